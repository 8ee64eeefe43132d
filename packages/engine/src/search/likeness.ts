import { stemOf } from '../text/stem.js';
import { isStopWord } from '../text/stop-words.js';
import type { LabelIndex } from './label-index.js';
import type { Query } from './query.js';
import { BUCKETS, readTrigrams, trigrams } from './stem-trigrams.js';
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
  readonly #weights: Float32Array;
  readonly #asked = new Float32Array(BUCKETS);
  /** Summed weight of each stem's trigrams, what it keeps of its meaning, and what the query holds of both together. */
  readonly #whole: Float32Array;
  readonly #share: Float32Array;
  readonly #held: Float32Array;
  /** Stem of each entry of the index' `labelWords`. */
  readonly #stemsOf: Int32Array;
  /** Length of each label as a vector. */
  readonly #lengths: Float32Array;
  /** Summed answers per label while labels are gathered. */
  readonly #sums: Float32Array;
  readonly #touched: Int32Array;
  /** Buckets of the query, and stems that hold one of them. */
  readonly #buckets = new Int32Array(BUCKETS);
  #bucketCount = 0;
  readonly #stems: Int32Array;
  #stemCount = 0;
  #queryLength = 1;

  constructor(index: LabelIndex) {
    const { labels, labelWords, words } = index;
    const { vocabulary } = words;
    this.#index = index;
    this.#share = Float32Array.from({ length: vocabulary.size }, (_, stem) => shareOfStem(vocabulary.text(stem)));
    this.#weights = weightsOf(index);
    this.#whole = wholesOf(index, this.#weights);
    this.#held = new Float32Array(vocabulary.size);
    this.#stems = new Int32Array(vocabulary.size);
    this.#stemsOf = labelWords.items.map((word) => words.stems[word] as number);
    this.#sums = new Float32Array(labels.length);
    this.#touched = new Int32Array(labels.length);
    this.#lengths = new Float32Array(labels.length);
    for (let label = 0; label < labels.length; label++) {
      let square = 0;
      for (let k = labelWords.starts[label] as number; k < (labelWords.starts[label + 1] as number); k++) {
        const stem = this.#stemsOf[k] as number;
        square += (this.#whole[stem] as number) * (this.#share[stem] as number) ** 2;
      }
      this.#lengths[label] = Math.sqrt(square) || 1;
    }
  }

  /** Takes a query, to be compared with labels; the one before it is forgotten. */
  ask({ words, growing }: Query): void {
    for (let i = 0; i < this.#bucketCount; i++) this.#asked[this.#buckets[i] as number] = 0;
    for (let i = 0; i < this.#stemCount; i++) this.#held[this.#stems[i] as number] = 0;
    this.#bucketCount = 0;
    this.#stemCount = 0;
    const hasContent = words.some((word) => !isStopWord(word));
    words.forEach((word, at) => {
      if (hasContent && isStopWord(word)) return;
      this.#addWord(growing && at === words.length - 1 ? word : stemOf(word));
    });
    let square = 0;
    for (let i = 0; i < this.#bucketCount; i++) square += this.#hold(this.#buckets[i] as number);
    this.#queryLength = Math.sqrt(square) || 1;
  }

  #addWord(stem: string): void {
    const share = shareOfStem(stem);
    const count = readTrigrams(stem);
    for (let i = 0; i < count; i++) {
      const bucket = trigrams[i] as number;
      const known = this.#asked[bucket] as number;
      if (known === 0) this.#buckets[this.#bucketCount++] = bucket;
      if (share > known) this.#asked[bucket] = share;
    }
  }

  /** Tells the stems with a trigram that the query holds it; gives what it adds to the query's own length. */
  #hold(bucket: number): number {
    const { starts, items } = this.#index.words.trigrams.stems;
    const share = this.#asked[bucket] as number;
    const answer = (this.#weights[bucket] as number) * share;
    const held = this.#held;
    const end = starts[bucket + 1] as number;
    for (let k = starts[bucket] as number; k < end; k++) {
      const stem = items[k] as number;
      const known = held[stem] as number;
      if (known === 0) this.#stems[this.#stemCount++] = stem;
      held[stem] = known + answer * (this.#share[stem] as number);
    }
    return answer * share;
  }

  /** 0 to 1: how alike the query and a label are. */
  of(label: number): number {
    const { starts } = this.#index.labelWords;
    const end = starts[label + 1] as number;
    let sum = 0;
    for (let k = starts[label] as number; k < end; k++) sum += this.#held[this.#stemsOf[k] as number] as number;
    return Math.min(1, sum / (this.#queryLength * (this.#lengths[label] as number)));
  }

  /** Calls `see` with each label that has a word alike to the query and, as far as such words tell, is at least so alike. */
  near(least: number, see: (label: number, likeness: number) => void): void {
    const { words, wordLabels } = this.#index;
    const { starts, items } = words.stemWords;
    let count = 0;
    for (let i = 0; i < this.#stemCount; i++) {
      const stem = this.#stems[i] as number;
      const held = this.#held[stem] as number;
      if (held < MIN_SHARED * (this.#whole[stem] as number) * (this.#share[stem] as number)) continue;
      for (let k = starts[stem] as number; k < (starts[stem + 1] as number); k++) {
        const word = items[k] as number;
        const end = wordLabels.starts[word + 1] as number;
        for (let n = wordLabels.starts[word] as number; n < end; n++) {
          const label = wordLabels.items[n] as number;
          const known = this.#sums[label] as number;
          if (known === 0) this.#touched[count++] = label;
          this.#sums[label] = known + held;
        }
      }
    }
    for (let i = 0; i < count; i++) {
      const label = this.#touched[i] as number;
      const alike = (this.#sums[label] as number) / (this.#queryLength * (this.#lengths[label] as number));
      this.#sums[label] = 0;
      if (alike >= least) see(label, Math.min(1, alike));
    }
  }
}

/** Weight of each bucket: how rare it is among labels. */
function weightsOf({ words, wordLabels, labels }: LabelIndex): Float32Array {
  const { stemWords, trigrams: known } = words;
  const uses = new Int32Array(BUCKETS);
  for (let stem = 0; stem + 1 < stemWords.starts.length; stem++) {
    let count = 0;
    for (let k = stemWords.starts[stem] as number; k < (stemWords.starts[stem + 1] as number); k++) {
      const word = stemWords.items[k] as number;
      count += (wordLabels.starts[word + 1] as number) - (wordLabels.starts[word] as number);
    }
    if (count === 0) continue;
    for (let k = known.buckets.starts[stem] as number; k < (known.buckets.starts[stem + 1] as number); k++) {
      const bucket = known.buckets.items[k] as number;
      uses[bucket] = (uses[bucket] as number) + count;
    }
  }
  const weights = new Float32Array(BUCKETS);
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    weights[bucket] = Math.max(1, 1 + Math.log((labels.length + 1) / ((uses[bucket] as number) + 1))) ** RARITY_POWER;
  }
  return weights;
}

/** Summed weight of the trigrams of each stem. */
function wholesOf({ words }: LabelIndex, weights: Float32Array): Float32Array {
  const { starts, items } = words.trigrams.buckets;
  const wholes = new Float32Array(starts.length - 1);
  for (let stem = 0; stem < wholes.length; stem++) {
    let sum = 0;
    for (let k = starts[stem] as number; k < (starts[stem + 1] as number); k++) {
      sum += weights[items[k] as number] as number;
    }
    wholes[stem] = sum;
  }
  return wholes;
}
