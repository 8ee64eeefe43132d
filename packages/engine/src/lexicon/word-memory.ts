import { WordTable } from '../text/word-table.js';
import type { Sense, WordReading } from './word-reading.js';

/** What a word has, as bits: most words of a text have nothing, and one look tells. */
export const Trait = {
  /** The word has been looked up. */
  known: 1,
  stop: 2,
  particle: 4,
  senses: 8,
  bases: 16,
  phrases: 32,
  exact: 64,
} as const;

/** Bits of {@link WordMemory.senseFlags}, and of the sightings made of senses. */
export const SenseFlag = {
  /** From the first part of a compound: it counts only together with what else that word holds. */
  modifier: 1,
  /** Part of a word: it proves no label that consists of this stem alone. */
  part: 2,
  /** Recognised with one letter changed. */
  typo: 4,
} as const;

function flagsOf({ role, typo }: Sense): number {
  const part = role === 'whole' ? 0 : role === 'head' ? SenseFlag.part : SenseFlag.part | SenseFlag.modifier;
  return part | (typo ? SenseFlag.typo : 0);
}

function traitsOf(reading: WordReading): number {
  return (
    Trait.known |
    (reading.stop ? Trait.stop : 0) |
    (reading.particle ? Trait.particle : 0) |
    (reading.senses.length > 0 ? Trait.senses : 0) |
    (reading.bases.length > 0 ? Trait.bases : 0) |
    (reading.phrases.length > 0 ? Trait.phrases : 0) |
    (reading.exact.length > 0 ? Trait.exact : 0)
  );
}

/** Words met in texts with what they may stand for, looked up once and kept in flat arrays. */
export class WordMemory {
  readonly words = new WordTable();
  readonly #read: (word: string) => WordReading;
  readonly #readings: WordReading[] = [];
  #traits = new Uint8Array(256);
  #senseStart = new Int32Array(256);
  #senseEnd = new Int32Array(256);
  readonly senseStem: number[] = [];
  readonly senseQuality: number[] = [];
  readonly senseFlags: number[] = [];

  constructor(read: (word: string) => WordReading) {
    this.#read = read;
  }

  /** The {@link Trait} bits of a word, by its number in `words`. */
  traits(word: number): number {
    const known = word < this.#traits.length ? (this.#traits[word] as number) : 0;
    return known === 0 ? this.#learn(word) : known;
  }

  /** First entry of a word's senses in the `sense…` lists; ask {@link traits} first. */
  senseStart(word: number): number {
    return this.#senseStart[word] as number;
  }

  /** End (exclusive) of a word's senses in the `sense…` lists. */
  senseEnd(word: number): number {
    return this.#senseEnd[word] as number;
  }

  /** All that is known of a word. */
  reading(word: number): WordReading {
    this.traits(word);
    return this.#readings[word] as WordReading;
  }

  #learn(word: number): number {
    const reading = this.#read(this.words.text(word));
    while (word >= this.#traits.length) this.#grow();
    this.#readings[word] = reading;
    this.#senseStart[word] = this.senseStem.length;
    for (const sense of reading.senses) {
      this.senseStem.push(sense.stem);
      this.senseQuality.push(sense.quality);
      this.senseFlags.push(flagsOf(sense));
    }
    this.#senseEnd[word] = this.senseStem.length;
    const traits = traitsOf(reading);
    this.#traits[word] = traits;
    return traits;
  }

  #grow(): void {
    const size = this.#traits.length * 2;
    const traits = new Uint8Array(size);
    traits.set(this.#traits);
    const starts = new Int32Array(size);
    starts.set(this.#senseStart);
    const ends = new Int32Array(size);
    ends.set(this.#senseEnd);
    this.#traits = traits;
    this.#senseStart = starts;
    this.#senseEnd = ends;
  }
}
