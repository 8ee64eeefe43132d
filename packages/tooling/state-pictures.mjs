/** Pictures of every state of `demo/states.yaml`, into `dist/screenshots/`, with a page that shows them side by side. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchStates } from './build/demo.mjs';
import { watchedPage } from './browser/pages.mjs';

const folder = fileURLToPath(new URL('../../dist/screenshots', import.meta.url));
const LOOKS = [
  { width: 1280, height: 900, dark: false },
  { width: 768, height: 900, dark: true },
  { width: 320, height: 720, dark: false },
];
const PATIENCE_MS = 40_000;
/** States of which the waiting is what there is to see. */
const UNFINISHED = new Set(['laden', 'veel']);

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The element stands there with something to see, what the state asks was done, nothing moves any more, and everything is
 * counted; `still`: except where the counting is what there is to see.
 */
async function settled(page, tag, still) {
  await page.waitForFunction(
    (name) => {
      const find = (root) =>
        root.querySelector(name) ??
        [...root.querySelectorAll('*')].map((each) => each.shadowRoot && find(each.shadowRoot)).find(Boolean);
      const element = find(document);
      return document.documentElement.dataset.acted === 'true' && element?.shadowRoot?.childElementCount > 0;
    },
    { timeout: PATIENCE_MS },
    tag,
  );
  await page.evaluate(
    (waiting) =>
      new Promise((resolve) => {
        const patience = performance.now() + 20_000;
        const busy = (root) =>
          [...root.querySelectorAll('*')].some(
            (each) =>
              (each.localName === 'progress' && each.getClientRects().length > 0) ||
              (each.shadowRoot && busy(each.shadowRoot)),
          );
        let height = -1;
        const look = () => {
          const now = document.documentElement.scrollHeight;
          if ((now === height && (waiting || !busy(document))) || performance.now() > patience) resolve();
          else {
            height = now;
            setTimeout(look, 500);
          }
        };
        setTimeout(look, 700);
      }),
    still,
  );
}

function sheet(taken) {
  const figure = ({ file, title, address }) =>
    `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${escaped(title)} <code>${escaped(address)}</code></figcaption></figure>`;
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Elke toestand</title>
<style>body{font:15px system-ui;margin:1rem}main{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr))}img{width:100%;height:22rem;object-fit:cover;object-position:top;border:1px solid #999}figure{margin:0}code{font-size:.8em;overflow-wrap:anywhere}</style>
<h1>Elke toestand</h1><main>${taken.map(figure).join('\n')}</main></html>\n`;
}

/** Takes them all; tells each file's name, and what went wrong on its page. `only`: the element to look at. */
export async function statePictures(browser, { url, told, only }) {
  mkdirSync(folder, { recursive: true });
  const taken = [];
  for (const { element, states } of benchStates().filter((each) => !only || each.element === only))
    for (const [name, title, search] of states)
      for (const look of LOOKS) {
        const { page, seen } = await watchedPage(browser, look);
        const address = `proef.html?element=${element}${search && `&${search}`}`;
        const file = `${element}-${name}-${look.width}-${look.dark ? 'dark' : 'light'}.png`;
        const remarks = [];
        try {
          await page.goto(`${url}/${address}`);
          await settled(page, element, UNFINISHED.has(name));
        } catch (error) {
          remarks.push(error.message);
        }
        remarks.push(...seen.errors.filter((text) => !text.startsWith('Failed to load resource')));
        const { missed, wide } = await page.evaluate(() => ({
          missed: document.documentElement.dataset.missed,
          wide: document.documentElement.scrollWidth,
        }));
        if (missed) remarks.push(`could not press ${missed}`);
        if (wide > look.width) remarks.push(`${wide} px wide`);
        await page.screenshot({ path: join(folder, file), fullPage: true });
        await page.close();
        taken.push({ file, title: `${element}: ${title}`, address });
        told(`dist/screenshots/${file}${remarks.map((text) => `\n  ! ${text}`).join('')}`);
      }
  writeFileSync(join(folder, 'index.html'), sheet(taken));
  told('dist/screenshots/index.html');
}
