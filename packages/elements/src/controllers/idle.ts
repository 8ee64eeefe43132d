/** Time for a task in each idle moment where the browser does not say how long it is. */
const SLICE_MS = 8;

/**
 * Calls `task` once the browser has nothing better to do, with how much time is left; on a page that is never idle, after
 * `timeout` milliseconds when that is given. Safari has no `requestIdleCallback`.
 */
export function whenIdle(task: (left: () => number) => void, options?: IdleRequestOptions): void {
  if ('requestIdleCallback' in globalThis)
    requestIdleCallback((deadline) => task(() => deadline.timeRemaining()), options);
  else
    setTimeout(() => {
      const end = performance.now() + SLICE_MS;
      task(() => end - performance.now());
    }, 20);
}
