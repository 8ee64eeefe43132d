import type { Match, Profile, RankedMatch, Reading } from '@zorg-match/schema';
import { judgeConditions } from './conditions/judge.js';
import { fitOf } from './grade.js';
import type { LineOptions } from './lines.js';
import { matchLines } from './lines.js';
import { orderReadings } from './ranking.js';
import type { Relations } from './relations.js';

export interface RankReadingsOptions extends LineOptions {
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
  options: LineOptions = {},
): Match {
  const lines = matchLines(relations, profile, reading, options);
  return { fit: fitOf(lines), lines, conditions: judgeConditions(relations, profile, reading, lines) };
}

/** Many vacancies for one person, best first, in an order that is the same every time; only what is returned is explained. */
export function rankReadings(
  relations: Relations,
  profile: Profile,
  readings: readonly Reading[],
  { limit = Infinity, ...options }: RankReadingsOptions = {},
): RankedMatch[] {
  return orderReadings(relations, profile, readings, limit, options).flatMap(({ index }) => {
    const reading = readings[index];
    return reading ? [{ ...matchReading(relations, profile, reading, options), index }] : [];
  });
}
