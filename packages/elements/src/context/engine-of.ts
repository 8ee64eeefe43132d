import { createEngine, type Engine, type Finder } from '@zorg-match/engine';
import type { Taxonomy } from '@zorg-match/schema';
import { onePerTaxonomy } from './one-per-taxonomy.js';

/** The one engine of a taxonomy object. Only what reads and matches imports this: the picker does with a finder. */
export const engineOf: (taxonomy: Taxonomy) => Engine | undefined = onePerTaxonomy((taxonomy) =>
  createEngine({ taxonomy }),
);

/** The engine over the taxonomy of `finder`, which may be an engine already. */
export function engineFor(finder: Finder | Engine): Engine | undefined {
  return 'read' in finder ? finder : engineOf(finder.taxonomy);
}
