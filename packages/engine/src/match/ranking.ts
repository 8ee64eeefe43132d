import type { CompetenceProfile, Grade, Reading } from '@zorg-match/schema';
import { compactFor, sumsOf } from './compact.js';
import { evidenceOf } from './evidence.js';
import { fitOf, fitOfTally, tierOf } from './grade.js';
import type { LineOptions } from './lines.js';
import { linesFor } from './lines.js';
import type { Relations } from './relations.js';
import { firstOf } from './top.js';

/** A reading's place in a ranking, before it is explained. */
export interface Placed {
  /** Index in the list that was ranked. */
  readonly index: number;
  readonly grade: Grade;
  readonly low: number;
  readonly have: number;
  /** Place of its grade in the order, best 0; see `tierOf`. */
  readonly tier: number;
}

/**
 * The order of many readings for one person, best first: by grade, then by what is surely covered and what they have
 * outright, added up (so that having goes before coming close), then as they came. Takes a profile without country or
 * situation, so that these cannot enter.
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
    const fit = options.ownWords
      ? fitOf(linesFor(relations, evidence, reading, options))
      : fitOfTally(sumsOf(compactOf(reading), evidence));
    return { index, grade: fit.grade, low: fit.low, have: fit.have, tier: tierOf(fit) };
  });
  return firstOf(placed, limit, before);
}

function before(one: Placed, other: Placed): number {
  return one.tier - other.tier || other.have + other.low - (one.have + one.low) || one.index - other.index;
}
