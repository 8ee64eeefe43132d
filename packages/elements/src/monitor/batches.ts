import type { Vacancy } from '@zorg-match/schema';
import { feedLines, readPosting } from '@zorg-match/vacancy';

/** So many are handed over at once: few enough to stop soon, enough to make handing over cheap. */
const BATCH = 50;

/** Vacancies as they come, and how many there will be when that is known. */
export interface Batches {
  readonly total: number | undefined;
  readonly batches: AsyncIterable<readonly Vacancy[]>;
  /** Lines that could not be used, so far. */
  readonly broken: () => number;
}

/** A list that is there already. */
export function fromList(vacancies: readonly Vacancy[]): Batches {
  async function* batches() {
    for (let at = 0; at < vacancies.length; at += BATCH) yield await Promise.resolve(vacancies.slice(at, at + BATCH));
  }
  return { total: vacancies.length, batches: batches(), broken: () => 0 };
}

/** Whether an address is that of a file with a vacancy on each line. */
export function isLines(given: unknown): given is string | URL {
  if (typeof given !== 'string' && !(given instanceof URL)) return false;
  return /\.(?:ndjson|jsonl)(?:[?#]|$)/i.test(String(given));
}

/** A file with a JobPosting on each line: it passes by and is never in memory whole, so it may be of any size. */
export function fromLines(address: string | URL, signal: AbortSignal): Batches {
  let broken = 0;
  const url = new URL(address, document.baseURI).href;
  const read = (line: string): Vacancy | undefined => {
    try {
      const data = JSON.parse(line) as { jobPosting?: unknown };
      const { vacancy } = readPosting(data.jobPosting ?? data, { road: 'json-ld', url });
      if (vacancy) return vacancy;
    } catch {
      // told below
    }
    broken += 1;
    return undefined;
  };
  async function* batches() {
    let batch: Vacancy[] = [];
    for await (const line of feedLines(address, { signal })) {
      const vacancy = read(line);
      if (!vacancy || batch.push(vacancy) < BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }
  return { total: undefined, batches: batches(), broken: () => broken };
}
