/**
 * What a page pays for our tag, measured in Chromium with the built embed: `npm run performance`. With `--write` it writes
 * `docs/performance-browser.md`.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { servePartner } from './browser/hosts.mjs';
import { launch } from './browser/pages.mjs';

const ROUNDS = 5;
const SLOWED = 4;
const IDLE_MS = 5000;
const INPUT = 'zorg-match >>> zorg-skills-picker >>> #input';

const page = (inside) => (others) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Zorg</title>
${inside.includes('zorg-match') ? `<script type="module" crossorigin src="${others.scripts}/zorg-match.js"></script>` : ''}
</head><body>${inside.replace('FEED', others.feed)}</body></html>`;
const TAG = '<zorg-match vacancies="FEED"></zorg-match>';
const FAR = '<p>Tekst</p>'.repeat(400);
/** Pages by what they hold. */
const PAGES = {
  'the page without our tag': page(FAR),
  'the tag far down, which nobody scrolls to': page(FAR + TAG),
  'the tag in sight, with the vacancies of the demo': page(TAG + FAR),
  picker: page('<zorg-match></zorg-match>'),
};
const slug = (name) => `/${encodeURIComponent(name)}`;

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Time from the first key to the first suggestions on the screen, in a fresh page on a slowed CPU. */
async function firstSuggestion(browser, url) {
  const tab = await browser.newPage();
  await tab.emulateCPUThrottling(SLOWED);
  await tab.goto(url);
  const input = await tab.waitForSelector(INPUT);
  await rest(4000); // somebody reads the question first
  await tab.evaluate(() => {
    const field = document
      .querySelector('zorg-match')
      .shadowRoot.querySelector('zorg-skills-picker')
      .shadowRoot.querySelector('#input');
    field.addEventListener('keydown', () => (window.pressed ??= performance.now()), { capture: true });
    const look = () => {
      const list = field.getRootNode().querySelector('[role=listbox]:not([hidden]) [role=option]');
      if (window.pressed === undefined || !list) window.requestAnimationFrame(look);
      else window.requestAnimationFrame(() => (window.took = performance.now() - window.pressed)); // after it is painted
    };
    window.requestAnimationFrame(look);
  });
  await input.focus();
  await tab.keyboard.press('k');
  await tab.waitForFunction(() => window.took !== undefined, { timeout: 20_000 });
  const took = await tab.evaluate(() => window.took);
  await tab.close();
  return took;
}

/** What a page costs that somebody only looks at: main thread, script, memory, and what is fetched. */
async function idleCost(browser, url) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  let bytes = 0;
  let requests = -1; // the page itself
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await tab.goto(url);
  await rest(IDLE_MS);
  const { TaskDuration, ScriptDuration, JSHeapUsedSize } = await tab.metrics();
  await tab.close();
  return {
    task: TaskDuration * 1000,
    script: ScriptDuration * 1000,
    heap: JSHeapUsedSize / 1e6,
    bytes: bytes / 1000,
    requests,
  };
}

const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const row = (...cells) => `| ${cells.join(' | ')} |`;

function chapter(suggestion, costs) {
  const { model } = cpus()[0];
  const now = new Date().toISOString().slice(0, 10);
  return `# What a page pays

Written by \`npm run performance -- --write\` on ${now}: ${cpus().length} cores (${model.trim()}), load ${loadavg()[0].toFixed(1)} at the end. Do not edit by hand.
What else runs on the machine counts in full here, so the least of ${ROUNDS} fresh pages is the truest. How fast the engine itself
is stands in [performance.md](performance.md).

## The first suggestion

From the first key to the first suggestions painted, in a fresh page with \`zorg-match\`, on a CPU slowed ${SLOWED} times.
The ceiling is 100 ms.

${row('least', 'median', 'most')}
${row('---', '---', '---')}
${row(ms(Math.min(...suggestion)), ms(median(suggestion)), ms(Math.max(...suggestion)))}

## A page that nobody touches

${IDLE_MS / 1000} seconds after the page was asked for, without a slowed CPU. Nothing is read, indexed or fetched for a tag that nobody
scrolled to, beyond the first module (bytes here are not compressed; compressed it stays under 120 kB).

${row('', 'main thread', 'script', 'memory', 'fetched')}
${row('---', '---', '---', '---', '---')}
${costs.map(([name, { task, script, heap, bytes, requests }]) => row(name, ms(task), ms(script), `${heap.toFixed(1)} MB`, `${Math.round(bytes)} kB in ${requests}`)).join('\n')}
`;
}

const partner = await servePartner((path, others) => PAGES[decodeURIComponent(path.slice(1))]?.(others));
const browser = await launch();
try {
  const suggestion = [];
  for (let round = 0; round < ROUNDS; round += 1)
    suggestion.push(await firstSuggestion(browser, partner.site.url + slug('picker')));
  const costs = [];
  for (const name of Object.keys(PAGES).filter((each) => each !== 'picker')) {
    const rounds = [];
    for (let round = 0; round < 3; round += 1) rounds.push(await idleCost(browser, partner.site.url + slug(name)));
    costs.push([name, rounds.sort((a, b) => a.task - b.task)[0]]);
  }
  const text = chapter(suggestion, costs);
  console.log(text);
  if (process.argv.includes('--write'))
    writeFileSync(new URL('../../docs/performance-browser.md', import.meta.url), text);
} finally {
  await browser.close();
  partner.close();
}
