import type { Match, Profile, RankedMatch, Reading, RouteBook } from '@zorg-match/schema';
import { judgeConditions } from './conditions/judge.js';
import { evidenceOf } from './evidence.js';
import { fitOf } from './grade.js';
import type { LineOptions } from './lines.js';
import { linesFor } from './lines.js';
import { orderReadings } from './ranking.js';
import type { Relations } from './relations.js';

export interface MatchReadingOptions extends LineOptions {
  /** Where to look for the step that would meet a condition; by default the book within the taxonomy. */
  readonly book?: RouteBook;
}

export interface RankReadingsOptions extends MatchReadingOptions {
  /** How many to explain and return; absent: all. */
  readonly limit?: number;
}

/**
 * One person against one vacancy: lines about competences, the fit that follows from them, and the conditions apart.
 * Country and situation reach the conditions only.
 */
export function matchReading(
  relations: Relations,
  profile: Profile,
  reading: Reading,
  options: MatchReadingOptions = {},
): Match {
  return matcherFor(relations, profile, options)(reading);
}

/** The same for one vacancy after the other: what follows from the profile is worked out once. */
export function matcherFor(
  relations: Relations,
  profile: Profile,
  { book = relations.book, ...options }: MatchReadingOptions = {},
): (reading: Reading) => Match {
  const evidence = evidenceOf(relations, profile);
  return (reading) => {
    const lines = linesFor(relations, evidence, reading, options);
    return {
      fit: fitOf(lines),
      lines,
      conditions: judgeConditions(book, profile, reading, lines, relations.regulated),
    };
  };
}

/** Many vacancies for one person, best first, in an order that is the same every time; only what is returned is explained. */
export function rankReadings(
  relations: Relations,
  profile: Profile,
  readings: readonly Reading[],
  { limit = Infinity, ...options }: RankReadingsOptions = {},
): RankedMatch[] {
  const match = matcherFor(relations, profile, options);
  return orderReadings(relations, profile, readings, limit, options).flatMap(({ index }) => {
    const reading = readings[index];
    return reading ? [{ ...match(reading), index }] : [];
  });
}
