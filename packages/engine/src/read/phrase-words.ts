import { numberOf } from './number-words.js';
import { Bit, type Phrases } from './phrase-book.js';
import { WordNote } from './word.js';
import { inverted, PostingsBuilder, type Postings } from '../lexicon/postings.js';

const PASSED = new Set(['-', "'", '"', '“', '”', '„', '*', '']);
const STOPS = new Set(['.', '!', '?', ';', '(', ')', '|']);
/** Bits of {@link PhraseWords.signs}. */
export const Sign = { passed: 1, stops: 2 } as const;
/** An element that may be left out, or skips some words. */
const LOOSE = Bit.optional | Bit.gap;
/** Elements share a bit in the mark of a class with few others: most that a class does not fit show at one look. */
const markOf = (element: number): number => 1 << ((element ^ (element >> 5)) & 31);
/** Stands for the element after the first one where it may be any of several, or none. */
const ANY = -1;

/** The list of a key. */
const listOf = ({ starts, items }: Postings, key: number): Int32Array => items.subarray(starts[key], starts[key + 1]);

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
  /** The marks of all elements that each class fits, together. */
  readonly marks: number[] = [];
  /** Where the phrases start that may begin with a word of a class, and up to where they go. Four numbers each: the phrase, two elements one of which comes next, and their marks (0: anything may come). */
  readonly firstFrom: number[] = [];
  readonly firsts: number[] = [];
  /** The same for phrases that may have it as their second word. Two numbers each: the phrase, and its first element. */
  readonly secondFrom: number[] = [];
  readonly seconds: number[] = [];
  readonly #phrases: Phrases;
  /** Phrases that are looked for at each element, as their first or their second. */
  readonly #first: Postings;
  readonly #second: Postings;
  /** Classes by the elements that they fit. */
  readonly #known = new Map<string, number>();

  constructor(phrases: Phrases) {
    this.#phrases = phrases;
    this.width = (phrases.bits.length >> 5) + 1;
    this.fits = new Uint32Array(this.width * 64);
    [this.#first, this.#second] = this.#anchors();
  }

  /** For each element the phrases that are looked for there, as their first or their second. */
  #anchors(): [Postings, Postings] {
    const { count, elements, starts, bits } = this.#phrases;
    // How many phrases hang on each element, were all looked for at their first one.
    const load = new Int32Array(bits.length);
    for (let phrase = 0; phrase < count; phrase++) {
      const first = elements[starts[phrase] as number] as number;
      load[first] = (load[first] as number) + 1;
    }
    const [firsts, seconds] = [new PostingsBuilder(count, 2 * count), new PostingsBuilder(count, count)];
    for (let phrase = 0; phrase < count; phrase++) {
      const from = starts[phrase] as number;
      const to = starts[phrase + 1] as number;
      const [first, second] = [elements[from] as number, elements[from + 1] as number];
      const fixed = to - from > 1 && (((bits[first] as number) | (bits[second] as number)) & LOOSE) === 0;
      if (fixed && (load[first] as number) > (load[second] as number)) seconds.push(second);
      // With an optional first word the phrase may start at the word after it as well.
      else {
        for (let at = from; at < to; at++) {
          const element = elements[at] as number;
          if (!firsts.has(element)) firsts.push(element);
          if (((bits[element] as number) & Bit.optional) === 0) break;
        }
      }
      firsts.next();
      seconds.next();
    }
    return [inverted(firsts.finish(), bits.length), inverted(seconds.finish(), bits.length)];
  }

  #classOf(word: string): number {
    const fitting = this.#phrases.elementsOf(word, numberOf(word) !== undefined);
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
    let marks = 0;
    for (const id of fitting) marks |= markOf(id);
    this.marks.push(marks);
    for (const id of fitting) this.fits[row + (id >> 5)] = (this.fits[row + (id >> 5)] as number) | (1 << (id & 31));
    const phrasesAt = (anchors: Postings): number[] =>
      [...new Set([...fitting].flatMap((id) => [...listOf(anchors, id)]))].sort((a, b) => a - b);
    this.firstFrom[made] ??= 0;
    this.secondFrom[made] ??= 0;
    if ((signs & Sign.passed) === 0) {
      for (const phrase of phrasesAt(this.#first)) {
        const [one, two] = this.#nextsOf(phrase, fitting);
        this.firsts.push(phrase, one, two, one === ANY ? 0 : markOf(one) | markOf(two));
      }
      for (const phrase of phrasesAt(this.#second))
        this.seconds.push(phrase, this.#phrases.elements[this.#phrases.starts[phrase] as number] as number);
    }
    this.firstFrom.push(this.firsts.length);
    this.secondFrom.push(this.seconds.length);
    return made;
  }

  /** Numbers of the elements, two at most, of which the word after one that starts a phrase must fit one. */
  #nextsOf(phrase: number, fitting: ReadonlySet<number>): readonly [number, number] {
    const { elements, starts, bits } = this.#phrases;
    const end = starts[phrase + 1] as number;
    const isOptional = (at: number): boolean => ((bits[elements[at] as number] as number) & Bit.optional) !== 0;
    const found = new Set<number>();
    for (let first = starts[phrase] as number; first < end; first++) {
      if (fitting.has(elements[first] as number)) {
        for (let at = first + 1; ; at++) {
          const next = elements[at] as number;
          if (at >= end || ((bits[next] as number) & Bit.gap) !== 0) return [ANY, ANY];
          found.add(next);
          if (!isOptional(at)) break;
        }
      }
      if (!isOptional(first)) break;
    }
    const [one = ANY, two = one] = found;
    return found.size > 2 ? [ANY, ANY] : [one, two];
  }
}
