import { interned } from './word.js';

/**
 * Cue phrases, matched word by word. Phrases stand one a line; a word is written folded and may be `a|b` (either),
 * `abc*` (anything that starts so, three letters at least), `(a)` (may be left out), `#` (a number) or `..` (up to four
 * other words within the sentence). Hyphens and quotes between words are passed over.
 */
export type PhraseBook = Readonly<Record<string, string>>;

/** What an element, a word as it is written in a phrase, is beside words to choose from, as bits. */
export const Bit = { optional: 1, gap: 2 } as const;

/** Beginnings of words are kept by so many letters. */
const BEGINNING = 3;

/** Numbers by a key, in one chain after the other: most keys have one, and thousands of small lists cost more to make. */
class Chains {
  readonly #last = new Map<string, number>();
  readonly #before: number[] = [];
  readonly #numbers: number[] = [];

  add(key: string, number: number): void {
    this.#before.push(this.#last.get(key) ?? -1);
    this.#last.set(key, this.#numbers.push(number) - 1);
  }

  each(key: string, see: (number: number) => void): void {
    for (let at = this.#last.get(key) ?? -1; at >= 0; at = this.#before[at] as number) see(this.#numbers[at] as number);
  }
}

/**
 * All phrases of some books, in flat lists: they are read before the machine has made any of this fast. Equal elements of all
 * phrases have one number.
 */
export class Phrases {
  /** Group of each phrase, and the group up to its colon; all of it when it has none. */
  readonly groups: string[] = [];
  readonly kinds: string[] = [];
  /** The elements of all phrases one after the other, and where those of each phrase start. */
  readonly elements: number[] = [];
  readonly starts: number[] = [0];
  /** `Bit`s of each element. */
  readonly bits: number[] = [];
  readonly #known = new Map<string, number>();
  /** Elements by the words that they name, and beginnings by their first letters with the element of each. */
  readonly #named = new Chains();
  readonly #begun = new Chains();
  readonly #beginnings: string[] = [];
  readonly #ofBeginning: number[] = [];
  readonly #counting: number[] = [];

  /** A later book may add to a group of an earlier one. */
  constructor(books: readonly PhraseBook[]) {
    for (const book of books) for (const group in book) this.#read(group, book[group] as string);
  }

  #read(group: string, source: string): void {
    const kind = interned(group.split(':')[0] as string);
    const { length } = source;
    let begun = this.elements.length;
    for (let from = 0; from <= length;) {
      const line = source.indexOf('\n', from);
      const end = line < 0 ? length : line;
      while (from < end) {
        const space = source.indexOf(' ', from);
        const to = space < 0 || space > end ? end : space;
        if (to > from) {
          const word = source.slice(from, to);
          this.elements.push(this.#known.get(word) ?? this.#learn(word));
        }
        from = to + 1;
      }
      from = end + 1;
      if (this.elements.length === begun) continue;
      begun = this.elements.length;
      this.starts.push(begun);
      this.groups.push(group);
      this.kinds.push(kind);
    }
  }

  #learn(source: string): number {
    const element = this.bits.length;
    this.#known.set(source, element);
    const optional = source.startsWith('(');
    this.bits.push((optional ? Bit.optional : 0) | (source === '..' ? Bit.gap : 0));
    const options = (optional ? source.slice(1, -1) : source).split('|');
    for (let at = 0; at < options.length; at++) this.#name(options[at] as string, element);
    return element;
  }

  #name(option: string, element: number): void {
    if (option.endsWith('*')) {
      this.#begun.add(option.slice(0, BEGINNING), this.#beginnings.push(option.slice(0, -1)) - 1);
      this.#ofBeginning.push(element);
      return;
    }
    this.#named.add(option, element);
    if (option === '#') this.#counting.push(element);
  }

  get count(): number {
    return this.groups.length;
  }

  /** Numbers of the elements that a word fits. `number`: it is one. */
  elementsOf(word: string, number: boolean): ReadonlySet<number> {
    const fitting = new Set<number>();
    this.#named.each(word, (element) => fitting.add(element));
    this.#begun.each(word.slice(0, BEGINNING), (at) => {
      if (word.startsWith(this.#beginnings[at] as string)) fitting.add(this.#ofBeginning[at] as number);
    });
    if (number) for (const element of this.#counting) fitting.add(element);
    return fitting;
  }
}
