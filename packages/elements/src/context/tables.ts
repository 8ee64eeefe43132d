import { offerTables } from '@zorg-match/engine';
import type { Taxonomy } from '@zorg-match/schema';
import { getDefaults } from './defaults.js';

const fetched = new WeakMap<Taxonomy, Promise<void>>();

async function fetchTables(taxonomy: Taxonomy): Promise<void> {
  const { taxonomy: own, loadTables } = getDefaults() ?? {};
  if (own !== taxonomy || !loadTables) return;
  // without them the index is made here, which only takes longer
  const tables = await loadTables().catch(() => undefined);
  if (tables) offerTables(taxonomy, tables);
}

/** Waits, once for each taxonomy, for what was worked out ahead for it; resolves at once when there is nothing. Never rejects. */
export function tablesFor(taxonomy: Taxonomy): Promise<void> {
  const waiting = fetched.get(taxonomy) ?? fetchTables(taxonomy);
  fetched.set(taxonomy, waiting);
  return waiting;
}
