import type { Engine } from '@zorg-match/engine';
import type { Vacancy } from '@zorg-match/schema';
import { isRead, readingOf } from './readings.js';

/** Longest stretch of work before the page gets its turn, in milliseconds; the budget for a whole task is 50. */
const SLICE_MS = 16;

/**
 * Lets everything that waits have its turn: typing, painting, and the host page's own work. Not `scheduler.yield`, which
 * goes before the tasks of others, and no timer, which browsers slow down to a second in a tab that is not looked at.
 */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
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
  await pause(); // what the page has to show now goes first
  let sliceEnds = performance.now() + SLICE_MS;
  for (const [index, vacancy] of vacancies.entries()) {
    if (options.signal.aborted) return;
    if (isRead(engine, vacancy)) continue;
    readingOf(engine, vacancy);
    if (performance.now() < sliceEnds) continue;
    options.progress?.(index + 1);
    await pause();
    sliceEnds = performance.now() + SLICE_MS;
  }
  options.progress?.(vacancies.length);
}
