import type { Engine } from '@zorg-match/engine';
import { rankJobs, type RankJobsOptions } from '@zorg-match/engine/choose';
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

/** The ranking, and how many were left out because their last day is past. */
export interface Ranking {
  readonly results: readonly MatchResult[];
  readonly past: number;
}

/** One person against vacancies, the best first, in the order in which a page shows them. */
export function rankVacancies(
  profile: Profile,
  candidates: readonly Candidate[],
  engine: Engine,
  options: RankJobsOptions = {},
): Ranking {
  const jobs = candidates.map(({ vacancy }) => ({ vacancy, reading: readingOf(vacancy, engine) }));
  const { matches, past } = rankJobs(engine, profile, jobs, options);
  const results = matches.flatMap(({ index, fit, lines, conditions }) => {
    const candidate = candidates[index];
    if (candidate === undefined) return [];
    const { vacancy, file } = candidate;
    return [{ id: vacancy.id, title: vacancy.title, file, fit, lines, conditions }];
  });
  return { results, past };
}
