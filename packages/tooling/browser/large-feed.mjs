import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { servePartner } from './hosts.mjs';
import { appears } from './pages.mjs';

const INPUT = 'zorg-match >>> zorg-skills-picker >>> #input';
const LIST = 'zorg-match >>> zorg-vacancy-matcher';
const PLACES = [
  ['9300', 'Aalst'],
  ['2000', 'Antwerpen'],
  ['8000', 'Brugge'],
  ['3500', 'Hasselt'],
  ['3000', 'Leuven'],
];
/** So much comes at once; the rest waits until it is let go. */
const FIRST_BYTES = 200_000;

/** The items of each list in another order, so that no two texts are alike. */
const turned = (html, by) =>
  html.replace(/(?:<li>.*?<\/li>\s*)+/gs, (items) => {
    const all = items.match(/<li>.*?<\/li>/gs);
    return [...all.slice(by % all.length), ...all.slice(0, by % all.length)].join('');
  });

/** A feed of so many vacancies, made from those of the demo: other titles, employers, places and order of sentences. */
export function largeFeed(count) {
  const feed = new URL('../../../dist/demo/feeds/vacatures.json', import.meta.url);
  const { '@graph': postings } = JSON.parse(readFileSync(feed, 'utf8'));
  const all = Array.from({ length: count }, (_, index) => {
    const posting = { ...postings[index % postings.length], url: undefined, validThrough: undefined };
    const round = Math.floor(index / postings.length);
    const [postalCode, addressLocality] = PLACES[index % PLACES.length];
    return {
      ...posting,
      identifier: `job-${index}`,
      title: `${posting.title} ${index + 1}`,
      hiringOrganization: { name: `Werkgever ${index % 400}` },
      jobLocation: { address: { postalCode, addressLocality } },
      description: `${turned(String(posting.description), round)}<p>Dit is plaats ${index + 1}.</p>`,
    };
  });
  return JSON.stringify(all);
}

/** Serves a text of which the first part comes at once and the rest only when `release` is called. */
async function serveInTwo(text) {
  let release = () => {};
  const letGo = new Promise((resolve) => (release = resolve));
  const server = createServer((_request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', 'application/json');
    const body = Buffer.from(text);
    response.write(body.subarray(0, FIRST_BYTES));
    void letGo.then(() => response.end(body.subarray(FIRST_BYTES)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://localhost:${server.address().port}/vacatures.json`, release, close: () => server.close() };
}

/** Keeps what the browser itself says of the time from a key to the next picture. */
function watch() {
  window.zorgKeys = [];
  new window.PerformanceObserver((list) => {
    for (const { name, duration, interactionId } of list.getEntries())
      if (name === 'keydown' && interactionId) window.zorgKeys.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
}

/** Types letters with pauses as a person does, takes them away again; gives the milliseconds from each key to its picture. */
async function keys(page, words) {
  await page.evaluate(() => (window.zorgKeys = []));
  const input = await appears(page, INPUT);
  await input.focus();
  await page.keyboard.type(words, { delay: 90 });
  for (let left = words.length; left > 0; left -= 1) await page.keyboard.press('Backspace', { delay: 20 });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const slow = await page.evaluate(() => window.zorgKeys);
  // what the browser does not tell took less than its threshold
  return [...slow, ...Array(Math.max(0, 2 * words.length - slow.length)).fill(16)];
}

/** The moments between which tasks are told apart. */
const MARKS = ['zorg-start', 'zorg-first', 'zorg-read', 'zorg-end'];
const mark = (page, name) => page.evaluate((each) => performance.mark(each), name);

/**
 * The tasks of the page's main thread between each two marks, in milliseconds of CPU time: what else runs on the machine
 * does not count.
 */
function tasksBetween(trace) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const at = (name) => traceEvents.find((event) => event.name === name && /user_timing/.test(event.cat));
  const marks = MARKS.map(at);
  const { pid, tid } = marks[1];
  const tasks = traceEvents.filter(
    (event) => event.pid === pid && event.tid === tid && event.ph === 'X' && /RunTask$/.test(event.name),
  );
  return MARKS.slice(1).map((_, index) =>
    tasks.filter(({ ts }) => ts >= marks[index].ts && ts < marks[index + 1].ts).map(({ tdur = 0 }) => tdur / 1000),
  );
}

const settled = (page) =>
  page.waitForFunction(
    () => {
      const list = document.querySelector('zorg-match')?.shadowRoot?.querySelector('zorg-vacancy-matcher')?.shadowRoot;
      const busy = list?.querySelector('ol')?.getAttribute('aria-busy') === 'true';
      return list?.querySelector('article') && !list.querySelector('[part=progress]') && !busy;
    },
    { timeout: 300_000, polling: 200 },
  );

/**
 * Walks through a page with a large feed: the first card while most of the feed is still held back, typing while it is read,
 * typing once it is, and a choice that puts all in another order.
 * @returns milliseconds: `firstCard` from asking for the page, `allRead` from the rest of the feed on; `keys…` from a key to
 *   its picture; `tasks…` the CPU time of each task of the main thread; `total` jobs that the list tells
 */
export async function walkLargeFeed(browser, count) {
  const feed = await serveInTwo(largeFeed(count));
  const partner = await servePartner(
    (_path, { scripts }) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Zorg</title>
<script type="module" crossorigin src="${scripts}/zorg-match.js"></script></head>
<body><zorg-match vacancies="${feed.url}"></zorg-match></body></html>`,
  );
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(watch);
    await page.evaluateOnNewDocument(() => performance.mark('zorg-start'));
    await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
    const asked = performance.now();
    await page.goto(partner.site.url);
    await appears(page, `${LIST} >>> article`, { timeout: 60_000 });
    const firstCard = performance.now() - asked;
    await mark(page, 'zorg-first');
    feed.release();
    const rest = performance.now();
    const keysReading = await keys(page, 'mensen helpen');
    const stillReading = (await page.$(`${LIST} >>> [part=progress]`)) !== null;
    await settled(page);
    const allRead = performance.now() - rest;
    await mark(page, 'zorg-read');
    const keysAfter = await keys(page, 'mensen helpen');
    await page.evaluate(() => {
      document.querySelector('zorg-match').profile = {
        format: 'zorg-profile/1',
        competences: [{ id: 'wassen' }, { id: 'luisteren' }, { id: 'koken-voor-mensen' }],
      };
    });
    const keysRanking = await keys(page, 'mensen helpen');
    await settled(page);
    await mark(page, 'zorg-end');
    const [tasksFirst, tasksReading, tasksAfter] = tasksBetween(await page.tracing.stop());
    const counted = await page.$eval(`${LIST} >>> [part=count]`, (each) => each.textContent);
    const total = Number(/(\d+) jobs/.exec(counted)?.[1]);
    return {
      firstCard,
      allRead,
      keysReading,
      stillReading,
      keysAfter,
      keysRanking,
      tasksFirst,
      tasksReading,
      tasksAfter,
      total,
    };
  } finally {
    await page.close();
    partner.close();
    feed.close();
  }
}
