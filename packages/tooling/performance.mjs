/**
 * What a page pays for our tag, measured in Chromium with the built embed: `npm run performance`. With `--write` it writes
 * `docs/performance-browser.md`.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { servePartner } from './browser/hosts.mjs';
import { walkLargeFeed } from './browser/large-feed.mjs';
import { appears, launch } from './browser/pages.mjs';

const ROUNDS = 20;
const MANY = 10_000;
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

/** The least value that so large a share of them stays at or under. */
const at = (list, share) => [...list].sort((a, b) => a - b)[Math.max(0, Math.ceil(list.length * share) - 1)];
const median = (list) => at(list, 0.5);
const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the main thread worked so far in a page, in CPU time: what else runs on the machine does not count. */
async function clock(tab) {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
}

/** From the first key to the first suggestions on the screen, in a fresh page on a slowed CPU: by the clock, and in CPU time. */
async function firstSuggestion(browser, url) {
  const tab = await browser.newPage();
  const worked = await clock(tab);
  await tab.emulateCPUThrottling(SLOWED);
  await tab.goto(url);
  const input = await appears(tab, INPUT);
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
  const before = await worked();
  await tab.keyboard.press('k');
  await tab.waitForFunction(() => window.took !== undefined, { timeout: 20_000 });
  const work = (await worked()) - before;
  const took = await tab.evaluate(() => window.took);
  await tab.close();
  return { took, work };
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
  const worked = await clock(tab);
  await tab.goto(url);
  await rest(IDLE_MS);
  const task = await worked();
  const { JSHeapUsedSize } = await tab.metrics();
  await tab.close();
  return {
    task,
    heap: JSHeapUsedSize / 1e6,
    bytes: bytes / 1000,
    requests,
  };
}

const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const row = (...cells) => `| ${cells.join(' | ')} |`;

const spread = (name, list) =>
  row(name, ms(Math.min(...list)), ms(median(list)), ms(at(list, 0.95)), ms(Math.max(...list)));

const longest = (list) => Math.max(0, ...list);

/** What somebody notices of a feed of ten thousand vacancies. */
function largeFeedChapter({
  firstCard,
  allRead,
  keysReading,
  keysAfter,
  keysRanking,
  tasksFirst,
  tasksReading,
  tasksAfter,
}) {
  const keys = (name, list) => row(name, ms(median(list)), ms(longest(list)));
  const total = (list) => list.reduce((sum, each) => sum + each, 0);
  const tasks = (name, list) => row(name, ms(total(list)), list.filter((each) => each > 50).length, ms(longest(list)));
  return `## A feed of ${MANY.toLocaleString('en')} vacancies

One fresh page, without a slowed CPU. The server sends the first 200 kB and holds back the rest until the first card is there: it
took ${ms(firstCard)} from asking for the page. All of them were read ${(allRead / 1000).toFixed(0)} s after the rest was let go, with
somebody typing in the picker meanwhile.

${row('from a key to its picture', 'median', 'most')}
${row('---', '---', '---')}
${keys('while the feed comes in and is read', keysReading)}
${keys('when all is read', keysAfter)}
${keys('while a choice puts all in another order', keysRanking)}

Keys that took less than the 16 ms from which a browser tells count as 16 ms.

Of the main thread, in CPU time, which leaves out what else runs on the machine:

${row('', 'all tasks', 'of more than 50 ms', 'longest')}
${row('---', '---', '---', '---')}
${tasks('until the first card', tasksFirst)}
${tasks('until all is read', tasksReading)}
${tasks('after that, with the choice', tasksAfter)}
`;
}

function chapter(suggestion, costs, many) {
  const { model } = cpus()[0];
  const now = new Date().toISOString().slice(0, 10);
  return `# What a page pays

Written by \`npm run performance -- --write\` on ${now}: ${cpus().length} cores (${model.trim()}), load ${loadavg()[0].toFixed(1)} at the end. Do not edit by hand.
What else runs on the machine counts in full here, so the least of ${ROUNDS} fresh pages is the truest. How fast the engine itself
is stands in [performance.md](performance.md).

## The first suggestion

From the first key to the first suggestions painted, in a fresh page with \`zorg-match\`, on a CPU slowed ${SLOWED} times.
The ceiling is 100 ms by the clock, on a machine that does nothing else. CPU time leaves out what else runs.

${row('', 'least', 'median', '95 of 100', 'most')}
${row('---', '---', '---', '---', '---')}
${spread(
  'by the clock',
  suggestion.map(({ took }) => took),
)}
${spread(
  'CPU time of the main thread',
  suggestion.map(({ work }) => work),
)}

## A page that nobody touches

${IDLE_MS / 1000} seconds after the page was asked for, without a slowed CPU. Nothing is read, indexed or fetched for a tag that nobody
scrolled to, beyond the first module (bytes here are not compressed; compressed it stays under 120 kB).

${row('', 'main thread, CPU time', 'memory', 'fetched')}
${row('---', '---', '---', '---')}
${costs.map(([name, { task, heap, bytes, requests }]) => row(name, ms(task), `${heap.toFixed(1)} MB`, `${Math.round(bytes)} kB in ${requests}`)).join('\n')}

${largeFeedChapter(many)}`;
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
  const text = chapter(suggestion, costs, await walkLargeFeed(browser, MANY));
  console.log(text);
  if (process.argv.includes('--write'))
    writeFileSync(new URL('../../docs/performance-browser.md', import.meta.url), text);
} finally {
  await browser.close();
  partner.close();
}
