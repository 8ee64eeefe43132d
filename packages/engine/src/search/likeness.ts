import { stemOf } from '../text/stem.js';
import { isStopWord } from '../text/stop-words.js';
import type { LabelIndex } from './label-index.js';
import type { Query } from './query.js';
import { BUCKETS, eachTrigram } from './stem-trigrams.js';
import { shareOfStem } from './word-index.js';

/** How much of a stem's trigrams a query must hold for the stem's labels to be considered alike. */
const MIN_SHARED = 0.4;
/** Rare trigrams count more: their rarity to this power. */
const RARITY_POWER = 2.5;

/**
 * How alike a query and labels are in their letters, whatever their words: the cosine between the runs of three letters of
 * their stems, rare ones counting more, those of words for people less. A missing space changes little.
 */
export class Likeness {
  readonly #index: LabelIndex;
  /** Weight of each bucket, and how much the query holds of it. */
  readonly #weights = new Float32Array(BUCKETS);
  readonly #asked = new Float32Array(BUCKETS);
  /** Summed weight of each stem's trigrams, what the query holds of it, and what the stem keeps of its meaning. */
  readonly #whole: Float32Array;
  readonly #held: Float32Array;
  readonly #share: Float32Array;
  /** Length of each label as a vector. */
  readonly #lengths: Float32Array;
  /** Summed answers per label while labels are gathered. */
  readonly #sums: Float32Array;
  #buckets: number[] = [];
  #stems: number[] = [];
  #queryLength = 1;

  constructor(index: LabelIndex) {
    this.#index = index;
    const { vocabulary, trigrams, stems, stemWords } = index.words;
    const size = vocabulary.size;
    const uses = new Int32Array(BUCKETS);
    this.#whole = new Float32Array(size);
    this.#held = new Float32Array(size);
    this.#share = Float32Array.from({ length: size }, (_, stem) => shareOfStem(vocabulary.text(stem)));
    const { starts, items } = trigrams.buckets;
    const each = (stem: number, see: (bucket: number) => void): void => {
      for (let k = starts[stem] as number; k < (starts[stem + 1] as number); k++) see(items[k] as number);
    };
    const { wordLabels, labelWords, labels } = index;
    for (let stem = 0; stem < size; stem++) {
      let count = 0;
      for (let k = stemWords.starts[stem] as number; k < (stemWords.starts[stem + 1] as number); k++) {
        const word = stemWords.items[k] as number;
        count += (wordLabels.starts[word + 1] as number) - (wordLabels.starts[word] as number);
      }
      each(stem, (bucket) => (uses[bucket] = (uses[bucket] as number) + count));
    }
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      this.#weights[bucket] = (1 + Math.log((labels.length + 1) / ((uses[bucket] as number) + 1))) ** RARITY_POWER;
    }
    for (let stem = 0; stem < size; stem++) {
      let sum = 0;
      each(stem, (bucket) => (sum += this.#weights[bucket] as number));
      this.#whole[stem] = sum;
    }
    this.#sums = new Float32Array(labels.length);
    this.#lengths = new Float32Array(labels.length);
    for (let label = 0; label < labels.length; label++) {
      let sum = 0;
      for (let k = labelWords.starts[label] as number; k < (labelWords.starts[label + 1] as number); k++) {
        const stem = stems[labelWords.items[k] as number] as number;
        sum += (this.#whole[stem] as number) * (this.#share[stem] as number) ** 2;
      }
      this.#lengths[label] = Math.sqrt(sum) || 1;
    }
  }

  /** Takes a query, to be compared with labels; the one before it is forgotten. */
  ask({ words, open }: Query): void {
    for (const bucket of this.#buckets) this.#asked[bucket] = 0;
    for (const stem of this.#stems) this.#held[stem] = 0;
    this.#buckets = [];
    this.#stems = [];
    const content = words.filter((word) => !isStopWord(word));
    const last = open ? words.at(-1) : undefined;
    for (const word of content.length > 0 ? content : words) {
      const growing = word === last && this.#index.words.find(word) === undefined;
      const stem = growing ? word : stemOf(word);
      const share = shareOfStem(stem);
      eachTrigram(stem, (bucket) => {
        if (this.#asked[bucket] === 0) this.#buckets.push(bucket);
        if (share > (this.#asked[bucket] as number)) this.#asked[bucket] = share;
      });
    }
    let square = 0;
    for (const bucket of this.#buckets) square += this.#hold(bucket);
    this.#queryLength = Math.sqrt(square) || 1;
  }

  /** Tells the stems with a trigram that the query holds it; gives what it adds to the query's own length. */
  #hold(bucket: number): number {
    const { starts, items } = this.#index.words.trigrams.stems;
    const share = this.#asked[bucket] as number;
    const answer = (this.#weights[bucket] as number) * share;
    const end = starts[bucket + 1] as number;
    for (let k = starts[bucket] as number; k < end; k++) {
      const stem = items[k] as number;
      if (this.#held[stem] === 0) this.#stems.push(stem);
      this.#held[stem] = (this.#held[stem] as number) + answer;
    }
    return answer * share;
  }

  /** 0 to 1: how alike the query and a label are. */
  of(label: number): number {
    const { starts, items } = this.#index.labelWords;
    const { stems } = this.#index.words;
    let sum = 0;
    for (let k = starts[label] as number; k < (starts[label + 1] as number); k++) {
      const stem = stems[items[k] as number] as number;
      sum += (this.#held[stem] as number) * (this.#share[stem] as number);
    }
    return Math.min(1, sum / (this.#queryLength * (this.#lengths[label] as number)));
  }

  /** Calls `see` with each label that has a word alike to the query, and about how alike the whole label is. */
  near(see: (label: number, likeness: number) => void): void {
    const { words, wordLabels } = this.#index;
    const { starts, items } = words.stemWords;
    const touched: number[] = [];
    for (const stem of this.#stems) {
      const held = this.#held[stem] as number;
      if (held < MIN_SHARED * (this.#whole[stem] as number)) continue;
      const answer = held * (this.#share[stem] as number);
      for (let k = starts[stem] as number; k < (starts[stem + 1] as number); k++) {
        const word = items[k] as number;
        for (let n = wordLabels.starts[word] as number; n < (wordLabels.starts[word + 1] as number); n++) {
          const label = wordLabels.items[n] as number;
          if (this.#sums[label] === 0) touched.push(label);
          this.#sums[label] = (this.#sums[label] as number) + answer;
        }
      }
    }
    for (const label of touched) {
      see(label, Math.min(1, (this.#sums[label] as number) / (this.#queryLength * (this.#lengths[label] as number))));
      this.#sums[label] = 0;
    }
  }
}
