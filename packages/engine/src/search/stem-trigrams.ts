import type { Vocabulary } from '../lexicon/vocabulary.js';
import { inverted, PostingsBuilder, type Postings } from '../lexicon/postings.js';
import { STEP_SIZE, type Steps } from '../lexicon/steps.js';

/** How many buckets trigrams are spread over; different ones may share a bucket. */
export const BUCKETS = 1 << 13;
const BOUNDARY = 1;

/** Calls `see` with the bucket of each run of three letters of a word, its start counting as a letter, its end not. */
export function eachTrigram(word: string, see: (bucket: number) => void): void {
  let a = BOUNDARY;
  let b = word.charCodeAt(0);
  for (let i = 1; i < word.length; i++) {
    const c = word.charCodeAt(i);
    see((Math.imul(Math.imul(a, 31) + b, 31) + c) & (BUCKETS - 1));
    a = b;
    b = c;
  }
}

/** The runs of three letters of all stems. It only proposes: buckets are shared, so whoever asks must check. */
export class StemTrigrams {
  /** Buckets per stem, each once. */
  readonly buckets: Postings;
  /** Stems per bucket. */
  readonly stems: Postings;

  readonly #counts: Uint16Array;

  private constructor(buckets: Postings) {
    this.buckets = buckets;
    this.stems = inverted(buckets, BUCKETS);
    this.#counts = new Uint16Array(buckets.starts.length);
  }

  /** Stems that share at least `least` trigrams with a word. */
  near(word: string, least: number): number[] {
    const { starts, items } = this.stems;
    const counts = this.#counts;
    const touched: number[] = [];
    eachTrigram(word, (bucket) => {
      const end = starts[bucket + 1] as number;
      for (let k = starts[bucket] as number; k < end; k++) {
        const stem = items[k] as number;
        if (counts[stem] === 0) touched.push(stem);
        counts[stem] = (counts[stem] as number) + 1;
      }
    });
    const found = touched.filter((stem) => (counts[stem] as number) >= least);
    for (const stem of touched) counts[stem] = 0;
    return found;
  }

  static *build(vocabulary: Vocabulary): Steps<StemTrigrams> {
    const lists = new PostingsBuilder();
    for (let stem = 0; stem < vocabulary.size; stem++) {
      eachTrigram(vocabulary.text(stem), (bucket) => {
        if (!lists.has(bucket)) lists.push(bucket);
      });
      lists.next();
      if (stem % STEP_SIZE === STEP_SIZE - 1) yield;
    }
    return new StemTrigrams(lists.finish());
  }
}
