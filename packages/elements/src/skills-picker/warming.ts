import { warmSearch } from '@zorg-match/engine';
import type { Taxonomy } from '@zorg-match/schema';

/** Time for the index in each idle moment where the browser does not say how long it is. */
const SLICE_MS = 8;

const started = new WeakSet<Taxonomy>();

/** Builds the index for searching in idle moments, once for each taxonomy, so that the first key does not wait for it. */
export function warm(taxonomy: Taxonomy): void {
  if (started.has(taxonomy)) return;
  started.add(taxonomy);
  const steps = warmSearch(taxonomy);
  const go = (left: () => number): void => {
    do if (steps.next().done) return;
    while (left() > 0);
    whenIdle(go);
  };
  whenIdle(go);
}

/** Safari has no `requestIdleCallback`. */
function whenIdle(task: (left: () => number) => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback((deadline) => task(() => deadline.timeRemaining()));
  else
    setTimeout(() => {
      const end = performance.now() + SLICE_MS;
      task(() => end - performance.now());
    }, 20);
}
