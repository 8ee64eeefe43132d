import type { IndexTables } from '@zorg-match/schema';
import { json } from './generated/tables.js';

/** What the engine need not work out in a page for `coreTaxonomy` of `./core`, and for no other: hand both to `offerTables`. */
export const tables: IndexTables = /* @__PURE__ */ JSON.parse(json) as IndexTables;
