import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { appears, launch, watchedPage } from '../../packages/tooling/browser/pages.mjs';
import { serveDemo } from '../../packages/tooling/server.mjs';

const PAGES = ['index', 'streng', 'twee', 'werkgever', 'streek', 'streng-werkgever', 'werkbank', 'meting'];

describe('the pages of the demo', { timeout: 290_000 }, () => {
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

  const open = async (address, look) => {
    const { page, seen } = await watchedPage(browser, look);
    await page.goto(`${site.url}/${address}`);
    return { page, seen };
  };
  /** The bench's stage, once its element is drawn. */
  const stageOf = async (page) => {
    const frame = await (await appears(page, 'iframe')).contentFrame();
    await frame.waitForFunction(() => document.documentElement.dataset.acted === 'true');
    return frame;
  };

  for (const name of PAGES)
    test(`${name}: stands at 320 px, says where you are, and reports nothing`, async () => {
      const { page, seen } = await open(`${name}.html`, { width: 320, height: 700 });
      await appears(page, 'nav a[aria-current=page]');
      await page.waitForNetworkIdle({ idleTime: 400, timeout: 60_000 });
      assert.equal(await page.$eval('nav a[aria-current=page]', (link) => link.getAttribute('href')), `${name}.html`);
      assert.ok((await page.title()).length > 5);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${wide} px wide`);
      assert.deepEqual(seen.errors, []);
      await page.close();
    });

  test('without JavaScript the tag shows what the partner wrote in it', async () => {
    const { page } = await watchedPage(browser);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.url}/index.html`);
    assert.match(await page.$eval('zorg-match', (element) => element.innerText), /Zet JavaScript aan/);
    await page.close();
  });

  test('the bench: an attribute reaches the stage, the code and the address; an event reaches the log', async () => {
    const { page, seen } = await open('werkbank.html?element=zorg-skills-picker', { width: 1280, height: 1000 });
    const stage = await stageOf(page);
    await page.click('#knob-required');
    await appears(stage, 'zorg-skills-picker[required]');
    await page.type('#knob-value', 'wassen');
    await page.keyboard.press('Tab');
    await stage.waitForFunction(() => document.querySelector('zorg-skills-picker').value.includes('wassen'));
    const code = await page.$eval('.code pre', (block) => block.textContent);
    assert.match(code, /value="wassen"/);
    assert.match(code, / required/);
    assert.match(page.url(), /a\.required=true/);
    await appears(stage, 'zorg-skills-picker >>> [part=remove]');
    await stage.$eval('zorg-skills-picker >>> [part=remove]', (button) => button.click());
    await appears(page, '.log li');
    assert.match(await page.$eval('.log li', (entry) => entry.textContent), /zorg-skills-change.*"competences":\[\]/s);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test('the bench: a theme and a colour reach the stage, and the colour is in the code to copy', async () => {
    const { page } = await open('werkbank.html?element=zorg-profile', { width: 1280, height: 1000 });
    const stage = await stageOf(page);
    const value = (name) =>
      stage.evaluate((each) => window.getComputedStyle(document.documentElement).getPropertyValue(each), name);
    await page.select('#theme', 'klaver');
    await stage.waitForFunction(
      () => window.getComputedStyle(document.documentElement).getPropertyValue('--zorg-radius') === '14px',
    );
    await page.$eval('#token-zorg-color-accent', (input) => {
      input.value = '#aa0000';
      input.dispatchEvent(new window.InputEvent('input', { bubbles: true }));
    });
    await page.waitForFunction(() =>
      document.querySelector('.side').textContent.includes('--zorg-color-accent: #aa0000'),
    );
    await stage.waitForFunction(
      () => document.documentElement.style.getPropertyValue('--zorg-color-accent') === '#aa0000',
    );
    assert.equal(await value('--zorg-radius'), '14px');
    await page.close();
  });

  test('the bench: a link brings the whole state back, and a language turns the page', async () => {
    const { page } = await open('werkbank.html?element=zorg-route-explainer&lang=ar&dir=rtl&a.target=verpleegkundige');
    const stage = await stageOf(page);
    assert.equal(await page.$eval('#knob-target', (select) => select.value), 'verpleegkundige');
    assert.equal(await page.$eval('#lang', (select) => select.value), 'ar');
    assert.deepEqual(await stage.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [
      'ar',
      'rtl',
    ]);
    await page.select('#element', 'zorg-vacancy-check');
    await page.waitForFunction(() => document.querySelector('iframe').src.includes('zorg-vacancy-check'));
    assert.match(await page.$eval('.code pre', (block) => block.textContent), /<zorg-vacancy-check/);
    await page.close();
  });

  test('the stage: what a state asks is done, on hostile pages as well', async () => {
    for (const address of [
      'proef.html?element=zorg-match&who=begin&act=why&host=alles-weg',
      'proef.html?element=zorg-match&who=begin&act=filters-open&place=shadow&host=reset',
      'proef.html?element=zorg-skills-picker&act=typ:wassen&place=dialog&host=transform',
    ]) {
      const { page, seen } = await open(address, { width: 480, height: 800 });
      await appears(page, 'html[data-acted]', { timeout: 60_000 });
      assert.equal(await page.$eval('html', (html) => html.dataset.missed), undefined, address);
      assert.deepEqual(seen.errors, [], address);
      await page.close();
    }
  });
});
