/**
 * Cue phrases, matched word by word. Phrases stand one a line; a word is written folded and may be `a|b` (either),
 * `abc*` (anything that starts so, three letters at least), `(a)` (may be left out), `#` (a number) or `..` (up to four
 * other words within the sentence). Hyphens and quotes between words are passed over.
 */
export type PhraseBook = Readonly<Record<string, string>>;

/** A word of a phrase, as it is written there. */
export interface Element {
  /** Number of its source: equal elements of all phrases have one number. */
  readonly id: number;
  readonly words: readonly string[];
  readonly prefixes: readonly string[];
  readonly optional: boolean;
  readonly number: boolean;
  readonly gap: boolean;
}

export interface Phrase {
  readonly group: string;
  /** The group up to its colon; all of it when it has none. */
  readonly kind: string;
  readonly elements: readonly Element[];
}

function elementOf(source: string, id: number): Element {
  const optional = source.startsWith('(');
  const words: string[] = [];
  const prefixes: string[] = [];
  for (const option of (optional ? source.slice(1, -1) : source).split('|')) {
    if (option.endsWith('*')) prefixes.push(option.slice(0, -1));
    else words.push(option);
  }
  return { id, words, prefixes, optional, number: words.includes('#'), gap: source === '..' };
}

/** All phrases of some books, and all different elements by number. */
export interface Phrases {
  readonly phrases: readonly Phrase[];
  readonly elements: readonly Element[];
}

/** Reads books; a later one may add to a group of an earlier one. */
export function phrasesOf(books: readonly PhraseBook[]): Phrases {
  const phrases: Phrase[] = [];
  const elements = new Map<string, Element>();
  const numbered = (source: string): Element => {
    let known = elements.get(source);
    if (known === undefined) elements.set(source, (known = elementOf(source, elements.size)));
    return known;
  };
  for (const [group, source] of books.flatMap((book) => Object.entries(book))) {
    const kind = group.split(':')[0] ?? group;
    for (const line of source.split('\n')) {
      const text = line.trim();
      if (text !== '') phrases.push({ group, kind, elements: text.split(/ +/).map(numbered) });
    }
  }
  return { phrases, elements: [...elements.values()] };
}
