import type { CompetenceProfile, Grade, Match, Reading } from '@zorg-match/schema';
import { corpusOf, type Corpus } from './corpus.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { fitOf, leastShareOf, tierOf, tierOfSums } from './grade.js';
import type { LineOptions } from './lines.js';
import { linesFor } from './lines.js';
import type { Relations } from './relations.js';
import { Firsts } from './top.js';
import { CREDIT } from './weights.js';

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
  // What people wrote themselves is looked up line by line; without it the sums suffice.
  if (options.ownWords)
    readings.forEach((reading, index) =>
      first.add(placed(fitOf(linesFor(relations, evidence, reading, options)), index)),
    );
  else takeBest(corpusOf(relations, readings), evidence, first);
  return first.sorted();
}

function placed(fit: Match['fit'], index: number): Placed {
  return { index, grade: fit.grade, low: fit.low, have: fit.have, tier: tierOf(fit) };
}

/** Takes what is not surely behind what is kept: most of many are neither explained nor returned. */
function takeBest(corpus: Corpus, evidence: Evidence, first: Firsts<Placed>): void {
  corpus.add(evidence);
  const { size, totals, have, close, open, readable } = corpus;
  let last: Placed | undefined;
  let least = 0;
  let share = 0;
  for (let index = 0; index < size; index += 1) {
    if (last) {
      const total = totals[index] as number;
      const outright = have[index] as number;
      const covered = outright + (close[index] as number) * CREDIT.close;
      const untold = open[index] as number;
      // Most end here: working out the grade of each takes longer than adding all of them up.
      if (covered < share * (total - untold)) continue;
      const tier = tierOfSums(readable[index] === 1, total, covered, outright, untold);
      if (tier > last.tier || (tier === last.tier && outright + covered < least * total)) continue;
    }
    first.add(placed(corpus.fitOf(index), index));
    ({ last } = first);
    if (!last) continue;
    least = sureness(last) * CERTAINLY;
    share = leastShareOf(last.tier) * CERTAINLY;
  }
}

/** Less than this share of a bound is less, however both were rounded. */
const CERTAINLY = 1 - 1e-6;

function before(one: Placed, other: Placed): number {
  return (
    one.tier - other.tier ||
    sureness(other) - sureness(one) ||
    Math.fround(other.low) - Math.fround(one.low) ||
    one.index - other.index
  );
}
