import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { servePartner } from '../../tooling/browser/hosts.mjs';
import { appears, focused, launch, tabTo, watchedPage } from '../../tooling/browser/pages.mjs';

const page = (body, { scripts }) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Zorg</title>
<meta name="color-scheme" content="light dark"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<script type="module" crossorigin src="${scripts}/zorg-match.js"></script>
<script type="module" crossorigin src="${scripts}/zorg-match-employers.js"></script></head><body>${body}</body></html>`;
const PAGES = {
  '/match': ({ feed }) => `<zorg-match vacancies="${feed}" languages="fr ar uk"></zorg-match>`,
  '/employers': ({ feed }) =>
    `<div lang="ar"><zorg-vacancy-check job-title="Poetsvrouw" value="Taken&#10;• Je poetst de kamers.&#10;Profiel&#10;• Je hebt een rijbewijs B.&#10;Wij bieden&#10;• Een plaats in een jong team."></zorg-vacancy-check><zorg-monitor vacancies="${feed}"></zorg-monitor></div>`,
};
const pages = (path, others) => (path in PAGES ? page(PAGES[path](others), others) : undefined);

const MATCH = 'zorg-match';
const LIST = `${MATCH} >>> zorg-vacancy-matcher`;
const ROUTE = `${MATCH} >>> zorg-route-explainer`;
const SKILLS = ['wassen', 'koken-voor-mensen', 'luisteren'];

/** In the page: what sticks out of it sideways, and which Dutch says to be Arabic: a screen reader would spell it. */
function look(selector) {
  const shown = [];
  const walk = (root) => {
    for (const each of root.querySelectorAll('*')) {
      if (each.checkVisibility() && each.getBoundingClientRect().width > 1) shown.push(each);
      if (each.shadowRoot) walk(each.shadowRoot);
    }
  };
  walk(document.querySelector(selector).shadowRoot);
  const up = (element, wanted) => {
    for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) if (wanted(at)) return at;
    return null;
  };
  const wide = document.documentElement.clientWidth;
  const out = shown.filter((each) => {
    const { left, right } = each.getBoundingClientRect();
    const cut = (at) => /auto|scroll|hidden|clip/.test(window.getComputedStyle(at).overflowX);
    return (left < -1 || right > wide + 1) && !up(each, cut);
  });
  const own = (element) =>
    [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.data] : [])).join(' ');
  const sentence = (text) => !/[\u0600-\u06ff]/.test(text) && /\p{L}{3,} \p{L}{2,} \p{L}{2,}/u.test(text);
  const latin = shown
    .filter((each) => !each.matches('style, option, textarea, code, th') && up(each, ({ lang }) => lang)?.lang === 'ar')
    .map(own)
    .filter(sentence);
  const name = (each) => `${each.localName}.${each.className} ${each.textContent.trim().slice(0, 30)}`;
  return { out: [...new Set(out.map(name))], latin: [...new Set(latin.map((text) => text.trim().slice(0, 60)))] };
}

const folder = join(import.meta.dirname, '../../../dist/arabic');
const picture = async (tab, name, whole = false) => {
  if (!process.env.ZORG_PICTURES) return;
  mkdirSync(folder, { recursive: true });
  await tab.screenshot({ path: join(folder, `${name}.png`), fullPage: whole });
};
const speaks = (tab, selector) =>
  tab.waitForFunction(
    (path) => {
      let at = document;
      for (const step of path.split(' >>> ')) at = (at.shadowRoot ?? at).querySelector(step) ?? {};
      const base = at.shadowRoot?.querySelector('[part~=base]');
      return base?.lang === 'ar' && base.dir === 'rtl';
    },
    { timeout: 30_000, polling: 100 },
    selector,
  );
const press = async (tab, selector) => {
  const part = await appears(tab, selector, { timeout: 20_000 });
  await part.focus();
  await tab.keyboard.press('Enter');
};

describe('the built embed in Arabic, with Dutch beside it', { timeout: 300_000 }, () => {
  let partner;
  let browser;
  before(async () => {
    partner = await servePartner(pages);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    partner?.close();
  });

  for (const [width, dark] of [
    [320, false],
    [1280, true],
  ])
    test(`at ${width} px${dark ? ', dark' : ''}: choose the language, see why, filter, compare, find the way, print`, async () => {
      const { page: tab, seen } = await watchedPage(browser, { width, height: 900, dark });
      await tab.goto(`${partner.site.url}/match`);
      await appears(tab, `${MATCH} >>> [part=language]`);
      await tabTo(tab, ({ text }) => text === 'العربية');
      await tab.keyboard.press('Enter');
      await speaks(tab, MATCH);
      await speaks(tab, `${MATCH} >>> zorg-skills-picker`);
      assert.equal((await focused(tab)).text, 'العربية');
      await picture(tab, `${width}-choice`);
      await tab.evaluate((ids) => {
        const competences = ids.map((id) => ({ id }));
        document.querySelector('zorg-match').profile = { format: 'zorg-profile/1', competences, licences: [] };
      }, SKILLS);
      await speaks(tab, LIST);
      await appears(tab, `${LIST} >>> article`);
      await press(tab, `${LIST} >>> [part=why]`);
      await appears(tab, `${LIST} >>> [part=summary] [part=mirror]`);
      const walked = { why: await tab.evaluate(look, MATCH) };
      await picture(tab, `${width}-why`, true);
      await press(tab, `${LIST} >>> [part=filters-open]`);
      await appears(tab, `${LIST} >>> [part=filter] [part=mirror]`);
      walked.filters = await tab.evaluate(look, MATCH);
      await picture(tab, `${width}-filters`);
      await press(tab, `${LIST} >>> [part=filters-done]`);
      for (const nth of [1, 2]) await press(tab, `${LIST} >>> li:nth-child(${nth}) [part=compare]`);
      await press(tab, `${LIST} >>> [part=compare-open]`);
      await appears(tab, `${LIST} >>> table [part=mirror]`);
      walked.comparison = await tab.evaluate(look, MATCH);
      await picture(tab, `${width}-comparison`, true);
      await press(tab, `${LIST} >>> [part=compare-close]`);
      await press(tab, `${LIST} >>> [part=route]`);
      await speaks(tab, ROUTE);
      await appears(tab, `${ROUTE} >>> [part=plan]`);
      walked.route = await tab.evaluate(look, MATCH);
      await picture(tab, `${width}-route`, true);
      for (const [where, { out, latin }] of Object.entries(walked)) {
        assert.deepEqual(out, [], `${where}: sticks out`);
        assert.deepEqual(latin, [], `${where}: Dutch that says to be Arabic`);
      }
      assert.ok((await tab.evaluate(() => document.documentElement.scrollWidth)) <= width);
      await tab.emulateMediaType('print');
      await picture(tab, `${width}-paper`, true);
      await tab.emulateMediaType('screen');
      assert.deepEqual(seen.errors, []);
      await tab.close();
    });

  test('employers: explained in Arabic, the draft and its words in Dutch from left to right', async () => {
    for (const width of [320, 1280]) {
      const { page: tab, seen } = await watchedPage(browser, { width, height: 900 });
      await tab.goto(`${partner.site.url}/employers`);
      await speaks(tab, 'zorg-vacancy-check');
      await appears(tab, 'zorg-vacancy-check >>> .where');
      await picture(tab, `${width}-check`, true);
      const check = await tab.evaluate(look, 'zorg-vacancy-check');
      await tab.$eval('zorg-monitor', (element) => element.scrollIntoView());
      await speaks(tab, 'zorg-monitor');
      await appears(tab, 'zorg-monitor >>> .lead', { timeout: 60_000 });
      await picture(tab, `${width}-monitor`, true);
      const monitor = await tab.evaluate(look, 'zorg-monitor');
      assert.deepEqual({ check, monitor }, { check: { out: [], latin: [] }, monitor: { out: [], latin: [] } });
      assert.deepEqual(seen.errors, []);
      await tab.close();
    }
  });
});
