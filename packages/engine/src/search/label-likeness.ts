import { foldText } from '../text/fold.js';
import { isStopWord } from '../text/stop-words.js';
import { BUCKETS, TrigramIndex, trigramsOf } from './trigram-index.js';

/** Letters of the words with a meaning of their own, without spaces: so a missing space changes little. */
function lettersOf(text: string): string {
  const words = foldText(text).split(' ');
  const content = words.filter((word) => !isStopWord(word));
  return (content.length > 0 ? content : words).join('');
}

/** A query's trigrams, ready to be compared with many labels. */
export interface Likeness {
  /** 0 to 1: the cosine between the trigrams of the query and of a label, rare ones counting more. */
  of(label: number): number;
  /** Labels that share at least `share` of the query's trigrams. */
  near(share: number): number[];
}

/** How alike whole labels and queries are in their letters, whatever their words. */
export class LabelLikeness {
  readonly #index: TrigramIndex;
  /** Weight of a bucket: the square of its rarity among labels. */
  readonly #weights = new Float32Array(BUCKETS);
  /** Length of each label as a vector of trigrams; 0 until it is asked for. */
  readonly #lengths: Float32Array;
  readonly #marked = new Uint8Array(BUCKETS);
  #asked: readonly number[] = [];

  constructor(labels: readonly string[]) {
    this.#index = new TrigramIndex(labels.map(lettersOf));
    this.#lengths = new Float32Array(labels.length);
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const rarity = 1 + Math.log((labels.length + 1) / ((this.#index.frequency[bucket] as number) + 1));
      this.#weights[bucket] = rarity * rarity;
    }
  }

  #lengthOf(label: number): number {
    const known = this.#lengths[label] as number;
    if (known > 0) return known;
    const { starts, buckets } = this.#index;
    let sum = 0;
    for (let k = starts[label] as number; k < (starts[label + 1] as number); k++) {
      sum += this.#weights[buckets[k] as number] as number;
    }
    const length = Math.sqrt(sum) || 1;
    this.#lengths[label] = length;
    return length;
  }

  /** Compares a query; `open` when its last word is still being typed. */
  with(query: string, open: boolean): Likeness {
    const trigrams = trigramsOf(lettersOf(query), open);
    const length = Math.sqrt(trigrams.reduce((sum, bucket) => sum + (this.#weights[bucket] as number), 0)) || 1;
    return {
      of: (label) => this.#shared(trigrams, label) / (length * this.#lengthOf(label)),
      near: (share) => this.#index.sharing(trigrams, Math.max(1, share * trigrams.length)).map(({ entry }) => entry),
    };
  }

  /** Marks the trigrams of one query; those of the query before it go. */
  #mark(trigrams: readonly number[]): void {
    if (this.#asked === trigrams) return;
    for (const bucket of this.#asked) this.#marked[bucket] = 0;
    for (const bucket of trigrams) this.#marked[bucket] = 1;
    this.#asked = trigrams;
  }

  #shared(trigrams: readonly number[], label: number): number {
    this.#mark(trigrams);
    const { starts, buckets } = this.#index;
    const end = starts[label + 1] as number;
    let sum = 0;
    for (let k = starts[label] as number; k < end; k++) {
      const bucket = buckets[k] as number;
      if (this.#marked[bucket] === 1) sum += this.#weights[bucket] as number;
    }
    return sum;
  }
}
