import type { Taxonomy } from '@zorg-match/schema';
import { buildLexicon } from './lexicon/lexicon.js';
import { cuesOf } from './read/cues.js';
import { warmSearch } from './warm-search.js';

/** The part of `warmUp` that reading needs: who waits for a match and types nothing need not wait for search. */
export function* warmReading(taxonomy: Taxonomy): Generator<void, void, void> {
  yield* buildLexicon(taxonomy).prepare();
  yield;
  cuesOf(taxonomy);
}

/**
 * Builds ahead of time what `createEngine` would build at its first uses: first what search needs, then what reading needs.
 * Each `next` is one short task, to be spread over idle moments; stopping half-way or using the engine meanwhile is fine.
 */
export function* warmUp(taxonomy: Taxonomy): Generator<void, void, void> {
  yield* warmSearch(taxonomy);
  yield* warmReading(taxonomy);
}
