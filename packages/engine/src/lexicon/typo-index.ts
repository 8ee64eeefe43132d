import { inStretches, type Steps } from './steps.js';

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

/** Calls `see` with the hash of the text and with that of each text that leaves out one letter but the first. */
function eachHash(text: string, see: (hash: number) => void): void {
  const length = text.length;
  for (let i = 0; i < length; i++) {
    prefixes[i + 1] = (Math.imul(prefixes[i] as number, BASE) + text.charCodeAt(i)) | 0;
  }
  const whole = prefixes[length] as number;
  see(whole);
  for (let i = 1; i < length; i++) {
    if (text.charCodeAt(i) === text.charCodeAt(i - 1)) continue;
    const tail = length - i - 1;
    const rest = (whole - Math.imul(prefixes[i + 1] as number, powers[tail] as number)) | 0;
    see((Math.imul(prefixes[i] as number, powers[tail] as number) + rest) | 0);
  }
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

  /** Files words with their stems, a little at each step. */
  static *build(words: readonly (readonly [text: string, stem: number])[]): Steps<TypoIndex> {
    const index = new TypoIndex(words.reduce((sum, [text]) => sum + Math.min(text.length, MAX_LENGTH), 0));
    const seen = new Set<string>();
    yield* inStretches(words.length, (from, to) => {
      for (let number = from; number < to; number++) {
        const [text, stem] = words[number] as readonly [string, number];
        if (text.length < MIN_LENGTH || text.length > MAX_LENGTH || seen.has(text)) continue;
        seen.add(text);
        const entry = index.#texts.push(text) - 1;
        index.#stems.push(stem);
        eachHash(text, (hash) => index.#file(hash, entry));
      }
    });
    return index;
  }

  #slotOf(hash: number): number {
    return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 7) & (this.#slots.length - 1);
  }

  #file(hash: number, entry: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.#slotOf(hash);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry + 1;
    this.#hashes[slot] = hash;
  }

  /** Number of the stem of a word that differs from `text` by one edit; `undefined` when there is none, or more than one. */
  find(text: string): number | undefined {
    if (text.length < MIN_LENGTH || text.length > MAX_LENGTH) return undefined;
    const mask = this.#slots.length - 1;
    const near = new Set<number>();
    eachHash(text, (hash) => {
      for (let slot = this.#slotOf(hash); this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
        const entry = (this.#slots[slot] as number) - 1;
        if (this.#hashes[slot] === hash && isOneEdit(text, this.#texts[entry] as string))
          near.add(this.#stems[entry] as number);
      }
    });
    const [only] = near;
    return near.size === 1 ? only : undefined;
  }
}
