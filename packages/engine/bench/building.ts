import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { time, type Table } from './report.js';
import { quantile } from './rounds.js';

const PAGES = 7;

interface Page {
  /** Until searching and reading need nothing more, and the longest step on the way, in milliseconds. */
  readonly ready: number;
  readonly longest: number;
  readonly search: number;
  readonly read: number;
}

const ROWS: readonly (readonly [key: keyof Page, name: string])[] = [
  ['ready', 'index for searching and reading, all steps together'],
  ['longest', 'longest single step'],
  ['search', 'first search after it'],
  ['read', 'first reading after it'],
];

/** Building the index of the embedded taxonomy in Chromium, on pages that have run none of it before. */
export async function buildingTable(): Promise<Table> {
  const script = fileURLToPath(new URL('browser.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(PAGES)]);
  const pages = JSON.parse(stdout) as Page[];
  return {
    title: 'Building in the page',
    about: `${PAGES} fresh pages in Chromium. What else runs on the machine counts in full here: the least is the truest.`,
    head: ['', 'least', 'median'],
    rows: ROWS.map(([key, name]) => {
      const all = pages.map((page) => page[key]);
      return [name, time(Math.min(...all)), time(quantile(all, 0.5))];
    }),
  };
}
