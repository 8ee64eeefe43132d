import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { servePartner } from '../../tooling/browser/hosts.mjs';
import { appears, launch, watchedPage } from '../../tooling/browser/pages.mjs';
import { STYLES } from './host-styles.mjs';

/** Places that an element may stand in. */
const PLACES = {
  'right to left': (tag) => `<main dir="rtl">${tag}</main>`,
  'in a dialog': (tag) => `<dialog id="dialog"><h2>Zoek</h2>${tag}</dialog>`,
  'in another shadow root': (tag) =>
    `<main><div id="host"><template shadowrootmode="open">${tag}</template></div></main>`,
  'in a frame': (_tag, path) => `<main><iframe title="Zoek" width="330" height="700" src="${path}"></iframe></main>`,
  'in a frame without an origin': (_tag, path) =>
    `<main><iframe sandbox="allow-scripts" title="Zoek" width="330" height="700" src="${path}"></iframe></main>`,
};

const tag = ({ feed }) => `<zorg-match vacancies="${feed}"></zorg-match>`;
const page = (
  style,
  body,
  { scripts },
) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Zorg</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${style}</style>
<script type="module" crossorigin src="${scripts}/zorg-match.js"></script></head><body>${body}</body></html>`;
const at = (path) => decodeURIComponent(path.slice(1));
const pages = (path, others) => {
  const name = at(path);
  if (name in STYLES) return page(STYLES[name], `<main>${tag(others)}</main>`, others);
  if (name in PLACES) return page('', PLACES[name](tag(others), '/plain'), others);
  return undefined;
};

/** In the page: what our element looks like from inside, with the field used as a person does. */
function look() {
  const roots = [document, ...[...document.querySelectorAll('iframe')].map((each) => each.contentDocument)];
  const find = (root, selector) => {
    for (const each of (root.shadowRoot ?? root).querySelectorAll('*')) {
      if (each.matches(selector)) return each;
      const inner = each.shadowRoot && find(each, selector);
      if (inner) return inner;
    }
    return null;
  };
  const match = roots.map((root) => find(root, 'zorg-match')).find(Boolean);
  const input = find(match, '[role=combobox]');
  const button = find(match, '[part=why]');
  const hidden = find(match, '[hidden]');
  const { fontSize, fontStyle, boxSizing, textTransform, color, letterSpacing } = window.getComputedStyle(input);
  const frame = match.getBoundingClientRect();
  const wide = match.scrollWidth > match.clientWidth + 1;
  return {
    styles: { fontSize, fontStyle, boxSizing, textTransform, letterSpacing, red: color === 'rgb(255, 0, 0)' },
    shown: frame.width > 200 && input.checkVisibility() && button.checkVisibility(),
    hiddenStays: hidden === null || !hidden.checkVisibility(),
    wide,
    inputHeight: input.offsetHeight,
  };
}

const EXPECTED = {
  ...{ fontSize: '17px', fontStyle: 'normal', boxSizing: 'border-box', textTransform: 'none', letterSpacing: 'normal' },
  red: false,
};
const ARTICLE = 'zorg-match >>> zorg-vacancy-matcher >>> article';
const INPUT = 'zorg-match >>> zorg-skills-picker >>> #input';

describe('on a page that is hard on what stands in it', { timeout: 900_000 }, () => {
  let partner;
  let browser;
  const pictures = process.env.ZORG_PICTURES;
  before(async () => {
    partner = await servePartner(pages);
    browser = await launch();
    if (pictures) mkdirSync(pictures, { recursive: true });
  });
  after(async () => {
    await browser?.close();
    partner?.close();
  });

  async function open(name, size = { width: 900, height: 700 }) {
    const watched = await watchedPage(browser, size);
    await watched.page.goto(`${partner.site.url}/${encodeURIComponent(name)}`);
    return watched;
  }
  const picture = (tab, name) =>
    pictures && tab.screenshot({ path: join(pictures, `${name.replaceAll(' ', '-')}.png`) });

  /** Types and chooses with the keyboard in whatever page or frame it stands. */
  async function useIt(where, keyboard, host = '') {
    await (await appears(where, host + INPUT, { timeout: 90_000 })).focus();
    await keyboard.type('wassen');
    await appears(where, host + 'zorg-match >>> zorg-skills-picker >>> [role=option]', { visible: true });
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await appears(where, host + 'zorg-match >>> zorg-skills-picker >>> [part=chosen-item]');
  }

  for (const name of Object.keys(STYLES))
    test(`${name}: looks and works as anywhere`, async () => {
      const { page: tab, seen } = await open(name);
      await appears(tab, ARTICLE, { timeout: 90_000 });
      await useIt(tab, tab.keyboard);
      const { styles, ...rest } = await tab.evaluate(look);
      await picture(tab, name);
      assert.deepEqual(styles, EXPECTED);
      assert.deepEqual(
        { ...rest, inputHeight: rest.inputHeight >= 44 },
        {
          ...{ shown: true, hiddenStays: true, wide: false, inputHeight: true },
        },
      );
      assert.deepEqual(seen.errors, []);
      await tab.close();
    });

  test('right to left: Dutch keeps its own direction, and nothing sticks out', async () => {
    const { page: tab } = await open('right to left', { width: 320, height: 700 });
    await appears(tab, ARTICLE, { timeout: 90_000 });
    await useIt(tab, tab.keyboard);
    await picture(tab, 'right to left');
    assert.ok((await tab.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    await tab.close();
  });

  test('in a dialog: nothing is fetched before it opens, then it works, and Escape closes only the list', async () => {
    const asked = partner.feed.asked.length;
    const { page: tab } = await open('in a dialog');
    await tab.waitForFunction(() => customElements.get('zorg-match') !== undefined);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(partner.feed.asked.length, asked);
    await tab.evaluate(() => document.getElementById('dialog').showModal());
    await appears(tab, ARTICLE, { timeout: 90_000 });
    await useIt(tab, tab.keyboard);
    await tab.keyboard.type('koken');
    await appears(tab, 'zorg-match >>> zorg-skills-picker >>> [role=option]', { visible: true });
    await tab.keyboard.press('Escape');
    assert.equal(await tab.evaluate(() => document.getElementById('dialog').open), true);
    await picture(tab, 'in a dialog');
    await tab.close();
  });

  test('in another shadow root', async () => {
    const { page: tab, seen } = await open('in another shadow root');
    await appears(tab, `#host >>> ${ARTICLE}`, { timeout: 90_000 });
    await useIt(tab, tab.keyboard, '#host >>> ');
    await picture(tab, 'in another shadow root');
    assert.deepEqual(seen.errors, []);
    await tab.close();
  });

  for (const name of ['in a frame', 'in a frame without an origin'])
    test(`${name}, of 330 px`, async () => {
      const { page: tab, seen } = await open(name);
      const frame = await (await appears(tab, 'iframe')).contentFrame();
      await appears(frame, ARTICLE, { timeout: 90_000 });
      await useIt(frame, tab.keyboard);
      await picture(tab, name);
      assert.ok((await frame.evaluate(() => document.documentElement.scrollWidth)) <= 330);
      assert.deepEqual(seen.errors, []);
      await tab.close();
    });

  test('by touch on a phone, without a mouse', async () => {
    const { page: tab } = await open('plain', { width: 360, height: 640 });
    await tab.setViewport({ width: 360, height: 640, hasTouch: true, isMobile: true });
    await tab.reload();
    await appears(tab, ARTICLE, { timeout: 90_000 });
    await (await appears(tab, INPUT)).tap();
    await tab.keyboard.type('koken');
    await (await appears(tab, 'zorg-match >>> zorg-skills-picker >>> [role=option]', { visible: true })).tap();
    await (await appears(tab, 'zorg-match >>> zorg-skills-picker >>> [part=remove]')).tap();
    await appears(tab, 'zorg-match >>> zorg-skills-picker >>> [part=undo]');
    await (await appears(tab, `zorg-match >>> zorg-vacancy-matcher >>> [part=why]`)).tap();
    await appears(tab, 'zorg-match >>> zorg-vacancy-matcher >>> [part=detail]', { visible: true });
    await tab.close();
  });

  test('at 400 % of 1280 px, nothing must be scrolled sideways', async () => {
    const { page: tab } = await open('plain', { width: 320, height: 256 });
    await appears(tab, ARTICLE, { timeout: 90_000 });
    await useIt(tab, tab.keyboard);
    assert.ok((await tab.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    await tab.close();
  });
});
