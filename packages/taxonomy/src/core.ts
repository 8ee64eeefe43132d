import type { Taxonomy } from '@zorg-match/schema';
import { json } from './generated/core.js';
import type { PackedTaxonomy } from './packed/packed.js';
import { unpack } from './packed/unpack.js';

/**
 * The Dutch taxonomy with what searching, reading and matching need. Left empty are requirements, working days, routes,
 * sources and ESCO links, which `withExtra` of `./extra` brings, and every other language: `./languages` brings those.
 */
export const coreTaxonomy: Taxonomy = /* @__PURE__ */ unpack(JSON.parse(json) as PackedTaxonomy);
