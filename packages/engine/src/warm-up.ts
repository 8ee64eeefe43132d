import type { Taxonomy } from '@zorg-match/schema';
import { buildLexicon } from './lexicon/lexicon.js';
import { cuesOf } from './read/cues.js';
import { prepareLabelIndex } from './search/label-index.js';

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
  yield* prepareLabelIndex(taxonomy, 'competence');
  yield* prepareLabelIndex(taxonomy, 'occupation');
  yield* prepareLabelIndex(taxonomy, 'experience');
  yield* warmReading(taxonomy);
}
