import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { appears, focused, launch, tabTo, visibleText, watchedPage } from '../../tooling/browser/pages.mjs';
import { serveDemo } from '../../tooling/server.mjs';

const PICKER = 'zorg-match >>> zorg-skills-picker >>> #input';
const CARD = 'zorg-match >>> zorg-vacancy-matcher >>> article';
const ready = (page) => appears(page, CARD, { timeout: 20_000 });

/** Types what somebody can do and takes the first suggestion, by keyboard. */
async function choose(page, words) {
  await page.keyboard.type(words);
  await appears(page, 'zorg-match >>> zorg-skills-picker >>> [role=option]', { visible: true });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

const chosen = (page) => page.$eval('zorg-match', (element) => (element.profile.competences ?? []).map(({ id }) => id));

/** What `zorg-error` tells about a feed. */
const errorOf = (page, feed) =>
  page.evaluate(
    (vacancies) =>
      new Promise((resolve) => {
        const element = document.createElement('zorg-match');
        element.addEventListener('zorg-error', (event) => resolve(event.detail));
        element.setAttribute('vacancies', vacancies);
        document.body.prepend(element); // in sight: nothing is asked for before
      }),
    feed,
  );

describe('the built embed on pages as partners write them', { timeout: 120_000 }, () => {
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

  test('by keyboard alone at 320 px: four competences, the best vacancy, why, and a route; nothing is reported', async () => {
    const { page, seen } = await watchedPage(browser, { width: 320, height: 640 });
    await page.goto(`${site.url}/streng.html`);
    await ready(page);
    await tabTo(page, ({ tag, id }) => tag === 'input' && id === 'input');
    for (const words of ['wassen', 'luisteeren', 'papierwerk', 'koken']) await choose(page, words);
    assert.equal((await chosen(page)).length, 4);

    const why = await tabTo(page, ({ part }) => part === 'why');
    assert.equal(why.tag, 'button');
    await page.keyboard.press('Enter');
    await appears(page, 'zorg-match >>> zorg-vacancy-matcher >>> [part=summary]', { visible: true });
    const text = await visibleText(page, 'zorg-match');
    assert.match(text, /competenties?/);

    await tabTo(page, ({ part }) => part === 'route');
    await page.keyboard.press('Enter');
    await appears(page, 'zorg-match >>> zorg-route-explainer >>> ol', { visible: true, timeout: 10_000 });

    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `the page is ${wide} px wide`);
    assert.deepEqual(seen.violations, []);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test('asks for nothing but its own files and the feed, without cookies or storage', async () => {
    const { page, seen } = await watchedPage(browser);
    await page.goto(`${site.url}/index.html`);
    await ready(page);
    await page.focus(PICKER);
    await choose(page, 'wassen');
    const elsewhere = seen.requests.filter((url) => !url.startsWith(`${site.url}/`) && !url.startsWith('data:'));
    assert.deepEqual(elsewhere, []);
    const stored = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    assert.deepEqual(stored, ['', 0, 0]);
    await page.close();
  });

  test('a typo and a lay word find the competence that was meant', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`${site.url}/index.html`);
    await ready(page);
    await page.focus(PICKER);
    await choose(page, 'medicatei toedienen');
    await choose(page, 'bejaarden wassen');
    assert.deepEqual(await chosen(page), ['medicatie-toedienen', 'wassen']);
    await page.close();
  });

  test('two instances and two copies of the script live side by side', async () => {
    const { page, seen } = await watchedPage(browser);
    await page.goto(`${site.url}/twee.html`);
    await page.waitForFunction(
      () =>
        ['links', 'rechts'].every((id) =>
          document
            .getElementById(id)
            ?.shadowRoot?.querySelector('zorg-vacancy-matcher')
            ?.shadowRoot?.querySelector('article'),
        ),
      { timeout: 20_000 },
    );
    const titles = (id) => visibleText(page, `#${id}`);
    assert.notEqual(await titles('links'), await titles('rechts'));
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test('a feed that is a web page, a 404 and an empty feed each say what is the matter', async () => {
    for (const [feed, code] of [
      ['index.html', 'feed-is-html'],
      ['feeds/bestaat-niet.json', 'http-status'],
      ['feeds/leeg.json', 'feed-empty'],
    ]) {
      const { page } = await watchedPage(browser);
      await page.goto(`${site.url}/twee.html`);
      const told = await errorOf(page, feed);
      assert.equal(told.code, code, feed);
      assert.ok(told.message.length > 10, feed);
      await page.close();
    }
  });

  test('a vacancy in another language is shown, and says that we read less in it', async () => {
    const { page, seen } = await watchedPage(browser);
    await page.goto(`${site.url}/twee.html`);
    await ready(page);
    seen.warnings.length = 0;
    const codes = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const element = document.createElement('zorg-match');
          const told = [];
          element.addEventListener('zorg-error', (event) => told.push(event.detail.code));
          element.addEventListener('zorg-ready', () => resolve(told));
          element.setAttribute('vacancies', 'feeds/vreemd.json');
          document.body.replaceChildren(element);
        }),
    );
    assert.ok(codes.includes('other-language') && codes.includes('thin-text'), codes.join());
    await ready(page);
    assert.match(await visibleText(page, 'zorg-match'), /Deze vacature is niet in het Nederlands/);
    assert.equal(seen.warnings.filter((text) => text.includes('problem(s) with the vacancies')).length, 1);
    await page.close();
  });

  test('the posting of the host page itself can be matched', async () => {
    const { page, seen } = await watchedPage(browser);
    await page.goto(`${site.url}/proef.html?element=zorg-match&data=pagina`);
    await page.waitForFunction(() =>
      ['zorg-match', 'zorg-vacancy-matcher', 'h3']
        .reduce((found, tag) => (found?.shadowRoot ?? found)?.querySelector(tag), document)
        ?.textContent.includes('Zorgkundige dagopvang'),
    );
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test('a feed on another site that does not allow it is named as such', async () => {
    const other = await serveDemo();
    const { page } = await watchedPage(browser);
    await page.goto(`${site.url}/twee.html`);
    const told = await errorOf(page, `${other.url}/feeds/vacatures.json`);
    assert.equal(told.code, 'cors');
    other.close();
    await page.close();
  });

  test('a pasted vacancy shows what was read and how it fits', async () => {
    const { page, seen } = await watchedPage(browser);
    await page.goto(`${site.url}/index.html`);
    await ready(page);
    await page.click('#plak-voorbeeld');
    await page.click('#plak button[type=submit]');
    await appears(page, '#plak-match >>> article');
    const outcome = await page.$eval('#plak-uitkomst', (element) => element.textContent);
    assert.match(outcome, /zorgkundige/i);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test('the benchmark runs in the browser and shows readings beside labels of all sets but the unread one', async () => {
    const { page, seen } = await watchedPage(browser);
    await page.goto(`${site.url}/meting.html`);
    await page.waitForFunction(() => /^122 vacatures gelezen/.test(document.querySelector('#stand').textContent), {
      timeout: 90_000,
    });
    assert.doesNotMatch(await page.$eval('#tabel table', (element) => element.textContent), /…/);
    await page.click('#lezingen summary');
    assert.match(
      await page.$eval('#lezingen details', (element) => element.textContent),
      /Wat er gevraagd wordt.*gelezen/s,
    );
    assert.equal(await page.$$eval('#lezingen details', (list) => list.length), 105);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test('focus is never lost: after opening a vacancy the keyboard is still in it', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`${site.url}/index.html`);
    await ready(page);
    await page.focus(PICKER);
    await choose(page, 'wassen');
    await tabTo(page, ({ part }) => part === 'why');
    await page.keyboard.press('Enter');
    assert.notEqual((await focused(page)).tag, 'body');
    await page.close();
  });
});
