import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { servePartner } from '../../tooling/browser/hosts.mjs';
import { appears, launch, watchedPage } from '../../tooling/browser/pages.mjs';
import { STYLES } from './host-styles.mjs';

const ADVERT = 'Taken\n- Je wast bewoners.\n- Je kookt.\nProfiel\n- Rijbewijs B.\nEen jong team.';
/** Each element by itself, not within zorg-match, and what shows that it is there. */
const ELEMENTS = {
  'zorg-match': [(feed) => `<zorg-match vacancies="${feed}"></zorg-match>`, '#input'],
  'zorg-skills-picker': [() => '<zorg-skills-picker name="kan"></zorg-skills-picker>', '[part=experiences]'],
  'zorg-profile': [() => '<zorg-profile></zorg-profile>', 'button'],
  'zorg-vacancy-matcher': [() => '<zorg-vacancy-matcher></zorg-vacancy-matcher>', 'article'],
  'zorg-route-explainer': [() => '<zorg-route-explainer target="zorgkundige"></zorg-route-explainer>', '[part=plan]'],
  'zorg-vacancy-check': [() => `<zorg-vacancy-check value="${ADVERT}"></zorg-vacancy-check>`, '.where'],
  'zorg-monitor': [(feed) => `<zorg-monitor vacancies="${feed}"></zorg-monitor>`, '.figures'],
};
const page = (tag, { scripts }) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Zorg</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style></style>
<script type="module" crossorigin src="${scripts}/zorg-match-employers.js"></script></head><body><main>${tag}</main></body></html>`;

/**
 * In the page, once it has this style: how each word and control of an element is drawn, as far as that is its own.
 * @returns what is drawn how, each once, and whether something sticks out
 */
async function drawn(tag, style) {
  const OWN = [
    ...['color', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'lineHeight', 'boxSizing', 'textTransform'],
    ...['letterSpacing', 'textIndent', 'textShadow', 'whiteSpace', 'wordBreak', 'textAlign', 'cursor'],
  ];
  const inside = (node) => [...(node.shadowRoot ?? node).children].flatMap((each) => [each, ...inside(each)]);
  const element = document.querySelector(tag);
  document.querySelector('style').textContent = style;
  // a change of colour takes 120 ms
  await new Promise((resolve) => setTimeout(resolve, 250));
  const words = new Set();
  for (const each of inside(element)) {
    const speaks = [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    if (!each.checkVisibility() || !(speaks || each.matches('button, input, select, textarea'))) continue;
    const has = window.getComputedStyle(each);
    const name = [each.localName, each.getAttribute('part') ?? each.className].join('.');
    words.add(`${name}: ${OWN.map((key) => `${key} ${has[key]}`).join(', ')}`);
  }
  return { words: [...words], wide: element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 };
}

const nameOf = (word) => word.slice(0, word.indexOf(': '));

describe('each element by itself on a page that is hard on it', { timeout: 300_000 }, () => {
  let partner;
  let browser;
  before(async () => {
    partner = await servePartner((path, others) => {
      const [write] = ELEMENTS[path.slice(1)] ?? [];
      return write && page(write(others.feed), others);
    });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    partner?.close();
  });

  for (const [tag, [, there]] of Object.entries(ELEMENTS))
    test(`${tag} is drawn as on a plain page`, async () => {
      const { page: tab, seen } = await watchedPage(browser, { width: 1800, height: 1200 });
      await tab.goto(`${partner.site.url}/${tag}`);
      if (tag === 'zorg-vacancy-matcher')
        await tab.$eval(
          tag,
          async (each, feed) => (each.vacancies = (await (await fetch(feed)).json())['@graph'].slice(0, 3)),
          `${partner.feed.url}/vacatures.json`,
        );
      await appears(tab, `${tag} >>> ${there}`, { visible: true, timeout: 60_000 });
      await tab.waitForNetworkIdle({ idleTime: 500 });
      // a style may take width away, and then it looks as on a narrow plain page
      const plain = new Set();
      for (const width of [1700, 620])
        for (const each of (await tab.evaluate(drawn, tag, `main { inline-size: ${width}px }`)).words) plain.add(each);
      const known = new Set([...plain].map(nameOf)); // what comes only later is not compared
      assert.ok(plain.size > 2);
      for (const [name, style] of Object.entries(STYLES)) {
        const { words, wide } = await tab.evaluate(drawn, tag, style);
        const other = words.filter((each) => known.has(nameOf(each)) && !plain.has(each));
        assert.deepEqual({ other, wide }, { other: [], wide: false }, name);
      }
      assert.deepEqual(seen.errors, []);
      await tab.close();
    });
});
