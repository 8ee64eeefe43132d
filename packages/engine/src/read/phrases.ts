import { Bit, Phrases } from './phrase-book.js';
import type { PhraseBook } from './phrase-book.js';
import { PhraseWords, Sign } from './phrase-words.js';
import type { Token } from './tokens.js';

/** A phrase found: tokens `from` (inclusive) to `to` (exclusive). */
export interface PhraseHit {
  readonly group: string;
  /** The group up to its colon; all of it when it has none. */
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  /** End of the words before its first gap (`..`); `to` when it has none. */
  readonly core: number;
}

/** Finds all phrases of a book at once. */
export interface PhraseFinder {
  find(tokens: readonly Token[]): PhraseHit[];
}

/** Words that a gap may skip. */
const GAP = 4;
class Finder implements PhraseFinder {
  readonly #phrases: Phrases;
  readonly #words: PhraseWords;
  /** The elements of all phrases one after the other, where those of each phrase start, and the bits of each element. */
  readonly #elements: Int32Array;
  readonly #starts: Int32Array;
  readonly #bits: Uint8Array;
  /** How many elements each phrase has before its first gap; 0 when it has none. */
  readonly #cores: Uint8Array;
  /** Class of each word of the text at hand, and for each place the first one from there on that is not passed over. */
  #classes = new Int32Array(256);
  #next = new Int32Array(256);
  #count = 0;
  /** Phrases that may start at the place at hand, so many. */
  readonly #tries: number[] = [];
  #tried = 0;

  constructor(books: readonly PhraseBook[]) {
    const phrases = new Phrases(books);
    this.#phrases = phrases;
    this.#words = new PhraseWords(phrases);
    const { elements, starts, bits } = phrases;
    this.#elements = Int32Array.from(elements);
    this.#starts = Int32Array.from(starts);
    this.#bits = Uint8Array.from(bits);
    this.#cores = new Uint8Array(phrases.count);
    for (let phrase = 0; phrase < phrases.count; phrase++) {
      const from = starts[phrase] as number;
      let at = from;
      const end = starts[phrase + 1] as number;
      while (at < end && ((bits[elements[at] as number] as number) & Bit.gap) === 0) at++;
      if (at < end) this.#cores[phrase] = at - from;
    }
  }

  find(tokens: readonly Token[]): PhraseHit[] {
    this.#take(tokens);
    const hits: PhraseHit[] = [];
    const { signs } = this.#words;
    for (let from = 0; from < this.#count; from++) {
      const word = this.#classes[from] as number;
      if (((signs[word] as number) & Sign.passed) !== 0) continue;
      this.#listTries(word, this.#next[from + 1] as number);
      if (this.#tried > 0) this.#findAt(from, hits);
    }
    return hits;
  }

  #take(tokens: readonly Token[]): void {
    const count = tokens.length;
    if (this.#next.length <= count) {
      this.#next = new Int32Array(2 * count);
      this.#classes = new Int32Array(2 * count);
    }
    const { classes, signs } = this.#words;
    const next = this.#next;
    next[count] = count;
    for (let t = count - 1; t >= 0; t--) {
      const word = classes.of(tokens[t] as Token);
      this.#classes[t] = word;
      next[t] = ((signs[word] as number) & Sign.passed) !== 0 ? (next[t + 1] as number) : t;
    }
    this.#count = count;
  }

  /** Whether the word at a place fits an element. */
  #fits(at: number, element: number): boolean {
    const { fits, width } = this.#words;
    const bits = fits[(this.#classes[at] as number) * width + (element >> 5)] as number;
    return ((bits >>> (element & 31)) & 1) === 1;
  }

  /** Lists the phrases that a word and the next one may start, in the order of the book. */
  #listTries(word: number, at: number): void {
    const { firsts, firstFrom, seconds, secondFrom, fits, width, marks } = this.#words;
    const tries = this.#tries;
    let tried = 0;
    const ends = at >= this.#count;
    const next = ends ? 0 : (marks[this.#classes[at] as number] as number);
    const to = firstFrom[word + 1] as number;
    for (let i = firstFrom[word] as number; i < to; i += 4) {
      const mark = firsts[i + 3] as number;
      if (mark !== 0 && (mark & next) === 0) continue;
      if (mark === 0 || this.#fits(at, firsts[i + 1] as number) || this.#fits(at, firsts[i + 2] as number))
        tries[tried++] = firsts[i] as number;
    }
    this.#tried = tried;
    if (ends) return;
    const after = this.#classes[at] as number;
    const last = secondFrom[after + 1] as number;
    const row = word * width;
    for (let i = secondFrom[after] as number; i < last; i += 2) {
      const before = seconds[i + 1] as number;
      if ((((fits[row + (before >> 5)] as number) >>> (before & 31)) & 1) === 0) continue;
      const phrase = seconds[i] as number;
      let place = tried++;
      for (; place > 0 && (tries[place - 1] as number) > phrase; place--) tries[place] = tries[place - 1] as number;
      tries[place] = phrase;
    }
    this.#tried = tried;
  }

  /** Adds what starts at token `from` to the hits: of each group the longest. */
  #findAt(from: number, hits: PhraseHit[]): void {
    const first = hits.length;
    for (let i = 0; i < this.#tried; i++) {
      const number = this.#tries[i] as number;
      const start = this.#starts[number] as number;
      const to = this.#follow(start, this.#starts[number + 1] as number, from);
      if (to <= from) continue;
      const group = this.#phrases.groups[number] as string;
      const kind = this.#phrases.kinds[number] as string;
      let at = first;
      while (at < hits.length && hits[at]?.group !== group) at++;
      if (to <= (at < hits.length ? (hits[at] as PhraseHit).to : from)) continue;
      const before = this.#cores[number] as number;
      const core = before === 0 ? to : Math.max(from + 1, this.#follow(start, start + before, from));
      hits[at] = { group, kind, from, to, core };
    }
  }

  /** Where the elements `e` up to `end` stop when they are matched from token `t` on; -1 when they do not fit. */
  #follow(e: number, end: number, t: number): number {
    while (e < end) {
      const element = this.#elements[e] as number;
      const bits = this.#bits[element] as number;
      if (bits !== 0) return bits === Bit.gap ? this.#skip(e, end, t) : this.#orNot(e, end, t);
      const at = this.#next[t] as number;
      if (at >= this.#count || !this.#fits(at, element)) return -1;
      t = at + 1;
      e++;
    }
    return t;
  }

  /** The same where the first element is a gap. */
  #skip(e: number, end: number, t: number): number {
    const { signs } = this.#words;
    const at = this.#next[t] as number;
    for (let skipped = at; skipped <= at + GAP && skipped < this.#count; skipped++) {
      const found = this.#follow(e + 1, end, skipped);
      if (found >= 0) return found;
      if (((signs[this.#classes[skipped] as number] as number) & Sign.stops) !== 0) return -1;
    }
    return -1;
  }

  /** The same where the first element may be left out. */
  #orNot(e: number, end: number, t: number): number {
    const at = this.#next[t] as number;
    if (at < this.#count && this.#fits(at, this.#elements[e] as number)) {
      const found = this.#follow(e + 1, end, at + 1);
      if (found >= 0) return found;
    }
    return this.#follow(e + 1, end, t);
  }
}

/** Compiles phrase books into one finder; a later book may add to a group of an earlier one. */
export const phraseFinder = (...books: readonly PhraseBook[]): PhraseFinder => new Finder(books);
