import type { Reading } from '@zorg-match/schema';
import type { Counted } from './counted.js';
import { count } from './counted.js';
import type { Evidence } from './evidence.js';
import type { Tally } from './grade.js';
import { tally } from './grade.js';
import type { Relations } from './relations.js';
import { CREDIT, WEIGHT_STEP } from './weights.js';

/**
 * A reading as what is added up when many are ranked: a whole number for each choice of each counted demand, one demand after
 * the other. A number takes a tenth of the room of the objects that it stands for.
 */
export type Compact = readonly number[];

/** The weight of the demand in steps of `WEIGHT_STEP`; with the last of its choices only. */
const WEIGHT = 0x3f;
/** The last choice of its demand, told of the demand: one of its choices is not in the taxonomy; what is shown of it is known. */
const LAST = 0x40;
const UNREAD = 0x80;
const KNOWN = 0x100;
/** The competence number, and 1 more: 0 stands for what we cannot read. */
const COMPETENCE_SHIFT = 9;

/** The competence number of a choice; -1 for what we cannot read. */
export const competenceOf = (choice: number): number => (choice >> COMPETENCE_SHIFT) - 1;

/** Whether it is the last choice of its demand. */
export const isLast = (choice: number): boolean => (choice & LAST) !== 0;

/** The weight of the demand of which this is the last choice, in steps of `WEIGHT_STEP`. */
export const stepsOf = (choice: number): number => choice & WEIGHT;

const cache = new WeakMap<Relations, WeakMap<Reading, Compact>>();

/** Gives the numbers of a reading; worked out once for each reading object. */
export function compactFor(relations: Relations): (reading: Reading) => Compact {
  let byReading = cache.get(relations);
  if (!byReading) cache.set(relations, (byReading = new WeakMap()));
  const known = byReading;
  return (reading) => {
    let compact = known.get(reading);
    if (!compact) known.set(reading, (compact = compactOf(count(relations, reading))));
    return compact;
  };
}

function compactOf(counted: readonly Counted[]): Compact {
  const numbers: number[] = [];
  for (const { choices, weight } of counted) {
    for (const { competence } of choices) numbers.push((competence + 1) << COMPETENCE_SHIFT);
    let told = LAST | (weight / WEIGHT_STEP);
    if (choices.some(({ demand }) => demand.competence === null)) told |= UNREAD;
    const shown = choices.find(({ competence }) => competence >= 0) ?? choices[0];
    if (shown && shown.demand.competence !== null) told |= KNOWN;
    numbers.push((numbers.pop() ?? 0) | told);
  }
  // without the room to grow
  return numbers.slice();
}

/** What does not depend on the person: `total`, `unread`, `known` and `lines` of a tally. */
export function totalsOf(compact: Compact): Tally {
  const result = tally();
  for (const choice of compact) {
    if (!isLast(choice)) continue;
    const weight = stepsOf(choice) * WEIGHT_STEP;
    result.lines += 1;
    result.total += weight;
    if ((choice & UNREAD) !== 0) result.unread += weight;
    if ((choice & KNOWN) !== 0) result.known += 1;
  }
  return result;
}

/** Adds up one reading exactly as `fitOf` adds up its lines; a property test holds the two together. */
export function sumsOf(compact: Compact, { states, silent }: Pick<Evidence, 'states' | 'silent'>): Tally {
  const result = totalsOf(compact);
  if (silent) return { ...result, open: result.total };
  let best = 0;
  let unreadable = false;
  for (const choice of compact) {
    const competence = competenceOf(choice);
    if (competence < 0) unreadable = true;
    else best = Math.max(best, states[competence] ?? 0);
    if (!isLast(choice)) continue;
    const weight = stepsOf(choice) * WEIGHT_STEP;
    if (best === 2) {
      result.sure += weight;
      result.have += weight;
    } else if (unreadable) result.open += weight;
    else if (best === 1) result.sure += weight * CREDIT.close;
    best = 0;
    unreadable = false;
  }
  return result;
}
