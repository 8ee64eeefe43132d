import type { JobPosting, Vacancy } from '@zorg-match/schema';
import { readPosting } from '@zorg-match/vacancy';
import { isExpired } from './vacancy-facts.js';

/** What an element was given, as vacancies that can be read. */
export interface Given {
  readonly vacancies: readonly Vacancy[];
  /** Those that are not over. */
  readonly current: readonly Vacancy[];
  /** How many entries could not be used. */
  readonly skipped: number;
}

export const NOTHING_GIVEN: Given = { vacancies: [], current: [], skipped: 0 };

/** Postings keep their vacancy, so that a list given again is not read again. */
const converted = new WeakMap<object, Vacancy | null>();

const isVacancy = (entry: Partial<Vacancy>): entry is Vacancy =>
  typeof entry.id === 'string' && typeof entry.description === 'string' && typeof entry.road === 'string';

function vacancyOf(entry: Vacancy | JobPosting): Vacancy | null {
  return isVacancy(entry as Partial<Vacancy>) ? (entry as Vacancy) : readPosting(entry).vacancy;
}

/** Takes vacancies as they are and turns JobPostings into vacancies; what is neither is counted and left out. */
export function vacanciesFrom(given: readonly (Vacancy | JobPosting)[] | undefined): Given {
  if (given !== undefined && !Array.isArray(given)) {
    console.warn('zorg-match: <zorg-vacancy-matcher>.vacancies takes an array of vacancies or JobPostings; got', given);
    return NOTHING_GIVEN;
  }
  const all = (given ?? []).map((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return null;
    let vacancy = converted.get(entry);
    if (vacancy === undefined) converted.set(entry, (vacancy = vacancyOf(entry as Vacancy | JobPosting)));
    return vacancy;
  });
  const vacancies = all.filter((vacancy) => vacancy !== null);
  const now = new Date();
  const current = vacancies.filter((vacancy) => !isExpired(vacancy, now));
  return { vacancies, current, skipped: all.length - vacancies.length };
}
