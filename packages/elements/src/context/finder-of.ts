import { createFinder, type Finder } from '@zorg-match/engine';
import type { Taxonomy } from '@zorg-match/schema';
import { onePerTaxonomy } from './one-per-taxonomy.js';

/** The one finder of a taxonomy object; a wrong taxonomy gives `undefined` and one message in the console. */
export const finderOf: (taxonomy: Taxonomy) => Finder | undefined = onePerTaxonomy((taxonomy) =>
  createFinder({ taxonomy }),
);

/** For elements that need no more than a finder. */
export const asFinder = (finder: Finder): Finder => finder;
