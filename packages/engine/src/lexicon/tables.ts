import type { IndexTables, Taxonomy } from '@zorg-match/schema';

const offered = new WeakMap<Taxonomy, IndexTables>();

/**
 * Gives the tables that were made ahead for a taxonomy, so that its index is not worked out again. Call it before the first
 * search or reading: what was begun is finished as it was. Tables that were made of other labels are ignored.
 */
export function offerTables(taxonomy: Taxonomy, tables: IndexTables): void {
  offered.set(taxonomy, tables);
}

/** The tables that somebody gave for a taxonomy, whether or not they fit. */
export function offeredFor(taxonomy: Taxonomy): IndexTables | undefined {
  return offered.get(taxonomy);
}
