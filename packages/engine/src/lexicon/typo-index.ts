import type { LabelWords } from './label-words.js';
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

/** How many letters of a word of this length stand in its second half; a letter between both halves is in neither. */
const backLength = (length: number): number => length >> 1;
const frontLength = (length: number): number => length - backLength(length) - 1;

/** A number for some letters of a word that is as long as `length`: `seed` tells the halves apart. */
function hashOf(text: string, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 0x01000193) + text.charCodeAt(i)) | 0;
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 7;
}

/**
 * Finds the stem of a word that is one edit away. An edit, even a swap of neighbours, leaves the front of a word or its back
 * as it is. So each word is filed by both, with its length; a candidate is then compared letter by letter.
 */
export class TypoIndex {
  readonly #texts: string[] = [];
  readonly #stems: number[] = [];
  /** First file of each slot plus one, and the file behind each: word `w` has the files `2w` and `2w + 1`. */
  readonly #slots: Int32Array;
  readonly #next: Int32Array;

  private constructor(words: number) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * words + 2)));
    this.#next = new Int32Array(2 * words);
  }

  /** Files the words and stems of a vocabulary, a little at each step. A stem that is a word as well is filed once. */
  static *build(vocabulary: Vocabulary, known: LabelWords): Steps<TypoIndex> {
    const { words, size } = vocabulary;
    const index = new TypoIndex(words.length + size);
    yield* inStretches(words.length, (from, to) => {
      for (let at = from; at < to; at++) {
        const word = words[at] as number;
        index.#add(known.words[word] as string, vocabulary.stemOfWord(word));
      }
    });
    yield* inStretches(size, (from, to) => {
      for (let stem = from; stem < to; stem++) {
        const text = vocabulary.text(stem);
        const word = known.find(text);
        if (word === undefined || vocabulary.stemOfWord(word) < 0) index.#add(text, stem);
      }
    });
    return index;
  }

  #add(text: string, stem: number): void {
    const { length } = text;
    if (length < MIN_LENGTH || length > MAX_LENGTH) return;
    const file = 2 * (this.#texts.push(text) - 1);
    this.#stems.push(stem);
    this.#file(file, hashOf(text, 0, frontLength(length), length));
    this.#file(file + 1, hashOf(text, length - backLength(length), length, -length));
  }

  #file(file: number, hash: number): void {
    const slot = hash & (this.#slots.length - 1);
    this.#next[file] = this.#slots[slot] as number;
    this.#slots[slot] = file + 1;
  }

  /** Number of the stem of a word that differs from `text` by one edit; `undefined` when there is none, or more than one. */
  find(text: string): number | undefined {
    const { length } = text;
    if (length < MIN_LENGTH || length > MAX_LENGTH) return undefined;
    let only: number | undefined;
    for (let other = length - 1; other <= length + 1; other++) {
      const front = hashOf(text, 0, frontLength(other), other);
      const back = hashOf(text, length - backLength(other), length, -other);
      for (const hash of [front, back]) {
        let file = this.#slots[hash & (this.#slots.length - 1)] as number;
        for (; file !== 0; file = this.#next[file - 1] as number) {
          const word = (file - 1) >> 1;
          const stem = this.#stems[word] as number;
          if (stem === only || !isOneEdit(text, this.#texts[word] as string)) continue;
          if (only !== undefined) return undefined;
          only = stem;
        }
      }
    }
    return only;
  }
}
