import type { EngineOptions, Finder, SearchOptions } from './contract.js';
import { search } from './search/search.js';

/** Search alone, over the same index as the engine of the same taxonomy. Costs nothing to make. */
export function createFinder({ taxonomy, lang = 'nl' }: EngineOptions): Finder {
  return {
    taxonomy,
    search: (query: string, options: SearchOptions = {}) => search(taxonomy, query, { lang, ...options }),
  };
}
