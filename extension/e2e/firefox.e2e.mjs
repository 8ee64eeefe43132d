import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findFirefox } from '../../packages/tooling/browser/engines.mjs';
import { until } from './chromium.mjs';
import { withExtension } from './firefox.mjs';
import { serve } from './site.mjs';
import { drawnOn } from './stage.mjs';

const built = fileURLToPath(new URL('../.output/firefox-mv3', import.meta.url));
const skip = findFirefox() === undefined ? 'there is no Firefox on this machine' : false;

describe('the sidebar in Firefox', { timeout: 90_000, skip }, () => {
  let site, firefox, page;
  before(async () => {
    site = await serve();
    firefox = await withExtension(built);
    page = await firefox.browser.newPage();
  });
  after(async () => {
    await firefox?.browser.close();
    site?.close();
  });

  const drawn = async () =>
    Object.values(await drawnOn(page))
      .flat()
      .join(' ');
  const untilDrawn = (words) => until(`"${words}" to be drawn`, async () => (await drawn()).includes(words));

  test('a press opens the sidebar, which reads the page and draws its evidence', async () => {
    await page.goto(`${site.url}/gemeente/vacature/zorgkundige`);
    await firefox.press(page);
    await untilDrawn('uittreksel uit het strafregister');
    assert.match(await firefox.sidebar(), /^moz-extension:.*sidepanel\.html$/);
  });

  test('another page stays clean until the next press', async () => {
    await page.goto(`${site.url}/ziekenhuis/jobs/geriatrie`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await drawn(), '');
    await firefox.press(page);
    await untilDrawn('verzorgt wonden');
  });

  test('closing the sidebar leaves the page as it was', async () => {
    await firefox.closeSidebar();
    await until('a clean page', async () => (await drawn()) === '');
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
  });

  test('the site saw the visitor and nobody else', () => {
    const strange = site.asked.filter((each) => !/\/(?:gemeente|ziekenhuis)\/|favicon/.test(each));
    assert.deepEqual(strange, []);
  });
});
