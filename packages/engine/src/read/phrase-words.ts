import { numberOf } from './number-words.js';
import type { Element, Phrase, Phrases } from './phrase-book.js';
import { WordNote } from './word.js';
import { inverted, PostingsBuilder, type Postings } from '../lexicon/postings.js';

const BEGINNING = 3;
const PASSED = new Set(['-', "'", '"', '“', '”', '„', '*', '']);
const STOPS = new Set(['.', '!', '?', ';', '(', ')', '|']);
/** Bits of {@link PhraseWords.signs}. */
export const Sign = { passed: 1, stops: 2 } as const;
/** Stands for the element after the first one where it may be any of several, or none. */
export const ANY = -1;

/** Elements by a key, in one chain after the other: most keys have one element, and thousands of small lists cost more to make. */
class Chains {
  readonly #last = new Map<string, number>();
  readonly #before: number[] = [];
  readonly #elements: Element[] = [];

  add(key: string, item: Element): void {
    this.#before.push(this.#last.get(key) ?? -1);
    this.#last.set(key, this.#elements.push(item) - 1);
  }

  each(key: string, see: (item: Element) => void): void {
    for (let at = this.#last.get(key) ?? -1; at >= 0; at = this.#before[at] as number)
      see(this.#elements[at] as Element);
  }
}

/** The list of a key. */
const listOf = ({ starts, items }: Postings, key: number): Int32Array => items.subarray(starts[key], starts[key + 1]);

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
  readonly #named = new Chains();
  readonly #begun = new Chains();
  readonly #counting: readonly Element[];
  /** Phrases that are looked for at each element, as their first or their second. */
  readonly #first: Postings;
  readonly #second: Postings;
  /** Classes by the elements that they fit. */
  readonly #known = new Map<string, number>();

  constructor({ phrases, elements }: Phrases) {
    this.#phrases = phrases;
    this.width = (elements.length >> 5) + 1;
    this.fits = new Uint32Array(this.width * 64);
    for (let id = 0; id < elements.length; id++) {
      const item = elements[id] as Element;
      const { words, prefixes } = item;
      for (let at = 0; at < words.length; at++) this.#named.add(words[at] as string, item);
      for (let at = 0; at < prefixes.length; at++) this.#begun.add((prefixes[at] as string).slice(0, BEGINNING), item);
    }
    this.#counting = elements.filter((item) => item.number);
    [this.#first, this.#second] = this.#anchors(elements.length);
  }

  /** For each element the phrases that are looked for there, as their first or their second. */
  #anchors(elements: number): [Postings, Postings] {
    // How many phrases hang on each element, were all looked for at their first one.
    const load = new Int32Array(elements);
    const count = this.#phrases.length;
    for (let phrase = 0; phrase < count; phrase++) {
      const { id } = this.#phrases[phrase]?.elements[0] as Element;
      load[id] = (load[id] as number) + 1;
    }
    const [firsts, seconds] = [new PostingsBuilder(count, 2 * count), new PostingsBuilder(count, count)];
    this.#phrases.forEach(({ elements: items }) => {
      const [first, second] = items as [Element, Element?];
      const common =
        second && isFixed(first) && isFixed(second) && (load[first.id] as number) > (load[second.id] as number);
      if (common) seconds.push(second.id);
      // With an optional first word the phrase may start at the word after it as well.
      else {
        for (let at = 0; at < items.length; at++) {
          const { id, optional } = items[at] as Element;
          if (!firsts.has(id)) firsts.push(id);
          if (!optional) break;
        }
      }
      firsts.next();
      seconds.next();
    });
    return [inverted(firsts.finish(), elements), inverted(seconds.finish(), elements)];
  }

  /** Numbers of the elements that a word fits. */
  #elementsOf(word: string): ReadonlySet<number> {
    const fitting = new Set<number>();
    this.#named.each(word, ({ id }) => fitting.add(id));
    this.#begun.each(word.slice(0, BEGINNING), ({ id, prefixes }) => {
      if (prefixes.some((prefix) => word.startsWith(prefix))) fitting.add(id);
    });
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
    const phrasesAt = (anchors: Postings): number[] =>
      [...new Set([...fitting].flatMap((id) => [...listOf(anchors, id)]))].sort((a, b) => a - b);
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
