/** Work that is done a little at a time: each `next` is one step, the last one gives the outcome. */
export type Steps<T> = Generator<void, T, void>;

/** Items handled in one step: a few milliseconds of work. */
export const STEP_SIZE = 400;

/** Calls `work` for one stretch of items after the other, a step each: plain functions get fast sooner than generators. */
export function* inStretches(count: number, work: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < count; from += STEP_SIZE) {
    work(from, Math.min(count, from + STEP_SIZE));
    yield;
  }
}

/** Does all the steps that are left at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
