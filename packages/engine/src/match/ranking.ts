import type { CompetenceProfile, Grade, Match, Reading } from '@zorg-match/schema';
import { corpusOf } from './corpus.js';
import { evidenceOf } from './evidence.js';
import { fitOf, fitOfTally, tierOf } from './grade.js';
import type { LineOptions } from './lines.js';
import { linesFor } from './lines.js';
import type { Relations } from './relations.js';
import { Firsts } from './top.js';

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
 * How sure a fit is: what is surely covered and what the person has outright, added up, so that having goes before coming
 * close. In 32 bits, because sums over different totals that are equal on paper differ in their last digits.
 */
export const sureness = ({ have, low }: Pick<Placed, 'have' | 'low'>): number => Math.fround(have + low);

/**
 * The order of many readings for one person, best first: by grade, then by how sure they are, then by what is surely
 * covered, then as they came. Takes a profile without country or
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
  const first = new Firsts(limit, before);
  const take = (fit: Match['fit'], index: number): void => {
    const tier = tierOf(fit);
    const { last } = first;
    // Most of many are neither explained nor returned.
    if (last && (tier > last.tier || (tier === last.tier && sureness(fit) < sureness(last)))) return;
    first.add({ index, grade: fit.grade, low: fit.low, have: fit.have, tier });
  };
  // What people wrote themselves is looked up line by line; without it the sums suffice.
  if (options.ownWords)
    readings.forEach((reading, index) => take(fitOf(linesFor(relations, evidence, reading, options)), index));
  else corpusOf(relations, readings).each(evidence, (sums, index) => take(fitOfTally(sums), index));
  return first.sorted();
}

function before(one: Placed, other: Placed): number {
  return (
    one.tier - other.tier ||
    sureness(other) - sureness(one) ||
    Math.fround(other.low) - Math.fround(one.low) ||
    one.index - other.index
  );
}
