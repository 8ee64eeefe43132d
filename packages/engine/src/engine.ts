import type { Profile, Reading, Vacancy } from '@zorg-match/schema';
import type { Engine, EngineOptions, RankOptions, RouteOptions, SearchOptions } from './contract.js';
import { buildLexicon } from './lexicon/lexicon.js';
import { scan } from './lexicon/scan.js';
import { buildRelations, matchReading, rankReadings } from './match/index.js';
import { readVacancy } from './read/index.js';
import { search } from './search/search.js';

/**
 * An engine over one taxonomy. Costs nothing to make: each part of the index is built at its first use and belongs to the
 * taxonomy object, so that all engines on a page share it. `lang` is the language of the labels in suggestions; vacancies
 * are read as Dutch.
 */
export function createEngine({ taxonomy, lang = 'nl' }: EngineOptions): Engine {
  const finder = { scan: (text: string) => scan(buildLexicon(taxonomy), text) };
  return {
    taxonomy,
    search: (query: string, options: SearchOptions = {}) => search(taxonomy, query, { lang, ...options }),
    read: (vacancy: Vacancy | string) => readVacancy(finder, taxonomy, vacancy),
    match: (profile: Profile, reading: Reading) => matchReading(buildRelations(taxonomy), profile, reading),
    rank: (profile: Profile, readings: readonly Reading[], options: RankOptions = {}) =>
      rankReadings(buildRelations(taxonomy), profile, readings, options),
    routes: (_profile: Profile, _options: RouteOptions) => [],
  };
}
