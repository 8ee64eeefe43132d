import type { Token } from './tokens.js';

/**
 * Cue phrases, matched word by word. Phrases stand one a line; a word is written folded and may be `a|b` (either),
 * `abc*` (anything that starts so, three letters at least), `(a)` (may be left out), `#` (a number) or `..` (up to four
 * other words within the sentence). Hyphens and quotes between words are passed over.
 */
export type PhraseBook = Readonly<Record<string, string>>;

/** A phrase found: tokens `from` (inclusive) to `to` (exclusive). */
export interface PhraseHit {
  readonly group: string;
  readonly from: number;
  readonly to: number;
  /** End of the words before its first gap (`..`); `to` when it has none. */
  readonly core: number;
}

interface Element {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly optional: boolean;
  readonly number: boolean;
  readonly gap: boolean;
}

interface Phrase {
  readonly group: string;
  readonly elements: readonly Element[];
}

/** Finds all phrases of a book at once. */
export interface PhraseFinder {
  find(tokens: readonly Token[]): PhraseHit[];
}

const GAP = 4;
const NUMBER_WORDS = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf anderhalf half halve enkele paar';
const NUMBERS: ReadonlyMap<string, number> = new Map(
  NUMBER_WORDS.split(' ').map((word, i) => [word, i < 12 ? i + 1 : i === 12 ? 1.5 : i < 15 ? 0.5 : 2]),
);

/** The value of a number or a number word, when it is one. */
export function numberOf(word: string): number | undefined {
  if (/^\d/.test(word)) return Number.parseFloat(word.replace(',', '.'));
  return NUMBERS.get(word);
}

function element(source: string): Element {
  const optional = source.startsWith('(');
  const options = (optional ? source.slice(1, -1) : source).split('|');
  return {
    words: new Set(options.filter((o) => !o.endsWith('*'))),
    prefixes: options.filter((o) => o.endsWith('*')).map((o) => o.slice(0, -1)),
    optional,
    number: options.includes('#'),
    gap: source === '..',
  };
}

function fits(item: Element, word: string): boolean {
  if (item.words.has(word)) return true;
  if (item.number && numberOf(word) !== undefined) return true;
  return item.prefixes.some((prefix) => word.startsWith(prefix));
}

const PASSED = new Set(['-', "'", '"', '“', '”', '„', '*', '']);
const STOPS = new Set(['.', '!', '?', ';', '(', ')', '|']);

/** Where the phrase ends when its element `e` is matched from token `t` on; -1 when it does not fit. */
function follow(elements: readonly Element[], e: number, tokens: readonly Token[], t: number): number {
  const item = elements[e];
  if (!item) return t;
  let at = t;
  while (at < tokens.length && PASSED.has(tokens[at]?.text ?? 'x')) at++;
  if (item.gap) {
    for (let skipped = 0; skipped <= GAP && at + skipped < tokens.length; skipped++) {
      const end = follow(elements, e + 1, tokens, at + skipped);
      if (end >= 0) return end;
      if (STOPS.has(tokens[at + skipped]?.text ?? '.')) return -1;
    }
    return -1;
  }
  const token = tokens[at];
  if (token && fits(item, token.text)) {
    const end = follow(elements, e + 1, tokens, at + 1);
    if (end >= 0) return end;
  }
  return item.optional ? follow(elements, e + 1, tokens, t) : -1;
}

/** Where the words before the first gap of a matched phrase end. */
function coreOf(elements: readonly Element[], tokens: readonly Token[], from: number, to: number): number {
  const gap = elements.findIndex((item) => item.gap);
  if (gap < 0) return to;
  return Math.max(from + 1, follow(elements.slice(0, gap), 0, tokens, from));
}

function add(index: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = index.get(key);
  if (list) list.push(phrase);
  else index.set(key, [phrase]);
}

/** Compiles phrase books into one finder; a later book may add to a group of an earlier one. */
export function phraseFinder(...books: readonly PhraseBook[]): PhraseFinder {
  const exact = new Map<string, Phrase[]>();
  const begun = new Map<string, Phrase[]>();
  for (const [group, source] of books.flatMap((book) => Object.entries(book))) {
    for (const line of source
      .split('\n')
      .map((l) => l.trim())
      .filter(Boolean)) {
      const phrase = { group, elements: line.split(/\s+/).map(element) };
      // An optional first word: the phrase may start at the word after it as well.
      for (const first of phrase.elements) {
        for (const word of first.words) add(exact, word, phrase);
        for (const prefix of first.prefixes) add(begun, prefix.slice(0, 3), phrase);
        if (!first.optional) break;
      }
    }
  }
  return {
    find(tokens) {
      const hits: PhraseHit[] = [];
      for (let from = 0; from < tokens.length; from++) {
        const text = tokens[from]?.text ?? '';
        if (text === '') continue;
        const best = new Map<string, { to: number; core: number }>();
        const lists = [exact.get(text), begun.get(text.slice(0, 3))];
        if (numberOf(text) !== undefined) lists.push(exact.get('#'));
        for (const list of lists) {
          for (const { group, elements } of list ?? []) {
            const to = follow(elements, 0, tokens, from);
            if (to > (best.get(group)?.to ?? from)) best.set(group, { to, core: coreOf(elements, tokens, from, to) });
          }
        }
        for (const [group, { to, core }] of best) hits.push({ group, from, to, core });
      }
      return hits;
    },
  };
}
