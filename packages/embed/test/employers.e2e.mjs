import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { launch, tabTo, visibleText, watchedPage } from '../../tooling/browser/pages.mjs';
import { serveDemo } from '../../tooling/server.mjs';

const LEAD = ['zorg-monitor', '.lead'];
const FOUND = ['zorg-vacancy-check', '.where'];
/** How many postings of the demo's feed can be read: all but the broken one; or of the feed again and again, `many` in all. */
const readable = (many) => {
  const { '@graph': feed } = JSON.parse(
    readFileSync(new URL('../../../dist/demo/feeds/vacatures.json', import.meta.url), 'utf8'),
  );
  return Array.from({ length: many ?? feed.length }, (_, at) => feed[at % feed.length]).filter(({ title }) => title)
    .length;
};
/** The machine may be busy: reading the feed and the first index take what they take. */
const PATIENCE = { timeout: 120_000, polling: 200 };

describe('the built elements for employers', { timeout: 600_000 }, () => {
  let site;
  let browser;
  before(async () => {
    site = await serveDemo();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });
  const open = async (path, look) => {
    const watched = await watchedPage(browser, look);
    await watched.page.goto(`${site.url}/${path}`);
    await watched.page.bringToFront();
    return watched;
  };

  /** Waits for something within an element: a selector that looks into shadow roots is not told when these change. */
  const appears = (page, [tag, within]) =>
    page.waitForFunction(
      (host, selector) => document.querySelector(host)?.shadowRoot?.querySelector(selector),
      PATIENCE,
      tag,
      within,
    );
  /** Waits until the panel says something; two counts of a thousand may take long on a busy machine. */
  const says = (page, words) =>
    page.waitForFunction(
      (wanted) => document.querySelector('zorg-monitor').shadowRoot?.textContent.includes(wanted),
      { timeout: 300_000, polling: 200 },
      words,
    );
  const counted = (page, count) => says(page, `${count} vacatures, geteld op`);

  test('the script for employers is small, and each element is a file of its own', () => {
    const sizes = JSON.parse(readFileSync(new URL('../../../dist/embed/sizes.json', import.meta.url), 'utf8'));
    assert.ok(sizes['zorg-match-employers.js'].gzip < 2_000, `${sizes['zorg-match-employers.js'].gzip} bytes`);
    for (const part of ['monitor', 'vacancy-check']) {
      const [name, size] = Object.entries(sizes).find(([file]) => file.startsWith(`zorg-match.${part}-`)) ?? [];
      assert.ok(name && size.gzip < 25_000, `${name}: ${size?.gzip} bytes`);
    }
  });

  test('run under a strict policy, send nothing, and ask only this site', async () => {
    const { page, seen } = await open('streng-werkgever.html');
    await appears(page, FOUND);
    // every posting of the feed but the broken one is counted, and drawn
    await counted(page, readable());
    assert.deepEqual(seen.violations, []);
    assert.deepEqual(seen.errors, []);
    // the picture in a field for a date is the browser's own, and asks nobody
    const elsewhere = seen.requests.filter((address) => !address.startsWith(`${site.url}/`) && !/^data:/.test(address));
    assert.deepEqual(elsewhere, []);
    const text = await visibleText(page, 'zorg-monitor');
    assert.match(text, /West-Vlaanderen \d+ Oost-Vlaanderen \d+ Antwerpen \d+ Vlaams-Brabant \d+ .*Dit is een schets/);
    assert.match(text, /Bron: Stad Antwerpen/);
    await page.close();
  });

  test('tell of the Kempen alone when somebody chooses it by keyboard', async () => {
    const { page, seen } = await open('streek.html');
    await appears(page, LEAD);
    await tabTo(page, ({ tag }) => tag === 'select');
    // one key at a time: what is typed ahead is forgotten on a slow machine
    const chosen = () =>
      page.$eval('zorg-monitor', ({ shadowRoot }) => shadowRoot.activeElement.selectedOptions[0].textContent);
    for (let keys = 0; !/de Kempen/.test(await chosen()); keys += 1) {
      assert.ok(keys < 60, 'the Kempen are no choice');
      await page.keyboard.press('ArrowDown');
    }
    await page.waitForFunction(
      () =>
        /In de Kempen/.test(
          document.querySelector('zorg-monitor').shadowRoot.querySelector('[aria-labelledby=competences-title]')
            .textContent,
        ),
      PATIENCE,
    );
    const hidden = await page.$eval(
      'zorg-monitor',
      ({ shadowRoot }) => shadowRoot.querySelector('[aria-labelledby=gap-title]').textContent,
    );
    assert.doesNotMatch(hidden, /\b3\b mensen/);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test('by touch on a phone, without a mouse', async () => {
    const { page, seen } = await open('streng-werkgever.html', { width: 360, height: 640 });
    await page.setViewport({ width: 360, height: 640, hasTouch: true, isMobile: true });
    await page.reload();
    const tap = async (host, part) => {
      const button = (await appears(page, [host, part])).asElement();
      await button.tap();
    };
    // what is read, shown in the draft
    await tap('zorg-vacancy-check', '[part=remark] .plain');
    await page.waitForFunction(
      () => document.querySelector('zorg-vacancy-check').shadowRoot.activeElement?.localName === 'textarea',
      PATIENCE,
    );
    await tap('zorg-monitor', '[aria-labelledby=competences-title] .actions .plain[aria-expanded=false]');
    await appears(page, ['zorg-monitor', '[aria-labelledby=competences-title] .actions .plain[aria-expanded=true]']);
    await tap('zorg-monitor', '[aria-labelledby=competences-title] .save summary');
    await appears(page, ['zorg-monitor', '[aria-labelledby=competences-title] .save[open]']);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test('count a thousand in a worker on a strict page, which stays lively; stop when asked, and go on', async () => {
    const { page, seen } = await open('streng-werkgever.html?aantal=1000');
    // the longest that the page kept somebody waiting
    await page.evaluate(() => {
      let last = performance.now();
      const look = () => {
        const now = performance.now();
        window.longest = Math.max(window.longest ?? 0, now - last);
        last = now;
        setTimeout(look);
      };
      look();
    });
    await appears(page, ['zorg-monitor', 'progress']);
    await page.$eval('zorg-monitor', ({ shadowRoot }) => shadowRoot.querySelector('.progress button').click());
    await says(page, 'Gestopt na');
    await page.$eval('zorg-monitor', ({ shadowRoot }) => shadowRoot.querySelector('.progress button').click());
    await counted(page, readable(1000));
    const longest = await page.evaluate(() => window.longest);
    // one stretch of work; a loaded machine may take the page's turn, which is not its work
    assert.ok(longest < 2_000, `the page was silent for ${longest} ms`);
    assert.ok(
      seen.requests.some((address) => address.endsWith('/telwerk.js')),
      'no worker counted',
    );
    assert.ok(!seen.warnings.some((warning) => /no worker counts|could not start/.test(warning)), 'the page counted');
    assert.deepEqual(seen.violations, []);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test('read along with the form of the site', async () => {
    const { page, seen } = await open('werkgever.html');
    const last = 'zorg-vacancy-check[for]';
    await appears(page, [last, '.where']);
    const advice = () => page.$eval(last, ({ shadowRoot }) => shadowRoot.querySelector('.findings').textContent);
    assert.match(await advice(), /Nederlands als moedertaal/);
    await page.focus('#omschrijving');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type('\n- Een jong team.');
    await page.waitForFunction(
      (tag) => /jong team/.test(document.querySelector(tag).shadowRoot.querySelector('.findings').textContent),
      PATIENCE,
      last,
    );
    assert.deepEqual(seen.errors, []);
    await page.close();
  });
});
