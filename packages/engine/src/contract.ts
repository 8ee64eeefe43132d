import type {
  Match,
  Plan,
  Profile,
  RankedMatch,
  Reading,
  RouteBook,
  Suggestion,
  Taxonomy,
  Vacancy,
} from '@zorg-match/schema';

export interface EngineOptions {
  readonly taxonomy: Taxonomy;
  /** Language of labels in the results; Dutch when absent. */
  readonly lang?: string;
}

export interface SearchOptions {
  /** Absent: competences. */
  readonly kind?: 'competence' | 'occupation' | 'experience';
  readonly limit?: number;
  readonly lang?: string;
}

export interface MatchOptions {
  /** Where to look for the step that would meet a condition; by default the book within the taxonomy. */
  readonly book?: RouteBook;
}

export interface RankOptions extends MatchOptions {
  readonly limit?: number;
}

export interface RouteOptions {
  /** Occupation id to reach. */
  readonly to: string;
  /** The vacancy that the person has in mind. */
  readonly reading?: Reading;
  /** Where to look; by default the book within the taxonomy. */
  readonly book?: RouteBook;
  /** Answers to the questions of earlier plans, by fact. They count before the profile; absent: those in the profile. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** The part of the engine that finds what somebody means: enough for a picker, and small. */
export interface Finder {
  readonly taxonomy: Taxonomy;
  /** What somebody may mean by `query`, best first. Never throws on odd text; an empty query gives an empty list. */
  search(query: string, options?: SearchOptions): Suggestion[];
}

/**
 * The matching engine: pure, synchronous, deterministic, without DOM, storage or network. The index behind it is built
 * once per taxonomy object and shared by every engine made from it.
 */
export interface Engine extends Finder {
  /** What a vacancy asks and offers, with exact spans. */
  read(vacancy: Vacancy | string): Reading;
  /** One person against one vacancy. */
  match(profile: Profile, reading: Reading, options?: MatchOptions): Match;
  /** Many vacancies, best first, in a stable order. `limit` bounds what is explained and returned. */
  rank(profile: Profile, readings: readonly Reading[], options?: RankOptions): RankedMatch[];
  /** Ways to an occupation; empty when the book knows none. */
  routes(profile: Profile, options: RouteOptions): Plan[];
  /** What a profile tells, as answers to the questions of the route book, by fact; without what it leaves open. */
  answers(profile: Profile, options?: MatchOptions): Readonly<Record<string, string>>;
}
