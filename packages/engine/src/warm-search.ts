import type { Taxonomy } from '@zorg-match/schema';
import { prepareSearch } from './search/search.js';

/**
 * Does ahead of time what the first search would do, and no more. Each `next` is one short task, to be spread over idle
 * moments; stopping half-way or searching meanwhile is fine. A file of its own, so that a page that only searches loads no reader.
 */
export function* warmSearch(taxonomy: Taxonomy): Generator<void, void, void> {
  yield* prepareSearch(taxonomy, 'competence');
  yield* prepareSearch(taxonomy, 'occupation');
  yield* prepareSearch(taxonomy, 'experience');
}
