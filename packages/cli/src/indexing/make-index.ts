import type { Engine } from '@zorg-match/engine';
import type { Vacancy, VacancyIndex } from '@zorg-match/schema';
import { readingOf } from '../reading/read-vacancy.js';

/** Vacancies read ahead of time with the taxonomy of `engine`, so that pages need not read them. */
export function makeIndex(vacancies: readonly Vacancy[], engine: Engine, created: Date): VacancyIndex {
  return {
    format: 'zorg-index/1',
    taxonomyVersion: engine.taxonomy.version,
    created: created.toISOString(),
    entries: vacancies.map((vacancy) => ({ vacancy, reading: readingOf(vacancy, engine) })),
  };
}
