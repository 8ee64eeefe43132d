import type { Taxonomy } from '@zorg-match/schema';
import { prepareLabelIndex } from './search/label-index.js';

/**
 * Builds ahead of time what the first search would build, and no more. Each `next` is one short task, to be spread over idle
 * moments; stopping half-way or searching meanwhile is fine. A file of its own, so that a page that only searches loads no reader.
 */
export function* warmSearch(taxonomy: Taxonomy): Generator<void, void, void> {
  yield* prepareLabelIndex(taxonomy, 'competence');
  yield* prepareLabelIndex(taxonomy, 'occupation');
  yield* prepareLabelIndex(taxonomy, 'experience');
}
