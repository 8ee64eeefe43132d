import type { Reading } from '@zorg-match/schema';
import type { Compact } from './compact.js';
import { compactFor } from './compact.js';
import type { Evidence } from './evidence.js';
import { isReadable, type Tally } from './grade.js';
import type { Relations } from './relations.js';
import { CREDIT } from './weights.js';

/** What each competence is asked by: readings and weights, one competence after the other. */
interface Asked {
  readonly starts: Int32Array;
  readonly readings: Int32Array;
  readonly weights: Float32Array;
}

/** Demands that several things suffice for, each on its own: its choices, its reading, its weight. */
interface Alternatives {
  readonly choices: Int32Array;
  readonly ends: readonly number[];
  readonly readings: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Many readings as lists of numbers per competence. Adding them up for a person goes over what asks for something that the
 * person has or comes close to, and leaves alone all the rest.
 * Weights and credits are sums of powers of two, so that 32 bits hold their sums exactly, in half the memory.
 */
export class Corpus {
  /** The readings, to see whether a list is still the same. */
  readonly #readings: readonly Reading[];
  readonly #asked: Asked;
  readonly #alternatives: Alternatives;
  /** Weight of the single demands that we cannot read. */
  readonly #unreadAlone: Float32Array;
  /** What does not depend on the person, by reading; see `Tally`. */
  readonly totals: Float32Array;
  readonly unread: Float32Array;
  readonly known: Int32Array;
  readonly lines: Int32Array;
  /** 1 where enough could be read; see `isReadable`. */
  readonly readable: Uint8Array;
  /** What does, good until the next call of {@link add}. */
  readonly sure: Float32Array;
  readonly have: Float32Array;
  readonly open: Float32Array;

  /** `competences`: how many the taxonomy has. */
  constructor(readings: readonly Reading[], compacts: readonly Compact[], competences: number) {
    this.#readings = [...readings];
    this.totals = Float32Array.from(compacts, ({ total }) => total);
    this.unread = Float32Array.from(compacts, ({ unread }) => unread);
    this.known = Int32Array.from(compacts, ({ known }) => known);
    this.lines = Int32Array.from(compacts, ({ ends }) => ends.length);
    this.readable = Uint8Array.from(compacts, (each) => (isReadable({ ...each, lines: each.ends.length }) ? 1 : 0));
    [this.sure, this.have, this.open] = [0, 1, 2].map(() => new Float32Array(compacts.length)) as Three;
    this.#unreadAlone = new Float32Array(compacts.length);
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
    this.sure.fill(0);
    this.have.fill(0);
    this.open.set(silent ? this.totals : this.#unreadAlone);
    if (silent) return;
    for (let competence = 0; competence < states.length; competence += 1)
      if (states[competence] !== 0) this.#addAsked(competence, states[competence] === HAVE);
    this.#addAlternatives(states);
  }

  #addAsked(competence: number, has: boolean): void {
    const { sure, have } = this;
    const { starts, readings, weights } = this.#asked;
    const end = starts[competence + 1] as number;
    for (let k = starts[competence] as number; k < end; k += 1) {
      const index = readings[k] as number;
      const weight = weights[k] as number;
      sure[index] = (sure[index] as number) + (has ? weight : weight * CREDIT.close);
      if (has) have[index] = (have[index] as number) + weight;
    }
  }

  #addAlternatives(states: Uint8Array): void {
    const { choices, ends, readings, weights } = this.#alternatives;
    let at = 0;
    for (let unit = 0; unit < ends.length; unit += 1) {
      let best = 0;
      let unreadable = false;
      for (const end = ends[unit] as number; at < end; at += 1) {
        const competence = choices[at] as number;
        if (competence < 0) unreadable = true;
        else best = Math.max(best, states[competence] as number);
      }
      const index = readings[unit] as number;
      const weight = weights[unit] as number;
      if (best === HAVE) {
        this.sure[index] = (this.sure[index] as number) + weight;
        this.have[index] = (this.have[index] as number) + weight;
      } else if (unreadable) this.open[index] = (this.open[index] as number) + weight;
      else if (best !== 0) this.sure[index] = (this.sure[index] as number) + weight * CREDIT.close;
    }
  }

  /** Calls `see` with the sums of each reading in turn; they are good until the next call. */
  each(evidence: Pick<Evidence, 'states' | 'silent'>, see: (sums: Tally, index: number) => void): void {
    this.add(evidence);
    for (let index = 0; index < this.size; index += 1) see(this.tallyOf(index), index);
  }

  /** The sums of one reading. */
  tallyOf(index: number): Tally {
    return {
      total: this.totals[index] as number,
      sure: this.sure[index] as number,
      have: this.have[index] as number,
      open: this.open[index] as number,
      unread: this.unread[index] as number,
      known: this.known[index] as number,
      lines: this.lines[index] as number,
    };
  }
}

type Three = [Float32Array, Float32Array, Float32Array];

/** The state of what the person has outright; see `Evidence`. */
const HAVE = 2;

/** Calls `see` with each counted demand for one thing alone. */
function eachAlone(
  compacts: readonly Compact[],
  see: (reading: number, competence: number, weight: number) => void,
): void {
  compacts.forEach(({ choices, ends, weights }, reading) => {
    for (let unit = 0, from = 0; unit < ends.length; unit += 1) {
      const end = ends[unit] as number;
      if (end - from === 1) see(reading, choices[from] as number, weights[unit] as number);
      from = end;
    }
  });
}

/** What is asked alone, by competence; adds up beside it what of it cannot be read. */
function askedIn(compacts: readonly Compact[], competences: number, unread: Float32Array): Asked {
  const starts = new Int32Array(competences + 1);
  eachAlone(compacts, (_, competence) => {
    if (competence >= 0) starts[competence + 1] = (starts[competence + 1] as number) + 1;
  });
  for (let i = 0; i < competences; i += 1) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const free = starts.slice();
  const size = starts[competences] as number;
  const asked = { starts, readings: new Int32Array(size), weights: new Float32Array(size) };
  eachAlone(compacts, (reading, competence, weight) => {
    if (competence < 0) {
      unread[reading] = (unread[reading] as number) + weight;
      return;
    }
    const at = free[competence] as number;
    free[competence] = at + 1;
    asked.readings[at] = reading;
    asked.weights[at] = weight;
  });
  return asked;
}

function alternativesIn(compacts: readonly Compact[]): Alternatives {
  const all = { choices: [] as number[], ends: [] as number[], readings: [] as number[], weights: [] as number[] };
  compacts.forEach(({ choices, ends, weights }, reading) => {
    for (let unit = 0, from = 0; unit < ends.length; unit += 1) {
      const end = ends[unit] as number;
      if (end - from > 1) {
        all.choices.push(...choices.subarray(from, end));
        all.ends.push(all.choices.length);
        all.readings.push(reading);
        all.weights.push(weights[unit] as number);
      }
      from = end;
    }
  });
  return { ...all, choices: Int32Array.from(all.choices) };
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
