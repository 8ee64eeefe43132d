import type { Profile, Reading, Vacancy } from '@zorg-match/schema';
import type { Engine, EngineOptions, MatchOptions, RankOptions, RouteOptions } from './contract.js';
import { createFinder } from './finder.js';
import { buildLexicon } from './lexicon/lexicon.js';
import { buildRelations, matchReading, rankReadings } from './match/index.js';
import { readVacancy } from './read/index.js';
import { answersOf, findRoutes } from './route/index.js';

/**
 * An engine over one taxonomy. Costs nothing to make: each part of the index is built at its first use and belongs to the
 * taxonomy object, so that all engines on a page share it. `lang` is the language of the labels in suggestions; vacancies
 * are read as Dutch.
 */
export function createEngine({ taxonomy, lang = 'nl' }: EngineOptions): Engine {
  return {
    ...createFinder({ taxonomy, lang }),
    read: (vacancy: Vacancy | string) => readVacancy(buildLexicon(taxonomy), taxonomy, vacancy),
    match: (profile: Profile, reading: Reading, options: MatchOptions = {}) =>
      matchReading(buildRelations(taxonomy), profile, reading, options),
    rank: (profile: Profile, readings: readonly Reading[], options: RankOptions = {}) =>
      rankReadings(buildRelations(taxonomy), profile, readings, options),
    routes: (profile: Profile, { book = taxonomy.routes, ...options }: RouteOptions) =>
      book === undefined ? [] : findRoutes(book, profile, { ...options, lang }),
    answers: (profile: Profile, { book = taxonomy.routes }: MatchOptions = {}) =>
      book === undefined ? {} : answersOf(book, profile),
  };
}
