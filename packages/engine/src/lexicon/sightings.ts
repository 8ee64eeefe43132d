import type { WordMemory } from './word-memory.js';

const NONE = -1;

/**
 * The stems seen in one sentence, in flat arrays that serve sentence after sentence. Sightings are numbered from 0; those
 * of one stem form a chain: `head[stem]`, then `next[sighting]`, until -1.
 */
export class Sightings {
  count = 0;
  stem: Int32Array = new Int32Array(128);
  first: Int32Array = new Int32Array(128);
  last: Int32Array = new Int32Array(128);
  next: Int32Array = new Int32Array(128);
  quality: Float32Array = new Float32Array(128);
  /** Bits of `SenseFlag`. */
  flags: Uint8Array = new Uint8Array(128);
  readonly head: Int32Array;

  /** `stems`: how many different stems there are. */
  constructor(stems: number) {
    this.head = new Int32Array(stems).fill(NONE);
  }

  /** Forgets everything, to begin the next sentence. */
  clear(): void {
    for (let i = 0; i < this.count; i++) this.head[this.stem[i] as number] = NONE;
    this.count = 0;
  }

  add(stem: number, quality: number, flags: number, first: number, last: number): void {
    if (this.count === this.stem.length) this.#grow();
    const sighting = this.count++;
    this.stem[sighting] = stem;
    this.quality[sighting] = quality;
    this.flags[sighting] = flags;
    this.first[sighting] = first;
    this.last[sighting] = last;
    this.next[sighting] = this.head[stem] as number;
    this.head[stem] = sighting;
  }

  /** Adds what a word, by its number in `memory`, may stand for, seen from token `first` to `last`. */
  addWord(memory: WordMemory, word: number, first: number, last: number): void {
    const end = memory.senseEnd(word);
    for (let sense = memory.senseStart(word); sense < end; sense++) {
      const quality = memory.senseQuality[sense] as number;
      this.add(memory.senseStem[sense] as number, quality, memory.senseFlags[sense] as number, first, last);
    }
  }

  #grow(): void {
    const widen = (old: Int32Array): Int32Array => {
      const wide = new Int32Array(old.length * 2);
      wide.set(old);
      return wide;
    };
    const quality = new Float32Array(this.stem.length * 2);
    quality.set(this.quality);
    const flags = new Uint8Array(this.stem.length * 2);
    flags.set(this.flags);
    this.stem = widen(this.stem);
    this.first = widen(this.first);
    this.last = widen(this.last);
    this.next = widen(this.next);
    this.quality = quality;
    this.flags = flags;
  }
}
