import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.mjs';

/** A headless Chromium for end-to-end tests and screenshots. */
export const launch = (options = {}) =>
  puppeteer.launch({ executablePath: ensureChromium(), headless: true, args: CHROMIUM_ARGS, ...options });

/**
 * A page that remembers what went wrong on it.
 * @returns the page and its notes: policy violations, console errors, uncaught errors, and every request's address
 */
export async function watchedPage(browser, { width = 1280, height = 900, dark = false } = {}) {
  const page = await browser.newPage();
  const seen = { violations: [], errors: [], warnings: [], requests: [] };
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.exposeFunction('zorgViolation', (violation) => seen.violations.push(violation));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.zorgViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
    if (message.type() === 'warn') seen.warnings.push(message.text());
  });
  page.on('request', (request) => seen.requests.push(request.url()));
  return { page, seen };
}

/**
 * Waits until an element is there, in shadow roots too (`a >>> b`), and gives it. Asks again and again, since a change
 * inside a shadow root wakes no observer of the document, so `waitForSelector` would sleep through it.
 * @param where a page or a frame
 * @throws when it is not there (or with `visible` not to be seen) within `timeout` milliseconds
 */
export async function appears(where, selector, { visible = false, timeout = 30_000 } = {}) {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await where.$(selector).catch(() => null);
    if (found && (!visible || (await found.isVisible().catch(() => false)))) return found;
    await found?.dispose().catch(() => {});
    if (Date.now() > end) throw new Error(`zorg-match: ${selector} did not appear within ${timeout} ms`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** The element that has the keyboard, through every shadow root: its tag, id, role and what it is called. */
export const focused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const text = (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim().replace(/\s+/g, ' ');
    const part = element?.getAttribute('part') ?? '';
    return { tag: element?.localName ?? '', id: element?.id ?? '', part, text };
  });

/** Presses Tab until `wanted` says yes; throws with what was passed when it never does. */
export async function tabTo(page, wanted, { limit = 80 } = {}) {
  const passed = [];
  for (let i = 0; i < limit; i += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (wanted(at)) return at;
    passed.push(`${at.tag}${at.id && `#${at.id}`} ${at.text.slice(0, 40)}`);
  }
  throw new Error(`zorg-match: Tab did not get there. Passed: ${passed.join(' | ')}`);
}

/** All text that a person can read in a page, shadow roots included. */
export const visibleText = (page, selector = 'body') =>
  page.$eval(selector, (root) => {
    const collect = (node) => {
      if (node.nodeType === 3) return node.data;
      if (node.localName === 'style' || node.localName === 'script' || node.hidden) return '';
      const inner =
        node.localName === 'slot' ? node.assignedNodes({ flatten: true }) : [...(node.shadowRoot ?? node).childNodes];
      return inner.map(collect).join(' ');
    };
    return collect(root).replace(/\s+/g, ' ');
  });
