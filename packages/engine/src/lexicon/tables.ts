import type { IndexTables, Taxonomy } from '@zorg-match/schema';
import { labelsOf } from './labels.js';

const offered = new WeakMap<Taxonomy, IndexTables>();

/**
 * Gives the tables that were made ahead for a taxonomy, so that its index is not worked out again. Call it before the first
 * search or reading: what was begun is finished as it was. Tables of another version or of other labels are ignored.
 */
export function offerTables(taxonomy: Taxonomy, tables: IndexTables): void {
  if (tables.version === taxonomy.version) offered.set(taxonomy, tables);
}

/** The tables that fit a taxonomy, when somebody gave them. */
export function tablesOf(taxonomy: Taxonomy): IndexTables | undefined {
  const tables = offered.get(taxonomy);
  return tables?.labels === labelsOf(taxonomy).length ? tables : undefined;
}
