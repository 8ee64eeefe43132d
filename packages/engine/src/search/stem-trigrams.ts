import { inverted, PostingsBuilder, type Postings } from '../lexicon/postings.js';
import { inStretches, type Steps } from '../lexicon/steps.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';

/** How many buckets trigrams are spread over; different ones may share a bucket. */
export const BUCKETS = 1 << 13;
const BOUNDARY = 1;
/** Longest word whose trigrams are all looked at. */
const MAX_TRIGRAMS = 64;

/** Room for the trigrams of a word; good until the next word. */
export const trigrams: Uint16Array = new Uint16Array(MAX_TRIGRAMS);

/**
 * Fills {@link trigrams} with the buckets of a word's runs of three letters, its start counting as a letter, its end not.
 * Gives their number.
 */
export function readTrigrams(word: string): number {
  const count = Math.max(0, Math.min(MAX_TRIGRAMS, word.length - 1));
  let a = BOUNDARY;
  let b = word.charCodeAt(0);
  for (let i = 0; i < count; i++) {
    const c = word.charCodeAt(i + 1);
    trigrams[i] = (Math.imul(Math.imul(a, 31) + b, 31) + c) & (BUCKETS - 1);
    a = b;
    b = c;
  }
  return count;
}

/** The runs of three letters of all stems. It only proposes: buckets are shared, so whoever asks must check. */
export class StemTrigrams {
  /** Buckets per stem, each once. */
  readonly buckets: Postings;
  /** Stems per bucket. */
  readonly stems: Postings;
  readonly #counts: Uint16Array;
  readonly #touched: Int32Array;

  private constructor(buckets: Postings) {
    this.buckets = buckets;
    this.stems = inverted(buckets, BUCKETS);
    this.#counts = new Uint16Array(buckets.starts.length);
    this.#touched = new Int32Array(buckets.starts.length);
  }

  /** Calls `see` with each stem that shares at least `least` trigrams with a word. */
  near(word: string, least: number, see: (stem: number) => void): void {
    const { starts, items } = this.stems;
    const counts = this.#counts;
    const count = readTrigrams(word);
    let size = 0;
    for (let i = 0; i < count; i++) {
      const bucket = trigrams[i] as number;
      const end = starts[bucket + 1] as number;
      for (let k = starts[bucket] as number; k < end; k++) {
        const stem = items[k] as number;
        if (counts[stem] === 0) this.#touched[size++] = stem;
        counts[stem] = (counts[stem] as number) + 1;
      }
    }
    for (let i = 0; i < size; i++) {
      const stem = this.#touched[i] as number;
      const shared = counts[stem] as number;
      counts[stem] = 0;
      if (shared >= least) see(stem);
    }
  }

  static *build(vocabulary: Vocabulary): Steps<StemTrigrams> {
    const lists = new PostingsBuilder(vocabulary.size, 10 * vocabulary.size);
    yield* inStretches(vocabulary.size, (from, to) => {
      for (let stem = from; stem < to; stem++) {
        const count = readTrigrams(vocabulary.text(stem));
        for (let i = 0; i < count; i++) {
          const bucket = trigrams[i] as number;
          if (!lists.has(bucket)) lists.push(bucket);
        }
        lists.next();
      }
    });
    return new StemTrigrams(lists.finish());
  }
}
