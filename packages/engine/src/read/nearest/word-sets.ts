/**
 * Words that together point to one thing, a set a line, all of them in the same phrase and in any order. A word is
 * written folded and may be `a|b` (either), `abc*` (anything that starts so), `*abc` (anything that ends so) or `!abc`
 * (must not be there). Beginnings and ends have three letters at least.
 */
export type WordBook = Readonly<Record<string, string>>;

interface Part {
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

function partOf(source: string): Part {
  const options = source.split('|');
  return {
    words: new Set(options.filter((o) => !o.includes('*'))),
    beginnings: options.filter((o) => o.endsWith('*')).map((o) => o.slice(0, -1)),
    endings: options.filter((o) => o.startsWith('*')).map((o) => o.slice(1)),
  };
}

function fits({ words, beginnings, endings }: Part, word: string): boolean {
  return words.has(word) || beginnings.some((b) => word.startsWith(b)) || endings.some((e) => word.endsWith(e));
}

function setsOf(books: readonly WordBook[], isKnown: (id: string) => boolean): WordSet[] {
  const sets: WordSet[] = [];
  for (const [id, source] of books.flatMap((book) => Object.entries(book))) {
    if (!isKnown(id)) continue;
    for (const line of source.split('\n')) {
      const words = line.split(' ').filter(Boolean);
      if (words.length === 0) continue;
      const parts = words.filter((w) => !w.startsWith('!')).map(partOf);
      const banned = words.filter((w) => w.startsWith('!')).map((w) => partOf(w.slice(1)));
      sets.push({ id, parts, banned, order: sets.length });
    }
  }
  return sets;
}

/** Finds the set of words that says most of a phrase. Each word of a phrase costs a few look-ups, however many sets. */
export class WordSets {
  readonly #exact = new Map<string, WordSet[]>();
  readonly #begun = new Map<string, WordSet[]>();
  readonly #ended = new Map<string, WordSet[]>();

  /** @param isKnown ids for which this is false are left out: they belong to another taxonomy */
  constructor(books: readonly WordBook[], isKnown: (id: string) => boolean) {
    const add = (index: Map<string, WordSet[]>, key: string, set: WordSet): void => {
      const list = index.get(key);
      if (list) list.push(set);
      else index.set(key, [set]);
    };
    // A set is looked up by its first word alone: the data puts the most telling one first.
    for (const set of setsOf(books, isKnown)) {
      const [first] = set.parts;
      for (const word of first?.words ?? []) add(this.#exact, word, set);
      for (const beginning of first?.beginnings ?? []) add(this.#begun, beginning.slice(0, AFFIX), set);
      for (const ending of first?.endings ?? []) add(this.#ended, ending.slice(-AFFIX), set);
    }
  }

  /** What the words of a phrase point to: the set of most words, then of most letters. `null` when none fits. */
  find(phrase: readonly string[]): Pointed | null {
    let best: { set: WordSet; words: string[]; worth: number } | null = null;
    for (const word of phrase) {
      for (const set of this.#candidates(word)) {
        const words = this.#match(set, word, phrase);
        if (!words) continue;
        const worth = words.length * 100 + words.reduce((sum, w) => sum + w.length, 0);
        if (!best || worth > best.worth || (worth === best.worth && set.order < best.set.order))
          best = { set, words, worth };
      }
    }
    return best && { id: best.set.id, words: best.words };
  }

  *#candidates(word: string): Iterable<WordSet> {
    yield* this.#exact.get(word) ?? [];
    if (word.length < AFFIX) return;
    yield* this.#begun.get(word.slice(0, AFFIX)) ?? [];
    yield* this.#ended.get(word.slice(-AFFIX)) ?? [];
  }

  #match({ parts, banned }: WordSet, start: string, phrase: readonly string[]): string[] | null {
    const found: string[] = [];
    for (const [p, part] of parts.entries()) {
      const word =
        p === 0 ? (fits(part, start) ? start : undefined) : phrase.find((w) => fits(part, w) && !found.includes(w));
      if (word === undefined) return null;
      found.push(word);
    }
    return banned.some((part) => phrase.some((w) => fits(part, w))) ? null : found;
  }
}
