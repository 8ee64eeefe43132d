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
const UNDER_TWENTY =
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien';
const TENS = ['twintig', 'dertig', 'veertig'];

function numberWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const small = UNDER_TWENTY.split(' ');
  small.forEach((word, i) => words.set(word, i + 1));
  TENS.forEach((ten, t) => {
    words.set(ten, 20 + 10 * t);
    small.slice(0, 9).forEach((word, i) => words.set(`${word}en${ten}`, 21 + 10 * t + i));
  });
  for (const word of ['half', 'halve']) words.set(word, 0.5);
  for (const word of ['enkele', 'paar']) words.set(word, 2);
  return words.set('anderhalf', 1.5);
}

const NUMBERS = numberWords();

/** The value of a number or a number word, when it is one. */
export function numberOf(word: string): number | undefined {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57 ? Number.parseFloat(word.replace(',', '.')) : NUMBERS.get(word);
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

/** Words that phrases may start with: as they are, by their first three letters, or any number. */
interface Starts {
  readonly exact: ReadonlyMap<string, readonly Phrase[]>;
  readonly begun: ReadonlyMap<string, readonly Phrase[]>;
}

function startsOf(books: readonly PhraseBook[]): Starts {
  const exact = new Map<string, Phrase[]>();
  const begun = new Map<string, Phrase[]>();
  for (const [group, source] of books.flatMap((book) => Object.entries(book))) {
    for (const line of source.split('\n')) {
      const words = line.split(' ').filter(Boolean);
      if (words.length === 0) continue;
      const phrase = { group, elements: words.map(element) };
      // With an optional first word the phrase may start at the word after it as well.
      for (const first of phrase.elements) {
        for (const word of first.words) add(exact, word, phrase);
        for (const prefix of first.prefixes) add(begun, prefix.slice(0, 3), phrase);
        if (!first.optional) break;
      }
    }
  }
  return { exact, begun };
}

/** Adds what starts at token `from` to the hits: of each group the longest. */
function findAt(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  from: number,
  hits: PhraseHit[],
  first: number,
): void {
  for (const { group, elements } of phrases) {
    const to = follow(elements, 0, tokens, from);
    if (to <= from) continue;
    let at = first;
    while (at < hits.length && hits[at]?.group !== group) at++;
    if (to <= (hits[at]?.to ?? from)) continue;
    hits[at] = { group, from, to, core: coreOf(elements, tokens, from, to) };
  }
}

/** Compiles phrase books into one finder; a later book may add to a group of an earlier one. */
export function phraseFinder(...books: readonly PhraseBook[]): PhraseFinder {
  const { exact, begun } = startsOf(books);
  const numbers = exact.get('#') ?? [];
  return {
    find(tokens) {
      const hits: PhraseHit[] = [];
      for (let from = 0; from < tokens.length; from++) {
        const text = tokens[from]?.text ?? '';
        const first = hits.length;
        const same = exact.get(text);
        if (same) findAt(same, tokens, from, hits, first);
        const alike = text.length >= 3 ? begun.get(text.slice(0, 3)) : undefined;
        if (alike) findAt(alike, tokens, from, hits, first);
        if (numbers.length > 0 && numberOf(text) !== undefined) findAt(numbers, tokens, from, hits, first);
      }
      return hits;
    },
  };
}
