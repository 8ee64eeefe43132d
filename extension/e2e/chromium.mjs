import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, ensureChromium } from '../../packages/tooling/browser/chromium.mjs';

/**
 * Asks again and again until the answer is not nothing. Not puppeteer's own waiting: that counts on frames being drawn, and
 * a panel that is covered draws none.
 */
export async function until(what, ask, { timeout = 15_000 } = {}) {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`zorg-match: waited in vain for ${what}.`);
    await sleep(40);
  }
}

/** Chromium with the built extension. `press(page)` is a press on its toolbar button, `panel()` the real side panel. */
export async function withExtension(path) {
  const browser = await puppeteer.launch({
    executablePath: ensureChromium(),
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: CHROMIUM_ARGS,
  });
  // a browser that stays open would keep the whole run waiting
  const id = await browser.installExtension(path).catch(async (error) => {
    await browser.close();
    throw error;
  });
  const extension = (await browser.extensions()).get(id);
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().includes(id));
  const worker = await target.worker();
  // a press before the worker listens is lost
  const listens = () => worker.evaluate(() => globalThis.chrome?.action?.onClicked?.hasListeners() ?? false);
  for (let turn = 0; turn < 200 && !(await listens()); turn += 1) await sleep(25);
  const address = `chrome-extension://${id}/sidepanel.html`;
  return {
    browser,
    id,
    worker,
    press: (page) => extension.triggerAction(page),
    panel: async () => (await browser.waitForTarget((each) => each.url() === address, { timeout: 15_000 })).asPage(),
  };
}
