import type { Engine } from '@zorg-match/engine';
import type { Vacancy } from '@zorg-match/schema';
import { isRead, readingOf } from './readings.js';

/** Longest stretch of work before the page gets its turn, in milliseconds; the budget for a whole task is 50. */
const SLICE_MS = 16;

interface Yielding {
  readonly yield?: () => Promise<void>;
}

/** Lets the page handle what waits: typing, painting. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Yielding };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Reads vacancies a few at a time, so that the page stays lively; afterwards `readingOf` answers at once for each.
 * `progress` is told after each slice how many are done. Stops silently when `signal` aborts.
 */
export async function readInSlices(
  engine: Engine,
  vacancies: readonly Vacancy[],
  options: { readonly signal: AbortSignal; readonly progress?: (done: number) => void },
): Promise<void> {
  let sliceEnds = performance.now() + SLICE_MS;
  for (const [index, vacancy] of vacancies.entries()) {
    if (isRead(engine, vacancy)) continue;
    readingOf(engine, vacancy);
    if (performance.now() < sliceEnds) continue;
    options.progress?.(index + 1);
    await pause();
    if (options.signal.aborted) return;
    sliceEnds = performance.now() + SLICE_MS;
  }
  options.progress?.(vacancies.length);
}
