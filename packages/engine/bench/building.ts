import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { time, type Table } from './report.js';
import { quantile } from './rounds.js';

const PAGES = 7;

/** Milliseconds by the clock, and of the processor: the main thread's own work, whatever else runs. */
interface Ready {
  readonly wall: number;
  readonly worked: number;
}

interface Pages {
  /** Until searching competences, reading, or both need nothing more, each on a page of its own. */
  readonly search: Ready;
  readonly reading: Ready;
  readonly both: Ready;
  /** The longest step on the way to both, and what comes after it, by the clock. */
  readonly longest: number;
  readonly firstSearch: number;
  readonly firstRead: number;
}

const ROWS: readonly (readonly [key: keyof Pages, name: string])[] = [
  ['search', 'ready to search, where somebody types first'],
  ['reading', 'ready to read, where vacancies come first'],
  ['both', 'ready for both, all steps together'],
  ['longest', 'longest single step'],
  ['firstSearch', 'first search after it'],
  ['firstRead', 'first reading after it'],
];

/** The least and the median. */
const spread = (all: readonly number[]): string[] =>
  all.length === 0 ? ['', ''] : [time(Math.min(...all)), time(quantile(all, 0.5))];

/** Building the index of the embedded taxonomy in Chromium, on pages that have run none of it before. */
export async function buildingTable(): Promise<Table> {
  const script = fileURLToPath(new URL('browser.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(PAGES)]);
  const pages = JSON.parse(stdout) as Pages[];
  return {
    title: 'Building in the page',
    about: `${PAGES} times three fresh pages in Chromium. By the clock what else runs on the machine counts in full, the least is the truest; the processor's time is the main thread's own.`,
    head: ['', 'least', 'median', 'processor, least', 'median'],
    rows: ROWS.map(([key, name]) => {
      const all = pages.map((page) => page[key]);
      const wall = all.map((each) => (typeof each === 'number' ? each : each.wall));
      const worked = all.flatMap((each) => (typeof each === 'number' ? [] : [each.worked]));
      return [name, ...spread(wall), ...spread(worked)];
    }),
  };
}
