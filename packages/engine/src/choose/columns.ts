import type { Reading } from '@zorg-match/schema';
import type { FilterId } from './filters.js';
import { FILTERS } from './filters.js';
import type { Job } from './job.js';
import { municipalityKey, traitsOf } from './traits.js';

/** What all jobs of a list say about one filter, as numbers: counting them makes nothing new. */
export interface Column {
  /** Every value that occurs, in the order of the list. */
  readonly values: readonly string[];
  /** Places in `values`, one job after the other. */
  readonly codes: Int32Array;
  /** Where the codes of each job begin; one more at the end. */
  readonly starts: Int32Array;
  /** 1 where the job does not say. */
  readonly silent: Uint8Array;
}

/** A list of jobs by filter, and the names of its municipalities as they are written. */
export interface Columns {
  readonly readings: readonly Reading[];
  readonly byFilter: ReadonlyMap<FilterId, Column>;
  readonly municipalities: ReadonlyMap<string, string>;
}

const cache = new WeakMap<readonly Job[], Columns>();

/** The columns of a list; kept for as long as the list is, and made anew when it has changed. */
export function columnsOf(jobs: readonly Job[]): Columns {
  const known = cache.get(jobs);
  if (known?.readings.length === jobs.length && jobs.every(({ reading }, at) => known.readings[at] === reading)) {
    return known;
  }
  const columns = {
    readings: jobs.map(({ reading }) => reading),
    byFilter: new Map(FILTERS.map((id) => [id, columnOf(jobs, id)])),
    municipalities: municipalitiesOf(jobs),
  };
  cache.set(jobs, columns);
  return columns;
}

function columnOf(jobs: readonly Job[], id: FilterId): Column {
  const numbers = new Map<string, number>();
  const codes: number[] = [];
  const starts = new Int32Array(jobs.length + 1);
  const silent = new Uint8Array(jobs.length);
  jobs.forEach((job, index) => {
    const said = traitsOf(job)[id];
    if (said === null) silent[index] = 1;
    for (const value of said ?? []) {
      let number = numbers.get(value);
      if (number === undefined) numbers.set(value, (number = numbers.size));
      codes.push(number);
    }
    starts[index + 1] = codes.length;
  });
  return { values: [...numbers.keys()], codes: Int32Array.from(codes), starts, silent };
}

/** One name for each municipality: the first that is not all in capitals. */
function municipalitiesOf(jobs: readonly Job[]): Map<string, string> {
  const names = new Map<string, string>();
  const shouted = new Set<string>();
  for (const { vacancy } of jobs) {
    for (const { addressLocality: name } of vacancy.jobLocation ?? []) {
      const [key] = municipalityKey(name);
      if (name === undefined || key === undefined || (names.has(key) && !shouted.has(key))) continue;
      const capitals = name === name.toUpperCase();
      if (capitals) shouted.add(key);
      else shouted.delete(key);
      names.set(key, capitals ? titled(key) : name.trim());
    }
  }
  return names;
}

const titled = (text: string): string => text.replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
