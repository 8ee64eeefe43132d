import { fileURLToPath } from 'node:url';
import { until, withExtension } from './chromium.mjs';
import { serve } from './site.mjs';

const built = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

/** A browser with the extension, a site, a page, and the panel opened beside it by a press. */
export async function setStage(first = '/data/vacature/avond') {
  const site = await serve();
  const extension = await withExtension(built).catch((error) => {
    site.close();
    throw error;
  });
  const [page = await extension.browser.newPage()] = await extension.browser.pages();
  const problems = [];
  const requests = [];

  const visit = async (path, from = site.url) => {
    await page.bringToFront();
    await page.goto(from + path);
  };
  const press = () => extension.press(page);
  const read = async (path, from) => {
    await visit(path, from);
    await press();
  };

  await read(first);
  const panel = await extension.panel();
  panel.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
  panel.on('pageerror', (error) => problems.push(String(error)));
  panel.on('request', (request) => requests.push(request.url()));

  /** All text that stands in the panel at the first match of a selector, through shadow roots. */
  const textOf = (selector) =>
    panel.evaluate((query) => {
      const find = (root) => {
        const own = root.querySelector(query);
        if (own) return own;
        for (const each of root.querySelectorAll('*')) {
          const inner = each.shadowRoot && find(each.shadowRoot);
          if (inner) return inner;
        }
        return null;
      };
      return (find(document)?.textContent ?? '').replace(/\s+/g, ' ').trim();
    }, selector);
  const shows = (selector, text) =>
    until(`"${text}" in ${selector}`, async () => (await textOf(selector)).includes(text)).catch(async (error) => {
      throw new Error(`${error.message} There: "${await textOf(selector)}"`);
    });
  const job = (path) => `zorg-panel >>> zorg-job >>> ${path}`;
  const find = (path) => until(path, () => panel.$(path));
  const has = async (path) => (await panel.$(path)) !== null;
  const click = async (path) => (await find(path)).evaluate((element) => element.click());
  const close = async () => {
    await extension.browser.close();
    site.close();
  };
  return {
    ...extension,
    site,
    page,
    panel,
    problems,
    requests,
    visit,
    press,
    read,
    textOf,
    shows,
    job,
    find,
    has,
    click,
    close,
  };
}

/** Words that are drawn on a page now, by stroke: as a person would see them. */
export const drawnOn = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...window.CSS.highlights].map(([name, ranges]) => [
        name.replace('zorg-match-', ''),
        [...ranges].map((range) => range.toString()),
      ]),
    ),
  );
