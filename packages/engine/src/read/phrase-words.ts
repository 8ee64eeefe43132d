import { numberOf } from './number-words.js';
import type { Element, Phrase, Phrases } from './phrase-book.js';
import { WordNote } from './word.js';

const BEGINNING = 3;
const PASSED = new Set(['-', "'", '"', '“', '”', '„', '*', '']);
const STOPS = new Set(['.', '!', '?', ';', '(', ')', '|']);
/** Bits of {@link PhraseWords.signs}. */
export const Sign = { passed: 1, stops: 2 } as const;
/** Stands for the element after the first one where it may be any of several, or none. */
export const ANY = -1;

function add<T>(index: Map<string, T[]>, key: string, item: T): void {
  const list = index.get(key);
  if (list) list.push(item);
  else index.set(key, [item]);
}

const isFixed = ({ optional, gap }: Element): boolean => !optional && !gap;

/**
 * What words mean to the phrases of a finder, in flat lists: they are asked for at every word of a text. Words that fit the
 * same elements are of one class; most fit none. A phrase is looked for at its first word, or, when that is a common one ("je", "een"), at its second: so few are looked for at each place.
 */
export class PhraseWords {
  /** The class of a word. */
  readonly classes = new WordNote(({ text }) => this.#classOf(text));
  /** Numbers that tell which elements each class fits: a bit each. */
  readonly width: number;
  fits: Uint32Array;
  readonly signs: number[] = [];
  /** Where the phrases start that may begin with a word of a class, and up to where they go. Three numbers each: the phrase, and two elements one of which comes next. */
  readonly firstFrom: number[] = [];
  readonly firsts: number[] = [];
  /** The same for phrases that may have it as their second word. Two numbers each: the phrase, and its first element. */
  readonly secondFrom: number[] = [];
  readonly seconds: number[] = [];
  readonly #phrases: readonly Phrase[];
  /** Elements by the words that they name, and by the first three letters of their beginnings. */
  readonly #named = new Map<string, Element[]>();
  readonly #begun = new Map<string, Element[]>();
  readonly #counting: readonly Element[];
  /** Phrases that are looked for at each element, as their first or their second. */
  readonly #first: readonly number[][];
  readonly #second: readonly number[][];
  /** Classes by the elements that they fit. */
  readonly #known = new Map<string, number>();

  constructor({ phrases, elements }: Phrases) {
    this.#phrases = phrases;
    this.width = (elements.length >> 5) + 1;
    this.fits = new Uint32Array(this.width * 64);
    for (const item of elements) {
      for (const word of item.words) add(this.#named, word, item);
      for (const prefix of item.prefixes) add(this.#begun, prefix.slice(0, BEGINNING), item);
    }
    this.#counting = elements.filter((item) => item.number);
    this.#first = elements.map(() => []);
    this.#second = elements.map(() => []);
    this.#anchor(elements.length);
  }

  #anchor(elements: number): void {
    // How many phrases hang on each element, were all looked for at their first one.
    const load = new Int32Array(elements);
    for (const { elements: items } of this.#phrases)
      if (items[0]) load[items[0].id] = (load[items[0].id] as number) + 1;
    this.#phrases.forEach(({ elements: items }, number) => {
      const [first, second] = items as [Element, Element?];
      const common =
        second && isFixed(first) && isFixed(second) && (load[first.id] as number) > (load[second.id] as number);
      if (common) this.#second[second.id]?.push(number);
      // With an optional first word the phrase may start at the word after it as well.
      else
        for (const { id, optional } of items) {
          this.#first[id]?.push(number);
          if (!optional) break;
        }
    });
  }

  /** Numbers of the elements that a word fits. */
  #elementsOf(word: string): ReadonlySet<number> {
    const fitting = new Set<number>();
    for (const { id } of this.#named.get(word) ?? []) fitting.add(id);
    for (const { id, prefixes } of this.#begun.get(word.slice(0, BEGINNING)) ?? [])
      if (prefixes.some((prefix) => word.startsWith(prefix))) fitting.add(id);
    if (numberOf(word) !== undefined) for (const { id } of this.#counting) fitting.add(id);
    return fitting;
  }

  #classOf(word: string): number {
    const fitting = this.#elementsOf(word);
    const signs = (PASSED.has(word) ? Sign.passed : 0) | (STOPS.has(word) ? Sign.stops : 0);
    const key = `${signs} ${[...fitting].sort((a, b) => a - b).join()}`;
    let known = this.#known.get(key);
    if (known === undefined) this.#known.set(key, (known = this.#make(fitting, signs)));
    return known;
  }

  #make(fitting: ReadonlySet<number>, signs: number): number {
    const made = this.signs.length;
    this.signs.push(signs);
    if ((made + 1) * this.width > this.fits.length) {
      const wide = new Uint32Array(this.fits.length * 2);
      wide.set(this.fits);
      this.fits = wide;
    }
    const row = made * this.width;
    for (const id of fitting) this.fits[row + (id >> 5)] = (this.fits[row + (id >> 5)] as number) | (1 << (id & 31));
    const phrasesAt = (anchors: readonly number[][]): number[] =>
      [...new Set([...fitting].flatMap((id) => anchors[id] ?? []))].sort((a, b) => a - b);
    this.firstFrom[made] ??= 0;
    this.secondFrom[made] ??= 0;
    if ((signs & Sign.passed) === 0) {
      for (const phrase of phrasesAt(this.#first)) this.firsts.push(phrase, ...this.#nextsOf(phrase, fitting));
      for (const phrase of phrasesAt(this.#second))
        this.seconds.push(phrase, this.#phrases[phrase]?.elements[0]?.id ?? ANY);
    }
    this.firstFrom.push(this.firsts.length);
    this.secondFrom.push(this.seconds.length);
    return made;
  }

  /** Numbers of the elements, two at most, of which the word after one that starts a phrase must fit one. */
  #nextsOf(phrase: number, fitting: ReadonlySet<number>): readonly [number, number] {
    const elements = this.#phrases[phrase]?.elements ?? [];
    const found = new Set<number>();
    for (let first = 0; first < elements.length; first++) {
      if (fitting.has((elements[first] as Element).id)) {
        for (let e = first + 1; ; e++) {
          const next = elements[e];
          if (next === undefined || next.gap) return [ANY, ANY];
          found.add(next.id);
          if (!next.optional) break;
        }
      }
      if (!elements[first]?.optional) break;
    }
    const [one = ANY, two = one] = found;
    return found.size > 2 ? [ANY, ANY] : [one, two];
  }
}
