import type { Engine } from '@zorg-match/engine';
import { readingOf } from '../reading/read-vacancy.js';
import type { Match, Profile, Vacancy } from '@zorg-match/schema';

/** A vacancy with where it came from. */
export interface Candidate {
  readonly vacancy: Vacancy;
  readonly file: string;
}

/** What `match` gives for one vacancy. */
export interface MatchResult extends Match {
  readonly id: string;
  readonly title: string;
  readonly file: string;
}

/** One person against vacancies, the best first. */
export function rankVacancies(
  profile: Profile,
  candidates: readonly Candidate[],
  engine: Engine,
  limit?: number,
): MatchResult[] {
  const readings = candidates.map(({ vacancy }) => readingOf(vacancy, engine));
  const ranked = engine.rank(profile, readings, limit === undefined ? {} : { limit });
  return ranked.flatMap(({ index, fit, lines, conditions }) => {
    const candidate = candidates[index];
    if (candidate === undefined) return [];
    const { vacancy, file } = candidate;
    return [{ id: vacancy.id, title: vacancy.title, file, fit, lines, conditions }];
  });
}
