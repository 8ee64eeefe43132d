import type { CompetenceProfile, Grade, Reading } from '@zorg-match/schema';
import { compactFor, sumsOf } from './compact.js';
import { evidenceOf } from './evidence.js';
import { fitOf, fitOfTally } from './grade.js';
import type { LineOptions } from './lines.js';
import { linesFor } from './lines.js';
import type { Relations } from './relations.js';
import { firstOf } from './top.js';
import { GRADE_ORDER } from './weights.js';

/** A reading's place in a ranking, before it is explained. */
export interface Placed {
  /** Index in the list that was ranked. */
  readonly index: number;
  readonly grade: Grade;
  readonly low: number;
}

/**
 * The order of many readings for one person, best first: by grade, then by what is surely covered, then as they came.
 * Takes a profile without country or situation, so that these cannot enter.
 */
export function orderReadings(
  relations: Relations,
  profile: CompetenceProfile,
  readings: readonly Reading[],
  limit = Infinity,
  options: LineOptions = {},
): Placed[] {
  const evidence = evidenceOf(relations, profile);
  const compactOf = compactFor(relations);
  const placed = readings.map((reading, index): Placed => {
    // What people wrote themselves is looked up line by line; without it the sums suffice.
    const { grade, low } = options.ownWords
      ? fitOf(linesFor(relations, evidence, reading, options))
      : fitOfTally(sumsOf(compactOf(reading), evidence));
    return { index, grade, low };
  });
  return firstOf(placed, limit, before);
}

function before(one: Placed, other: Placed): number {
  return GRADE_ORDER[one.grade] - GRADE_ORDER[other.grade] || other.low - one.low || one.index - other.index;
}
