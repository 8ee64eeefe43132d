import { warmSearch } from '@zorg-match/engine';
import type { Taxonomy } from '@zorg-match/schema';
import { tablesFor } from '../context/tables.js';
import { whenIdle } from '../controllers/idle.js';

const started = new WeakSet<Taxonomy>();

/** Builds the index for searching in idle moments, once for each taxonomy, so that the first key does not wait for it. */
export function warm(taxonomy: Taxonomy): void {
  if (started.has(taxonomy)) return;
  started.add(taxonomy);
  whenIdle(() => void tablesFor(taxonomy).then(() => build(taxonomy)));
}

function build(taxonomy: Taxonomy): void {
  const steps = warmSearch(taxonomy);
  const go = (left: () => number): void => {
    do if (steps.next().done) return;
    while (left() > 0);
    whenIdle(go);
  };
  whenIdle(go);
}
