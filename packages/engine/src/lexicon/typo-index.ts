import { inStretches, type Steps } from './steps.js';
import type { Vocabulary } from './vocabulary.js';

/** Shortest word that may hold a typo. */
const MIN_LENGTH = 5;
const MAX_LENGTH = 40;

/** Whether one insertion, deletion, substitution or swap of neighbours makes `a` of `b`, the first letter being equal. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || a.charCodeAt(0) !== b.charCodeAt(0) || Math.abs(a.length - b.length) > 1) return false;
  let head = 1;
  while (head < a.length && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let endA = a.length - 1;
  let endB = b.length - 1;
  while (endA >= head && endB >= head && a.charCodeAt(endA) === b.charCodeAt(endB)) {
    endA--;
    endB--;
  }
  const restA = endA - head + 1;
  const restB = endB - head + 1;
  if (restA <= 1 && restB <= 1) return true;
  const swapped = a.charCodeAt(head) === b.charCodeAt(head + 1) && a.charCodeAt(head + 1) === b.charCodeAt(head);
  return restA === 2 && restB === 2 && swapped;
}

const BASE = 0x01000193;
const powers = Int32Array.from({ length: MAX_LENGTH + 1 }, () => 1);
for (let i = 1; i <= MAX_LENGTH; i++) powers[i] = Math.imul(powers[i - 1] as number, BASE);
const prefixes = new Int32Array(MAX_LENGTH + 1);

/** The hashes of the word at hand: see {@link hashesOf}. */
const hashes = new Int32Array(MAX_LENGTH + 1);

/** Fills {@link hashes} with the hash of a text and those of each text that leaves out one letter but the first; gives how many. */
function hashesOf(text: string): number {
  const length = text.length;
  for (let i = 0; i < length; i++) {
    prefixes[i + 1] = (Math.imul(prefixes[i] as number, BASE) + text.charCodeAt(i)) | 0;
  }
  const whole = prefixes[length] as number;
  hashes[0] = whole;
  let count = 1;
  for (let i = 1; i < length; i++) {
    if (text.charCodeAt(i) === text.charCodeAt(i - 1)) continue;
    const tail = powers[length - i - 1] as number;
    const rest = (whole - Math.imul(prefixes[i + 1] as number, tail)) | 0;
    hashes[count++] = (Math.imul(prefixes[i] as number, tail) + rest) | 0;
  }
  return count;
}

/**
 * Finds the stem of a word that is one edit away. Every word is filed under the hash of itself and of each way to leave
 * out one letter, as in symmetric-delete spelling correction; each candidate is then compared letter by letter.
 */
export class TypoIndex {
  readonly #texts: string[] = [];
  readonly #stems: number[] = [];
  readonly #hashes: Int32Array;
  /** Entry plus one per slot; 0 is free. Equal hashes stand in several slots. */
  readonly #slots: Int32Array;

  private constructor(keys: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * keys + 2));
    this.#slots = new Int32Array(size);
    this.#hashes = new Int32Array(size);
  }

  /** Files the words and stems of a vocabulary, a little at each step. A stem that is a word as well is filed once. */
  static *build(vocabulary: Vocabulary): Steps<TypoIndex> {
    const { words, size } = vocabulary;
    let keys = 0;
    for (const word of words.keys()) keys += Math.min(word.length, MAX_LENGTH);
    for (let stem = 0; stem < size; stem++) keys += Math.min(vocabulary.text(stem).length, MAX_LENGTH);
    const index = new TypoIndex(keys);
    const all = [...words.keys()];
    yield* inStretches(all.length, (from, to) => {
      for (let at = from; at < to; at++) index.#add(all[at] as string, words.get(all[at] as string) as number);
    });
    yield* inStretches(size, (from, to) => {
      for (let stem = from; stem < to; stem++) {
        const text = vocabulary.text(stem);
        if (!words.has(text)) index.#add(text, stem);
      }
    });
    return index;
  }

  #add(text: string, stem: number): void {
    if (text.length < MIN_LENGTH || text.length > MAX_LENGTH) return;
    const entry = this.#texts.push(text);
    this.#stems.push(stem);
    const mask = this.#slots.length - 1;
    const count = hashesOf(text);
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number;
      let slot = this.#slotOf(hash);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = entry;
      this.#hashes[slot] = hash;
    }
  }

  #slotOf(hash: number): number {
    return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 7) & (this.#slots.length - 1);
  }

  /** Number of the stem of a word that differs from `text` by one edit; `undefined` when there is none, or more than one. */
  find(text: string): number | undefined {
    if (text.length < MIN_LENGTH || text.length > MAX_LENGTH) return undefined;
    const mask = this.#slots.length - 1;
    const near = new Set<number>();
    const count = hashesOf(text);
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number;
      for (let slot = this.#slotOf(hash); this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
        const entry = (this.#slots[slot] as number) - 1;
        if (this.#hashes[slot] === hash && isOneEdit(text, this.#texts[entry] as string))
          near.add(this.#stems[entry] as number);
      }
    }
    const [only] = near;
    return near.size === 1 ? only : undefined;
  }
}
