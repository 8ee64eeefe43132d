import { type Engine, warmReading } from '@zorg-match/engine';
import type { Vacancy } from '@zorg-match/schema';
import { tablesFor } from '../context/tables.js';
import { isRead, readingOf } from './readings.js';

/** Longest stretch of work before the page gets its turn, in milliseconds; the budget for a whole task is 50. */
export const SLICE_MS = 16;

/**
 * Lets everything that waits have its turn: typing, painting, and the host page's own work. Not `scheduler.yield`, which
 * goes before the tasks of others, and no timer, which browsers slow down to a second in a tab that is not looked at.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** The words first, in short steps of its own, then each vacancy. `done` counts the vacancies. */
function* steps(engine: Engine, vacancies: () => readonly Vacancy[], done: () => void): Generator<void, void, void> {
  if (!vacancies().every((vacancy) => isRead(engine, vacancy))) yield* warmReading(engine.taxonomy);
  for (let index = 0; index < vacancies().length; index++) {
    readingOf(engine, vacancies()[index] as Vacancy);
    done();
    yield;
  }
}

/** Whether a list is another one with more after it. */
export const extendsList = <T>(list: readonly T[], before: readonly T[]): boolean =>
  list.length >= before.length && before.every((each, index) => each === list[index]);

/**
 * Reads vacancies a few at a time, so that the page stays lively; afterwards `readingOf` answers at once for each. The list
 * is asked for again and again, since more may come after it meanwhile. `progress` is told after each slice how many are
 * done. Stops silently when `signal` aborts.
 */
export async function readInSlices(
  engine: Engine,
  vacancies: () => readonly Vacancy[],
  options: { readonly signal: AbortSignal; readonly progress?: (done: number) => void },
): Promise<void> {
  const stopped = () => options.signal.aborted;
  let done = 0;
  await pause(); // what the page has to show now goes first
  await tablesFor(engine.taxonomy);
  let sliceEnds = performance.now() + SLICE_MS;
  const work = steps(engine, vacancies, () => done++);
  while (!stopped() && work.next().done !== true) {
    if (performance.now() < sliceEnds) continue;
    options.progress?.(done);
    await pause();
    sliceEnds = performance.now() + SLICE_MS;
  }
  if (!stopped()) options.progress?.(done);
}
