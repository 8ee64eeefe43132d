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

const NONE = -1;

/**
 * Finds the set of words that says most of a phrase. Each word of a phrase costs a few look-ups, however many sets. Words that
 * fit the same parts are of one class; what a class means stands in flat lists, which lie close together in memory.
 */
export class WordSets {
  readonly #sets: readonly WordSet[];
  readonly #index: PartIndex;
  /** A set is looked up by its first word alone: the data puts the most telling one first. */
  readonly #byFirst: readonly number[][];
  readonly #classes = new WordNote(({ text }) => this.#classOf(text));
  readonly #known = new Map<string, number>();
  /** The numbers of the parts that words of a class fit. */
  readonly #partsFrom: number[] = [0];
  readonly #parts: number[] = [];
  /** The sets of which they fit the first part, each with the part that must have a word too: its second one, or `NONE`. */
  readonly #setsFrom: number[] = [0];
  readonly #begun: number[] = [];
  /** For each part the number of the last phrase in which a word fitted it. */
  readonly #seenIn: Int32Array;
  #phrases = 0;
  /** The classes of the words of the phrase at hand. */
  readonly #line: number[] = [];
  /** The words that stand for the parts of the set at hand. */
  readonly #matched: string[] = [];

  /** @param isKnown ids for which this is false are left out: they belong to another taxonomy */
  constructor(books: readonly WordBook[], isKnown: (id: string) => boolean) {
    const { sets, parts } = setsOf(books, isKnown);
    const byFirst: number[][] = parts.map(() => []);
    sets.forEach((set, number) => {
      if (set.parts[0] !== undefined) byFirst[set.parts[0].number]?.push(number);
    });
    this.#sets = sets;
    this.#byFirst = byFirst;
    this.#index = new PartIndex(parts);
    this.#seenIn = new Int32Array(parts.length);
  }

  #classOf(word: string): number {
    const fitting = this.#index.of(word).map(({ number }) => number);
    const key = fitting.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = this.#known.size;
    this.#known.set(key, made);
    this.#parts.push(...fitting);
    this.#partsFrom.push(this.#parts.length);
    for (const number of fitting)
      for (const set of this.#byFirst[number] ?? []) this.#begun.push(set, this.#sets[set]?.parts[1]?.number ?? NONE);
    this.#setsFrom.push(this.#begun.length);
    return made;
  }

  /** What the words of a phrase point to: the set of most words, then of most letters. `null` when none fits. */
  find(phrase: readonly Word[]): Pointed | null {
    this.#look(phrase);
    const now = this.#phrases;
    let best: WordSet | null = null;
    let bestWords: readonly string[] = [];
    let most = 0;
    for (let w = 0; w < phrase.length; w++) {
      const kind = this.#line[w] as number;
      const end = this.#setsFrom[kind + 1] as number;
      for (let i = this.#setsFrom[kind] as number; i < end; i += 2) {
        const need = this.#begun[i + 1] as number;
        if (need !== NONE && this.#seenIn[need] !== now) continue;
        const set = this.#sets[this.#begun[i] as number] as WordSet;
        if (!this.#mayMatch(set) || !this.#match(set, w, phrase)) continue;
        const worth = worthOf(this.#matched);
        if (best !== null && (worth < most || (worth === most && set.order >= best.order))) continue;
        best = set;
        bestWords = this.#matched.slice();
        most = worth;
      }
    }
    return best && { id: best.id, words: bestWords };
  }

  /** Notes the classes of the words of a phrase, and which parts have a word in it. */
  #look(phrase: readonly Word[]): void {
    const now = ++this.#phrases;
    for (let w = 0; w < phrase.length; w++) {
      const kind = this.#classes.of(phrase[w] as Word);
      this.#line[w] = kind;
      const end = this.#partsFrom[kind + 1] as number;
      for (let i = this.#partsFrom[kind] as number; i < end; i++) this.#seenIn[this.#parts[i] as number] = now;
    }
  }

  /** Whether the phrase has a word for each part of a set, and none that is banned. */
  #mayMatch({ parts, banned }: WordSet): boolean {
    for (const { number } of parts) if (this.#seenIn[number] !== this.#phrases) return false;
    for (const { number } of banned) if (this.#seenIn[number] === this.#phrases) return false;
    return true;
  }

  /** Looks for the words of a phrase that stand for the parts of a set, another one for each; the one at `start` for the first. */
  #match({ parts }: WordSet, start: number, phrase: readonly Word[]): boolean {
    const found = this.#matched;
    while (found.length > 0) found.pop();
    found.push((phrase[start] as Word).text);
    next: for (let p = 1; p < parts.length; p++) {
      for (let w = 0; w < phrase.length; w++) {
        const { text } = phrase[w] as Word;
        if (!this.#fits(this.#line[w] as number, (parts[p] as Part).number) || found.includes(text)) continue;
        found.push(text);
        continue next;
      }
      return false;
    }
    return true;
  }

  #fits(kind: number, part: number): boolean {
    const end = this.#partsFrom[kind + 1] as number;
    for (let i = this.#partsFrom[kind] as number; i < end; i++) if (this.#parts[i] === part) return true;
    return false;
  }
}

function worthOf(words: readonly string[]): number {
  let worth = words.length * 100;
  for (const { length } of words) worth += length;
  return worth;
}
