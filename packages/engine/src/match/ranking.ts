import type { CompetenceProfile, Grade, Reading } from '@zorg-match/schema';
import type { Counted } from './counted.js';
import { countedDemands } from './counted.js';
import type { Evidence } from './evidence.js';
import { evidenceOf } from './evidence.js';
import type { Tally } from './grade.js';
import { fitOf, fitOfTally, tally } from './grade.js';
import type { LineOptions } from './lines.js';
import { linesFor } from './lines.js';
import type { Relations } from './relations.js';
import { firstOf } from './top.js';
import { CREDIT, GRADE_ORDER } from './weights.js';

/** A reading's place in a ranking, before it is explained. */
export interface Placed {
  /** Index in the list that was ranked. */
  readonly index: number;
  readonly grade: Grade;
  readonly low: number;
}

/** A reading as flat numbers: what is added up when many are ranked. */
interface Compact {
  /** Competence numbers of all choices, one counted demand after the other; -1 for what we cannot read. */
  readonly choices: Int32Array;
  /** Where the choices of each counted demand end. */
  readonly ends: Int32Array;
  readonly weights: Float64Array;
  readonly total: number;
  readonly unread: number;
  readonly known: number;
}

const cache = new WeakMap<Relations, WeakMap<Reading, Compact>>();

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
      : fitOfTally(sums(compactOf(reading), evidence));
    return { index, grade, low };
  });
  return firstOf(placed, limit, before);
}

function before(one: Placed, other: Placed): number {
  return GRADE_ORDER[one.grade] - GRADE_ORDER[other.grade] || other.low - one.low || one.index - other.index;
}

function compactFor(relations: Relations): (reading: Reading) => Compact {
  let byReading = cache.get(relations);
  if (!byReading) cache.set(relations, (byReading = new WeakMap()));
  const known = byReading;
  return (reading) => {
    let compact = known.get(reading);
    if (!compact) known.set(reading, (compact = compactOf(countedDemands(relations, reading))));
    return compact;
  };
}

function compactOf(counted: readonly Counted[]): Compact {
  const choices: number[] = [];
  const ends: number[] = [];
  let total = 0;
  let unread = 0;
  let known = 0;
  for (const each of counted) {
    for (const { competence } of each.choices) choices.push(competence);
    ends.push(choices.length);
    total += each.weight;
    if (each.choices.some(({ demand }) => demand.competence === null)) unread += each.weight;
    const shown = each.choices.find(({ competence }) => competence >= 0) ?? each.choices[0];
    if (shown && shown.demand.competence !== null) known += 1;
  }
  return {
    choices: Int32Array.from(choices),
    ends: Int32Array.from(ends),
    weights: Float64Array.from(counted, ({ weight }) => weight),
    total,
    unread,
    known,
  };
}

/** Adds up one reading exactly as `fitOf` adds up its lines; a property test holds the two together. */
function sums({ choices, ends, weights, total, unread, known }: Compact, { states, silent }: Evidence): Tally {
  const result = { ...tally(), total, unread, known };
  if (silent) return { ...result, open: total };
  let at = 0;
  for (let unit = 0; unit < ends.length; unit += 1) {
    const end = ends[unit] ?? 0;
    let best = 0;
    let unreadable = false;
    for (; at < end; at += 1) {
      const competence = choices[at] ?? -1;
      if (competence < 0) unreadable = true;
      else best = Math.max(best, states[competence] ?? 0);
    }
    const weight = weights[unit] ?? 0;
    if (best === 2) result.sure += weight;
    else if (unreadable) result.open += weight;
    else if (best === 1) result.sure += weight * CREDIT.close;
  }
  return result;
}
