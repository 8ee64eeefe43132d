import type { Taxonomy } from '@zorg-match/schema';
import { json } from './generated/core.js';

/**
 * The Dutch taxonomy with what searching, reading and matching need. Left empty are requirements, working days, routes,
 * sources, ESCO links, and every language but Dutch: `withExtra` of `./extra` brings them.
 */
export const coreTaxonomy: Taxonomy = /* @__PURE__ */ JSON.parse(json) as Taxonomy;
