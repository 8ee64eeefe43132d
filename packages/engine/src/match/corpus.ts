import type { Reading } from '@zorg-match/schema';
import type { Compact } from './compact.js';
import { compactFor } from './compact.js';
import type { Evidence } from './evidence.js';
import type { Tally } from './grade.js';
import { tally } from './grade.js';
import type { Relations } from './relations.js';
import { CREDIT } from './weights.js';

/** Many readings in one row of flat numbers: adding them up for another person makes nothing new. */
export class Corpus {
  /** The readings, to see whether a list is still the same. */
  readonly #readings: readonly Reading[];
  readonly #flat: Pick<Compact, 'choices' | 'ends' | 'weights'>;
  /** Where the counted demands of each reading begin; one more at the end. */
  readonly #starts: Int32Array;
  readonly #totals: Float64Array;
  readonly #unread: Float64Array;
  readonly #known: Int32Array;

  /** `unreadable`: the number for what we cannot read, one past the last competence. */
  constructor(readings: readonly Reading[], compacts: readonly Compact[], unreadable: number) {
    this.#readings = [...readings];
    const units = compacts.reduce((sum, { ends }) => sum + ends.length, 0);
    const flat = {
      choices: new Int32Array(compacts.reduce((sum, { choices }) => sum + choices.length, 0)),
      ends: new Int32Array(units),
      weights: new Float64Array(units),
    };
    this.#flat = flat;
    this.#starts = new Int32Array(compacts.length + 1);
    this.#totals = Float64Array.from(compacts, ({ total }) => total);
    this.#unread = Float64Array.from(compacts, ({ unread }) => unread);
    this.#known = Int32Array.from(compacts, ({ known }) => known);
    let choice = 0;
    let unit = 0;
    compacts.forEach(({ choices, ends, weights }, index) => {
      flat.choices.set(
        choices.map((competence) => (competence < 0 ? unreadable : competence)),
        choice,
      );
      flat.weights.set(weights, unit);
      for (const end of ends) flat.ends[unit++] = choice + end;
      choice += choices.length;
      this.#starts[index + 1] = unit;
    });
  }

  /** Whether it holds these readings, in this order. */
  holds(readings: readonly Reading[]): boolean {
    if (readings.length !== this.#readings.length) return false;
    for (let i = 0; i < readings.length; i += 1) if (readings[i] !== this.#readings[i]) return false;
    return true;
  }

  /**
   * Calls `see` with the sums of each reading in turn, exactly as `fitOf` adds up its lines; a property test holds the two
   * together. The sums are good until the next call.
   */
  each({ states, silent }: Pick<Evidence, 'states' | 'silent'>, see: (sums: Tally, index: number) => void): void {
    const { choices, ends, weights } = this.#flat;
    const answers = answersOf(states);
    const sums = tally();
    let unit = 0;
    let at = 0;
    for (let index = 0; index < this.#readings.length; index += 1) {
      const to = this.#starts[index + 1] as number;
      let sure = 0;
      let have = 0;
      let open = 0;
      sums.lines = to - unit;
      for (; unit < to; unit += 1) {
        let best = answers[choices[at++] as number] as number;
        for (const end = ends[unit] as number; at < end; at += 1) {
          best = Math.max(best, answers[choices[at] as number] as number);
        }
        // No branches: which way a demand goes cannot be foretold, and guessing wrong costs more than adding nothing.
        const weight = weights[unit] as number;
        sure += weight * (SURE[best] as number);
        have += weight * (HAVE[best] as number);
        open += weight * (OPEN[best] as number);
      }
      sums.total = this.#totals[index] as number;
      sums.unread = this.#unread[index] as number;
      sums.known = this.#known[index] as number;
      sums.sure = silent ? 0 : sure;
      sums.have = silent ? 0 : have;
      sums.open = silent ? sums.total : open;
      see(sums, index);
    }
  }
}

/** How one choice of a demand is answered, the best last: not, closely, in words that we cannot read, outright. */
const SURE = Float64Array.of(0, CREDIT.close, 0, 1);
const HAVE = Float64Array.of(0, 0, 0, 1);
const OPEN = Float64Array.of(0, 0, 1, 0);
const UNREADABLE = 2;
const OUTRIGHT = 3;

/** The answer for each competence number, and one more at the end for what we cannot read. */
function answersOf(states: Uint8Array): Uint8Array {
  const answers = new Uint8Array(states.length + 1);
  for (let competence = 0; competence < states.length; competence += 1) {
    answers[competence] = states[competence] === 2 ? OUTRIGHT : (states[competence] as number);
  }
  answers[states.length] = UNREADABLE;
  return answers;
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
