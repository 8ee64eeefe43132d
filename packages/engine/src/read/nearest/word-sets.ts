import { WordNote, type Word } from '../word.js';

/**
 * Words that together point to one thing, a set a line, all of them in the same phrase and in any order. A word is
 * written folded and may be `a|b` (either), `abc*` (anything that starts so), `*abc` (anything that ends so) or `!abc`
 * (must not be there). Beginnings and ends have three letters at least.
 */
export type WordBook = Readonly<Record<string, string>>;

interface Part {
  /** Number of its source: equal parts of all sets have one number. */
  readonly number: number;
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
}

interface WordSet {
  readonly id: string;
  readonly parts: readonly Part[];
  readonly banned: readonly Part[];
  /** Place among all sets: of equals the first one wins. */
  readonly order: number;
}

/** What a set points to, and the words of the phrase that told so. */
export interface Pointed {
  readonly id: string;
  readonly words: readonly string[];
}

const AFFIX = 3;

function partOf(source: string, number: number): Part {
  const options = source.split('|');
  return {
    number,
    words: new Set(options.filter((o) => !o.includes('*'))),
    beginnings: options.filter((o) => o.endsWith('*')).map((o) => o.slice(0, -1)),
    endings: options.filter((o) => o.startsWith('*')).map((o) => o.slice(1)),
  };
}

function fits({ words, beginnings, endings }: Part, word: string): boolean {
  return words.has(word) || beginnings.some((b) => word.startsWith(b)) || endings.some((e) => word.endsWith(e));
}

/** The sets of some books, and all different parts by number. */
interface Sets {
  readonly sets: readonly WordSet[];
  readonly parts: readonly Part[];
}

function setsOf(books: readonly WordBook[], isKnown: (id: string) => boolean): Sets {
  const sets: WordSet[] = [];
  const parts = new Map<string, Part>();
  const numbered = (source: string): Part => {
    const part = parts.get(source) ?? partOf(source, parts.size);
    parts.set(source, part);
    return part;
  };
  for (const [id, source] of books.flatMap((book) => Object.entries(book))) {
    if (!isKnown(id)) continue;
    for (const line of source.split('\n')) {
      const words = line.split(' ').filter(Boolean);
      if (words.length === 0) continue;
      const asked = words.filter((w) => !w.startsWith('!')).map(numbered);
      const banned = words.filter((w) => w.startsWith('!')).map((w) => numbered(w.slice(1)));
      sets.push({ id, parts: asked, banned, order: sets.length });
    }
  }
  return { sets, parts: [...parts.values()] };
}

/** Parts by the words that they name, and by the three letters that a word must begin or end with. */
class PartIndex {
  readonly #exact = new Map<string, Part[]>();
  readonly #begun = new Map<string, Part[]>();
  readonly #ended = new Map<string, Part[]>();

  constructor(parts: readonly Part[]) {
    const add = (index: Map<string, Part[]>, key: string, part: Part): void => {
      const list = index.get(key);
      if (list) list.push(part);
      else index.set(key, [part]);
    };
    for (const part of parts) {
      for (const word of part.words) add(this.#exact, word, part);
      for (const beginning of part.beginnings) add(this.#begun, beginning.slice(0, AFFIX), part);
      for (const ending of part.endings) add(this.#ended, ending.slice(-AFFIX), part);
    }
  }

  /** The parts that a word fits, each once. */
  of(word: string): Part[] {
    const parts = [
      ...(this.#exact.get(word) ?? []),
      ...(this.#begun.get(word.slice(0, AFFIX)) ?? []),
      ...(this.#ended.get(word.slice(-AFFIX)) ?? []),
    ];
    return [...new Set(parts)].filter((part) => fits(part, word));
  }
}

/**
 * What a word means to the sets: the numbers of the parts that it fits, and the sets of which it fits the first, each with
 * the part that must have a word too (its second one; `NONE` when it has only one).
 */
interface Meaning {
  readonly parts: Int32Array;
  readonly sets: readonly WordSet[];
  readonly needs: Int32Array;
}

const NONE = -1;

/** Finds the set of words that says most of a phrase. Each word of a phrase costs a few look-ups, however many sets. */
export class WordSets {
  readonly #meanings: WordNote<Meaning>;
  /** For each part the number of the last phrase in which a word fitted it. */
  readonly #seenIn: Int32Array;
  #phrases = 0;

  /** @param isKnown ids for which this is false are left out: they belong to another taxonomy */
  constructor(books: readonly WordBook[], isKnown: (id: string) => boolean) {
    const { sets, parts } = setsOf(books, isKnown);
    // A set is looked up by its first word alone: the data puts the most telling one first.
    const byFirst: WordSet[][] = parts.map(() => []);
    for (const set of sets) if (set.parts[0] !== undefined) byFirst[set.parts[0].number]?.push(set);
    const index = new PartIndex(parts);
    this.#seenIn = new Int32Array(parts.length);
    this.#meanings = new WordNote(({ text }) => {
      const fitting = index.of(text).map(({ number }) => number);
      const begun = fitting.flatMap((number) => byFirst[number] ?? []);
      const needs = Int32Array.from(begun, (set) => set.parts[1]?.number ?? NONE);
      return { parts: Int32Array.from(fitting), sets: begun, needs };
    });
  }

  /** What the words of a phrase point to: the set of most words, then of most letters. `null` when none fits. */
  find(phrase: readonly Word[]): Pointed | null {
    this.#look(phrase);
    const now = this.#phrases;
    const seenIn = this.#seenIn;
    let best: { set: WordSet; words: string[]; worth: number } | null = null;
    for (const word of phrase) {
      const { sets, needs } = this.#meanings.of(word);
      for (let i = 0; i < needs.length; i++) {
        const need = needs[i] as number;
        if (need !== NONE && seenIn[need] !== now) continue;
        const set = sets[i] as WordSet;
        if (!this.#mayMatch(set)) continue;
        const words = match(set, word, phrase);
        if (!words) continue;
        const worth = worthOf(words);
        if (!best || worth > best.worth || (worth === best.worth && set.order < best.set.order))
          best = { set, words, worth };
      }
    }
    return best && { id: best.set.id, words: best.words };
  }

  /** Notes which parts have a word in the phrase. */
  #look(phrase: readonly Word[]): void {
    const now = ++this.#phrases;
    const seenIn = this.#seenIn;
    for (const word of phrase) {
      const { parts } = this.#meanings.of(word);
      for (let i = 0; i < parts.length; i++) seenIn[parts[i] as number] = now;
    }
  }

  /** Whether the phrase has a word for each part of a set, and none that is banned. */
  #mayMatch({ parts, banned }: WordSet): boolean {
    for (const { number } of parts) if (this.#seenIn[number] !== this.#phrases) return false;
    for (const { number } of banned) if (this.#seenIn[number] === this.#phrases) return false;
    return true;
  }
}

function worthOf(words: readonly string[]): number {
  let worth = words.length * 100;
  for (const { length } of words) worth += length;
  return worth;
}

/** The words of a phrase that stand for the parts of a set, another one for each; `start` for the first. */
function match({ parts }: WordSet, start: Word, phrase: readonly Word[]): string[] | null {
  const found = [start.text];
  for (let p = 1; p < parts.length; p++) {
    const part = parts[p] as Part;
    const word = phrase.find(({ text }) => fits(part, text) && !found.includes(text));
    if (word === undefined) return null;
    found.push(word.text);
  }
  return found;
}
