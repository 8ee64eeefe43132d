import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { until, withExtension } from './chromium.mjs';
import { serve } from './site.mjs';

const built = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

describe('the side panel in Chromium', { timeout: 120_000 }, () => {
  let site, extension, page, panel;
  const problems = [];

  const textOf = (selector) =>
    panel.evaluate(
      (query) => document.querySelector('zorg-panel')?.shadowRoot?.querySelector(query)?.textContent ?? '',
      selector,
    );
  const shows = (selector, text) =>
    until(`"${text}" in ${selector}`, async () => (await textOf(selector)).includes(text));
  const find = (path) => until(path, () => panel.$(`zorg-panel >>> ${path}`));
  const has = (selector) =>
    panel.$eval('zorg-panel', (host, query) => host.shadowRoot.querySelector(query) !== null, selector);
  const visit = async (path, from = site.url) => {
    await page.bringToFront();
    await page.goto(from + path);
  };
  const read = async (path) => {
    await visit(path);
    await extension.press(page);
  };

  before(async () => {
    site = await serve();
    extension = await withExtension(built);
    [page = await extension.browser.newPage()] = await extension.browser.pages();
    await read('/avond');
    panel = await extension.panel();
    panel.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
    panel.on('pageerror', (error) => problems.push(String(error)));
  });
  after(async () => {
    await extension?.browser.close();
    site?.close();
  });

  test('a press on the button shows title, employer, place and how it was read', async () => {
    await shows('#title', 'Zorgkundige avond');
    await shows('#facts', 'WZC Lindehof · Geel');
    await shows('#road', 'gegevens van de pagina');
  });

  test('what the client can is picked in the panel, and the match follows', async () => {
    const input = await find('zorg-skills-picker >>> input');
    await input.type('helpen bij eten');
    await find('zorg-skills-picker >>> [role=option]');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await find('zorg-skills-picker >>> [part~=chosen-item]');
    await find('zorg-vacancy-matcher >>> [part~=card]');
  });

  test('the way to the job opens in the panel, and back leads to the vacancy', async () => {
    await (await find('zorg-vacancy-matcher >>> button[part~=route]')).click();
    await find('zorg-route-explainer >>> [part~=plan]');
    await (await find('#back')).click();
    await until('the route to be gone', async () => !(await has('zorg-route-explainer')));
    await shows('#title', 'Zorgkundige avond');
  });

  test('the box to paste in opens at a click, and the page can be read again', async () => {
    await (await find('summary')).click();
    assert.equal(await has('details[open]'), true);
    await (await find('#read')).click();
    await shows('#title', 'Zorgkundige avond');
  });

  test('the profile is in the memory of this browser session and nowhere else', async () => {
    const kept = await extension.worker.evaluate(async () => ({
      session: await chrome.storage.session.get(null),
      local: await chrome.storage.local.get(null),
    }));
    assert.equal(kept.session['zorg-match/1/profile'].competences.length, 1);
    assert.deepEqual(kept.local, {});
    assert.doesNotMatch(JSON.stringify(kept.session), /Lindehof|<html/);
  });

  test("another page hides the first one's match until the next press", async () => {
    await visit('/kok', site.elsewhere);
    await shows('.note', 'andere pagina');
    assert.equal(await has('zorg-vacancy-matcher'), false);
    await extension.press(page);
    await shows('#title', 'Kok');
    await shows('#road', 'tekst van de pagina');
    assert.equal(await has('zorg-vacancy-matcher'), true);
  });

  test('another tab hides the match, and coming back shows it again', async () => {
    const other = await extension.browser.newPage();
    await other.goto(`${site.url}/avond`);
    await other.bringToFront();
    await shows('.note', 'andere pagina');
    assert.equal(await has('#title'), false);
    await other.close();
    await page.bringToFront();
    await shows('#title', 'Kok');
  });

  test('a list and an empty page say what they are and offer to paste', async () => {
    await read('/lijst');
    await shows('.note', 'meer jobs samen');
    assert.equal(await has('details[open] textarea'), true);
    await read('/leeg');
    await shows('.note', 'leeg');
  });

  test("a page of the browser's own is refused calmly, and pasted text is read in its place", async () => {
    await page.goto('chrome://version');
    await extension.press(page);
    await shows('.note', 'mag een extensie niet lezen');
    const field = await find('textarea');
    await field.type('Poetshulp\nJe houdt de kamers proper.\nJe werkt graag in team.');
    await (await find('form button')).click();
    await shows('#title', 'Poetshulp');
    await shows('#road', 'tekst die je gaf');
  });

  test('forgetting empties the panel and the session', async () => {
    await (await find('#forget')).click();
    await shows('.note', 'Alt+Shift+M');
    const left = await extension.worker.evaluate(() => chrome.storage.session.get(null));
    assert.deepEqual(left['zorg-match/1/profile']?.competences ?? [], []);
    assert.equal(left['zorg-match/1/request'], undefined);
  });

  test('nothing of all this broke a policy or failed in the console', () => assert.deepEqual(problems, []));
});
