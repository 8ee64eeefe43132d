import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { appears, launch, tabTo, visibleText, watchedPage } from '../../tooling/browser/pages.mjs';
import { serveDemo } from '../../tooling/server.mjs';

const LIST = 'zorg-match >>> zorg-vacancy-matcher';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ready = (page) => appears(page, `${LIST} >>> article`, { timeout: 20_000 });
/** After all vacancies are read, so that nothing moves under the keyboard. */
const settled = (page) =>
  page.waitForFunction(
    () => {
      const list = document.querySelector('zorg-match')?.shadowRoot?.querySelector('zorg-vacancy-matcher')?.shadowRoot;
      return list?.querySelector('article') && !list.querySelector('[part=progress]');
    },
    { timeout: 30_000 },
  );
const press = async (page, selector) => {
  const part = await appears(page, `${LIST} >>> ${selector}`, { timeout: 10_000 });
  await part.focus();
  await page.keyboard.press('Enter');
};

/** What axe finds wrong with the page, by rule. */
async function axe(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
  });
}

describe('choosing among jobs with the built embed', { timeout: 180_000 }, () => {
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

  test('by keyboard at 320 px under a strict policy: filter, save, compare, imagine; nothing is reported or kept', async () => {
    const { page, seen } = await watchedPage(browser, { width: 320, height: 640 });
    await page.goto(`${site.url}/streng.html`);
    await ready(page);
    await page.evaluate(() => {
      document.querySelector('zorg-match').profile = {
        format: 'zorg-profile/1',
        competences: [{ id: 'wassen' }, { id: 'helpen-eten' }, { id: 'luisteren' }, { id: 'observeren' }],
        licences: [],
      };
    });
    await settled(page);

    await tabTo(page, ({ part }) => part === 'filters-open', { limit: 120 });
    await page.keyboard.press('Enter');
    await appears(page, `${LIST} >>> [part=filter]`);
    await tabTo(page, ({ tag }) => tag === 'input');
    await page.keyboard.press('Space');
    await appears(page, `${LIST} >>> [part=chip]`);
    await press(page, '[part=filters-clear]');
    await press(page, '[part=filters-open]');

    await press(page, '[part=save]');
    await appears(page, `${LIST} >>> [part=view]`);
    for (const button of (await page.$$(`${LIST} >>> [part=compare]`)).slice(0, 2)) {
      await button.focus();
      await page.keyboard.press('Enter');
    }
    await press(page, '[part=compare-open]');
    await appears(page, `${LIST} >>> table`);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    await press(page, '[part=compare-close]');
    await press(page, '[part=step]');
    await appears(page, `${LIST} >>> [part=steps-stop]`);

    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), [
      '',
      0,
      0,
    ]);
    assert.deepEqual(seen.violations, []);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test('a job prints alone, and the page is as it was afterwards', async () => {
    const { page, seen } = await watchedPage(browser);
    await page.goto(`${site.url}/streng.html`);
    await ready(page);
    await settled(page);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await press(page, '[part=why]');
    await page.evaluate(() => (window.print = () => {}));
    await press(page, '[part=print]');
    await appears(page, `${LIST} >>> [part=sheet]`);
    await page.emulateMediaType('print');
    const shown = await page.$$eval('body > *', (all) => all.filter((each) => each.checkVisibility()).length);
    assert.equal(shown, 1);
    const inked = (selector) => page.$eval(`${LIST} >>> ${selector}`, (each) => each.checkVisibility());
    assert.deepEqual([await inked('[part=sheet]'), await inked('[part=sheet] h3')], [true, true]);
    await page.emulateMediaType('screen');
    await page.evaluate(() => window.dispatchEvent(new window.Event('afterprint')));
    await appears(page, `${LIST} >>> article`);
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
    assert.deepEqual(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
    assert.deepEqual(seen.violations, []);
    await page.close();
  });

  test('what is told in steps stays on the device and changes the list', async () => {
    const { page, seen } = await watchedPage(browser);
    await page.goto(`${site.url}/streng.html`);
    await ready(page);
    await settled(page);
    await appears(page, 'zorg-match >>> zorg-profile >>> [part=starter]');
    await page.$eval('zorg-match >>> zorg-profile', (profile) => profile.open('told'));
    await page.focus('zorg-match >>> zorg-profile >>> textarea');
    await page.keyboard.type('Ik heb elke dag gekookt en ik luisterde naar mensen.');
    await page.focus('zorg-match >>> zorg-profile >>> [part=read]');
    await page.keyboard.press('Enter');
    await appears(page, 'zorg-match >>> zorg-profile >>> [part=take]');
    const asked = seen.requests.length;
    await page.focus('zorg-match >>> zorg-profile >>> [part=take]');
    await page.keyboard.press('Enter');
    await appears(page, `${LIST} >>> [part=fit]`);
    assert.match(await visibleText(page, 'zorg-match'), /koken/);
    const later = seen.requests.slice(asked).filter((url) => !url.startsWith(`${site.url}/embed/`));
    assert.deepEqual(later, []);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test('two of them on a page pass axe, opened and closed', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`${site.url}/twee.html`);
    await ready(page);
    await settled(page);
    assert.deepEqual(await axe(page), []);
    await press(page, '[part=why]');
    await appears(page, `${LIST} >>> [part=asked]`);
    assert.deepEqual(await axe(page), []);
    await page.close();
  });
});
