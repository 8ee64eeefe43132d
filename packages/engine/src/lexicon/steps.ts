/** Work that is done a little at a time: each `next` is one step, the last one gives the outcome. */
export type Steps<T> = Generator<void, T, void>;

/** Items handled in one step: a few milliseconds of work. */
export const STEP_SIZE = 400;

/** Does all the steps that are left at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
