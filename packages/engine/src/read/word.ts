import { kindsOf } from './kinds.js';

/**
 * A word, number or sign as it is folded. All places where it stands have its number, so that what rules ask of it is
 * worked out once and not again in each text, and kept in lists that lie close together in memory.
 */
export interface Word {
  /** Numbers run from 0, and start again after {@link forgetWords}. */
  readonly number: number;
  /** Lower case without accents; empty for signs that say nothing and for words too long to be words. */
  readonly text: string;
  /** Whether it is a word or a number, and not a sign. */
  readonly word: boolean;
  /** Bits of `Kind`. */
  readonly kinds: number;
}

/** The same text as the one object that all equal names share: comparing such with a name in the code is one look. */
export const interned = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;

/** What stands for a word too long to be looked at; it has a number of its own always. */
export const TOO_LONG: Word = { number: 0, text: '', word: false, kinds: kindsOf('', false) };
let count = 1;
/** Whoever keeps something of words, by their numbers. */
const keepers: WeakRef<{ forget(): void }>[] = [];

/**
 * The answers of all tests about a word lie side by side, two bits each: so what rules ask of one word is in one or two lines of
 * memory.
 */
let answers = new Int32Array(0);
/** How many numbers there are for each word, and how many tests. */
let width = 0;
let tests = 0;
const IN_A_NUMBER = 16;
const NO = 1;
const YES = 2;
const BOTH = 3;

export function wordOf(text: string, word: boolean): Word {
  return { number: count++, text, word, kinds: kindsOf(text, word) };
}

/** Forgets all words, so that numbers start again: tokens of earlier texts lose their meaning. */
export function forgetWords(): void {
  count = 1;
  answers.fill(0);
  for (const keeper of keepers) keeper.deref()?.forget();
}

/** Whether a token is of one of the kinds; no token is of none. */
export const isA = (token: Word | undefined, kinds: number): boolean =>
  token !== undefined && (token.kinds & kinds) !== 0;

/** Room for so many words to begin with. */
const ROOM = 1 << 10;

/** A question about words. Asking it of a token costs next to nothing: each different word answers it once. */
export class WordTest {
  readonly #test: (word: string) => boolean;
  /** Where its answers are: which number of a word's, and from which bit of it on. */
  readonly #place: number;
  readonly #shift: number;

  /** Tests are made while the code loads: a new one may make all earlier answers forgotten. */
  constructor(test: (word: string) => boolean) {
    this.#test = test;
    const made = tests++;
    this.#place = Math.floor(made / IN_A_NUMBER);
    this.#shift = 2 * (made % IN_A_NUMBER);
    if (this.#place < width) return;
    width = this.#place + 1;
    answers = new Int32Array(0);
  }

  /** Whether there is a token and its word passes. */
  of(token: Word | undefined): boolean {
    if (token === undefined) return false;
    const at = token.number * width + this.#place;
    const known = at < answers.length ? ((answers[at] as number) >>> this.#shift) & BOTH : 0;
    return known === 0 ? this.#ask(token, at) : known === YES;
  }

  #ask({ text, number }: Word, at: number): boolean {
    const passes = this.#test(text);
    if (at >= answers.length) {
      const wide = new Int32Array(width * Math.max(ROOM, 2 * number));
      wide.set(answers);
      answers = wide;
    }
    answers[at] = (answers[at] as number) | ((passes ? YES : NO) << this.#shift);
    return passes;
  }
}

/** A test of words by a pattern, or by being one of a list. */
export function wordTest(words: RegExp | ReadonlySet<string>): WordTest {
  return new WordTest(words instanceof RegExp ? (word) => words.test(word) : (word) => words.has(word));
}

/** What somebody who looks words up keeps of each word: a number. */
export class WordNote {
  readonly #make: (word: Word) => number;
  /** What was made plus 1; 0 for a word that was not asked for. */
  #made = new Int32Array(0);

  /** @param make gives a number from 0 */
  constructor(make: (word: Word) => number) {
    this.#make = make;
    keepers.push(new WeakRef(this));
  }

  forget(): void {
    this.#made.fill(0);
  }

  of(word: Word): number {
    const { number } = word;
    const known = number < this.#made.length ? (this.#made[number] as number) : 0;
    return known === 0 ? this.#learn(word) : known - 1;
  }

  #learn(word: Word): number {
    const { number } = word;
    const made = this.#make(word);
    if (number >= this.#made.length) {
      const wide = new Int32Array(Math.max(ROOM, 2 * number));
      wide.set(this.#made);
      this.#made = wide;
    }
    this.#made[number] = made + 1;
    return made;
  }
}

/** More than there are numbers of words before all are forgotten. */
const MOST_WORDS = 2 ** 26;

/** What somebody who looks up words side by side keeps of each two: a number. */
export class PairNote {
  readonly #make: (first: Word, second: Word) => number;
  readonly #made = new Map<number, number>();

  constructor(make: (first: Word, second: Word) => number) {
    this.#make = make;
    keepers.push(new WeakRef(this));
  }

  forget(): void {
    this.#made.clear();
  }

  of(first: Word, second: Word): number {
    const pair = first.number * MOST_WORDS + second.number;
    let made = this.#made.get(pair);
    if (made === undefined) this.#made.set(pair, (made = this.#make(first, second)));
    return made;
  }
}
