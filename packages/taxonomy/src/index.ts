import type { Taxonomy } from '@zorg-match/schema';
import { coreTaxonomy } from './core.js';
import { withExtra } from './extra.js';
import { routeBook } from './routes.js';

export { coreTaxonomy, routeBook, withExtra };

/** The whole embedded taxonomy: every language, requirements, sources and the route book. For Node; pages load parts. */
export const taxonomy: Taxonomy = /* @__PURE__ */ (() => ({ ...withExtra(coreTaxonomy), routes: routeBook }))();
