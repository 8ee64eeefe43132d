import type { Taxonomy } from '@zorg-match/schema';
import { coreTaxonomy } from './core.js';
import { withExtra } from './extra.js';
import { json as en } from './generated/labels-en.js';
import { json as fr } from './generated/labels-fr.js';
import { withLanguage } from './languages/lay.js';
import type { LanguagePack } from './languages/pack.js';
import { routeBook } from './routes.js';

export { coreTaxonomy, routeBook, withExtra };

/**
 * The embedded taxonomy in Dutch, French and English with requirements, sources and the route book. For Node; pages load
 * parts. Other languages: `./languages`.
 */
export const taxonomy: Taxonomy = /* @__PURE__ */ (() =>
  [fr, en].reduce<Taxonomy>((whole, pack) => withLanguage(whole, JSON.parse(pack) as LanguagePack), {
    ...withExtra(coreTaxonomy),
    routes: routeBook,
  }))();
