import { kindsOf } from './kinds.js';

/**
 * A word, number or sign as it is folded. All places where it stands share one object, so that what rules ask of it is
 * worked out once and not again in each text.
 */
export interface Word {
  /** Lower case without accents; empty for signs that say nothing and for words too long to be words. */
  readonly text: string;
  /** Whether it is a word or a number, and not a sign. */
  readonly word: boolean;
  /** Bits of `Kind`. */
  readonly kinds: number;
  /** Answers to {@link WordTest}s, and what {@link WordNote}s keep. */
  readonly answers: number[];
  readonly notes: unknown[];
}

/** Answers in one number: two bits each, within the 30 bits of a small integer. */
const IN_A_NUMBER = 15;
const NO = 1;
const YES = 2;

let tests = 0;

export function wordOf(text: string, word: boolean): Word {
  const answers = new Array<number>(Math.ceil(tests / IN_A_NUMBER)).fill(0);
  return { text, word, kinds: kindsOf(text, word), answers, notes: [] };
}

/** Something that is a word: a token. */
interface HasWord {
  readonly of: Word;
}

/** Whether a token is of one of the kinds; no token is of none. */
export const isA = (token: HasWord | undefined, kinds: number): boolean =>
  token !== undefined && (token.of.kinds & kinds) !== 0;

/** A question about words. Asking it of a token costs next to nothing: each different word answers it once. */
export class WordTest {
  readonly #test: (word: string) => boolean;
  readonly #slot: number;
  readonly #shift: number;

  constructor(test: (word: string) => boolean) {
    const number = tests++;
    this.#test = test;
    this.#slot = Math.floor(number / IN_A_NUMBER);
    this.#shift = (number % IN_A_NUMBER) * 2;
  }

  /** Whether there is a token and its word passes. */
  of(token: HasWord | undefined): boolean {
    if (token === undefined) return false;
    const { answers } = token.of;
    const known = this.#slot < answers.length ? ((answers[this.#slot] as number) >> this.#shift) & 3 : 0;
    return known === 0 ? this.#ask(token.of) : known === YES;
  }

  #ask({ text, answers }: Word): boolean {
    const passes = this.#test(text);
    while (answers.length <= this.#slot) answers.push(0);
    answers[this.#slot] = (answers[this.#slot] as number) | ((passes ? YES : NO) << this.#shift);
    return passes;
  }
}

/** A test of words by a pattern, or by being one of a list. */
export function wordTest(words: RegExp | ReadonlySet<string>): WordTest {
  return new WordTest(words instanceof RegExp ? (word) => words.test(word) : (word) => words.has(word));
}

/** What somebody who looks words up keeps of each word. */
export class WordNote<T> {
  static #made = 0;
  readonly #slot = WordNote.#made++;
  readonly #make: (word: Word) => T;

  constructor(make: (word: Word) => T) {
    this.#make = make;
  }

  of(word: Word): T {
    const { notes } = word;
    if (this.#slot < notes.length && notes[this.#slot] !== undefined) return notes[this.#slot] as T;
    const made = this.#make(word);
    while (notes.length <= this.#slot) notes.push(undefined);
    notes[this.#slot] = made;
    return made;
  }
}
