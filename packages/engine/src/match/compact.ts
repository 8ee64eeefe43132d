import type { Reading } from '@zorg-match/schema';
import type { Counted } from './counted.js';
import { countedDemands } from './counted.js';
import type { Evidence } from './evidence.js';
import type { Tally } from './grade.js';
import { tally } from './grade.js';
import type { Relations } from './relations.js';
import { CREDIT } from './weights.js';

/** A reading as flat numbers: what is added up when many are ranked. */
export interface Compact {
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

/** Gives the numbers of a reading; worked out once for each reading object. */
export function compactFor(relations: Relations): (reading: Reading) => Compact {
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
export function sumsOf(
  { choices, ends, weights, total, unread, known }: Compact,
  { states, silent }: Pick<Evidence, 'states' | 'silent'>,
): Tally {
  const result = { ...tally(), total, unread, known, lines: ends.length };
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
    if (best === 2) {
      result.sure += weight;
      result.have += weight;
    } else if (unreadable) result.open += weight;
    else if (best === 1) result.sure += weight * CREDIT.close;
  }
  return result;
}
