import puppeteer from 'puppeteer-core';
import { FIREFOX, findFirefox } from '../../packages/tooling/browser/engines.mjs';

/** The fixed address of the extension's pages in the test's own profile. */
const UUID = '6f0bd8a4-9f0e-4a55-9c1c-1f5a3e6d7c01';
const GECKO = 'zorg-match@zorg-match.example';

/**
 * Firefox with the built extension as a temporary one. `press(page)` is a press on the toolbar's real button, which grants
 * the right to read; `sidebar()` is the address that the real sidebar shows. No test can look within it: what it does is seen
 * on the page.
 */
export async function withExtension(path) {
  const browser = await puppeteer.launch({
    ...FIREFOX,
    executablePath: findFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...FIREFOX.extraPrefsFirefox,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO]: UUID }),
    },
  });
  await browser.installExtension(path);
  const bidi = browser.connection;
  const { contexts } = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })).result;
  const window = contexts.find((each) => each.url.endsWith('/browser.xhtml')).context;
  const inBrowser = async (expression) => {
    const { result } = await bidi.send('script.evaluate', {
      expression,
      target: { context: window },
      awaitPromise: true,
      userActivation: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result.value;
  };
  const widget = GECKO.replace(/[^a-z0-9_-]/gi, '_');
  return {
    browser,
    press: (page) =>
      page.bringToFront().then(() =>
        inBrowser(`(async () => {
          const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
          CustomizableUI.addWidgetToArea('${widget}-browser-action', CustomizableUI.AREA_NAVBAR);
          for (let turn = 0; turn < 100; turn += 1) {
            const button = document.getElementById('${widget}-BAP');
            if (button) { button.click(); return true; }
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
          throw new Error('no button');
        })()`),
      ),
    sidebar: () =>
      inBrowser(
        `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')?.currentURI?.spec ?? ''`,
      ),
    closeSidebar: () => inBrowser('(SidebarController.hide(), true)'),
  };
}
