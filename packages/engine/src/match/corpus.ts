import type { Match, Reading } from '@zorg-match/schema';
import type { Compact } from './compact.js';
import { compactFor, competenceOf, isLast, stepsOf, totalsOf } from './compact.js';
import type { Evidence } from './evidence.js';
import { fitOfSums, isReadable } from './grade.js';
import type { Relations } from './relations.js';
import { CREDIT, WEIGHT_STEP } from './weights.js';

/** What each competence is asked by alone, one competence after the other: a reading and a weight in one number. */
interface Asked {
  readonly starts: Int32Array;
  readonly entries: Int32Array;
}

/** Bits of an entry that hold the weight in steps of `WEIGHT_STEP`; the rest is the reading. */
const WEIGHT_BITS = 6;
const WEIGHT = (1 << WEIGHT_BITS) - 1;

/** Demands that several things suffice for: their choices as a reading has them, and the reading of each choice. */
interface Alternatives {
  readonly choices: readonly number[];
  readonly readings: readonly number[];
}

/**
 * Many readings as lists of numbers per competence. Adding them up for a person goes over what asks for something that the
 * person has or comes close to, and leaves alone all the rest. All sums are whole steps of `WEIGHT_STEP`.
 */
export class Corpus {
  /** The readings, to see whether a list is still the same. */
  readonly #readings: readonly Reading[];
  readonly #asked: Asked;
  readonly #alternatives: Alternatives;
  /** Weight of the single demands that we cannot read. */
  readonly #unreadAlone: Int32Array;
  /** Weight of all that counts, by reading. */
  readonly totals: Int32Array;
  /** 1 where enough could be read; see `isReadable`. */
  readonly readable: Uint8Array;
  /** What the person has, comes close to, and what we cannot tell; good until the next call of {@link add}. */
  readonly have: Int32Array;
  readonly close: Int32Array;
  readonly open: Int32Array;

  /** `competences`: how many the taxonomy has. */
  constructor(readings: readonly Reading[], compacts: readonly Compact[], competences: number) {
    const size = readings.length;
    this.#readings = [...readings];
    [this.#unreadAlone, this.totals] = [new Int32Array(size), new Int32Array(size)];
    [this.have, this.close, this.open] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
    this.readable = new Uint8Array(size);
    compacts.forEach((compact, reading) => {
      const sums = totalsOf(compact);
      this.totals[reading] = sums.total / WEIGHT_STEP;
      this.readable[reading] = isReadable(sums) ? 1 : 0;
    });
    this.#asked = askedIn(compacts, competences, this.#unreadAlone);
    this.#alternatives = alternativesIn(compacts);
  }

  get size(): number {
    return this.#readings.length;
  }

  /** Whether it holds these readings, in this order. */
  holds(readings: readonly Reading[]): boolean {
    if (readings.length !== this.#readings.length) return false;
    for (let i = 0; i < readings.length; i += 1) if (readings[i] !== this.#readings[i]) return false;
    return true;
  }

  /** Adds up all readings for a person, exactly as `fitOf` adds up lines; a property test holds the two together. */
  add({ states, silent }: Pick<Evidence, 'states' | 'silent'>): void {
    this.have.fill(0);
    this.close.fill(0);
    this.open.set(silent ? this.totals : this.#unreadAlone);
    if (silent) return;
    for (let competence = 0; competence < states.length; competence += 1)
      if (states[competence] !== 0) this.#addAsked(competence, states[competence] === HAVE ? this.have : this.close);
    this.#addAlternatives(states);
  }

  #addAsked(competence: number, sums: Int32Array): void {
    const { starts, entries } = this.#asked;
    const end = starts[competence + 1] as number;
    for (let k = starts[competence] as number; k < end; k += 1) {
      const entry = entries[k] as number;
      const index = entry >> WEIGHT_BITS;
      sums[index] = (sums[index] as number) + (entry & WEIGHT);
    }
  }

  #addAlternatives(states: Uint8Array): void {
    const { choices, readings } = this.#alternatives;
    let best = 0;
    let unreadable = false;
    for (let at = 0; at < choices.length; at += 1) {
      const choice = choices[at] as number;
      const competence = competenceOf(choice);
      if (competence < 0) unreadable = true;
      else best = Math.max(best, states[competence] as number);
      if (!isLast(choice)) continue;
      const sums = best === HAVE ? this.have : unreadable ? this.open : best === 0 ? null : this.close;
      const index = readings[at] as number;
      if (sums) sums[index] = (sums[index] as number) + stepsOf(choice);
      best = 0;
      unreadable = false;
    }
  }

  /** What is surely covered of a reading; a close demand brings a part of its weight. */
  sureOf(index: number): number {
    return (this.have[index] as number) + (this.close[index] as number) * CREDIT.close;
  }

  /** The fit of one reading for whom {@link add} added up. */
  fitOf(index: number): Match['fit'] {
    const total = this.totals[index] as number;
    const open = this.open[index] as number;
    return fitOfSums(this.readable[index] === 1, total, this.sureOf(index), this.have[index] as number, open);
  }
}

/** The state of what the person has outright; see `Evidence`. */
const HAVE = 2;

/** Calls `see` with each counted demand for one thing alone, and `other` with the choices of the rest. */
function eachChoice(
  compacts: readonly Compact[],
  see: (reading: number, choice: number) => void,
  other?: (reading: number, choice: number) => void,
): void {
  for (let reading = 0; reading < compacts.length; reading += 1) {
    let first = true;
    for (const choice of compacts[reading] as Compact) {
      const last = isLast(choice);
      if (first && last) see(reading, choice);
      else other?.(reading, choice);
      first = last;
    }
  }
}

/** What is asked alone, by competence; adds up beside it what of it cannot be read. */
function askedIn(compacts: readonly Compact[], competences: number, unread: Int32Array): Asked {
  const starts = new Int32Array(competences + 1);
  eachChoice(compacts, (_, choice) => {
    const competence = competenceOf(choice);
    if (competence >= 0) starts[competence + 1] = (starts[competence + 1] as number) + 1;
  });
  for (let i = 0; i < competences; i += 1) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const free = starts.slice();
  const entries = new Int32Array(starts[competences] as number);
  eachChoice(compacts, (reading, choice) => {
    const competence = competenceOf(choice);
    const steps = stepsOf(choice);
    if (competence < 0) {
      unread[reading] = (unread[reading] as number) + steps;
      return;
    }
    const at = free[competence] as number;
    free[competence] = at + 1;
    entries[at] = (reading << WEIGHT_BITS) | steps;
  });
  return { starts, entries };
}

function alternativesIn(compacts: readonly Compact[]): Alternatives {
  const all = { choices: [] as number[], readings: [] as number[] };
  const skip = (): void => undefined;
  eachChoice(compacts, skip, (reading, choice) => {
    all.choices.push(choice);
    all.readings.push(reading);
  });
  return all;
}

const cache = new WeakMap<Relations, WeakMap<readonly Reading[], Corpus>>();

/** The numbers of a list of readings; kept for as long as the list is, and made anew when it has changed. */
export function corpusOf(relations: Relations, readings: readonly Reading[]): Corpus {
  let byList = cache.get(relations);
  if (!byList) cache.set(relations, (byList = new WeakMap()));
  const known = byList.get(readings);
  if (known?.holds(readings)) return known;
  const corpus = new Corpus(readings, readings.map(compactFor(relations)), relations.ids.length);
  byList.set(readings, corpus);
  return corpus;
}
