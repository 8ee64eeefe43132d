import type { Token } from './tokens.js';
import { WordNote } from './word.js';

/**
 * Cue phrases, matched word by word. Phrases stand one a line; a word is written folded and may be `a|b` (either),
 * `abc*` (anything that starts so, three letters at least), `(a)` (may be left out), `#` (a number) or `..` (up to four
 * other words within the sentence). Hyphens and quotes between words are passed over.
 */
export type PhraseBook = Readonly<Record<string, string>>;

/** A phrase found: tokens `from` (inclusive) to `to` (exclusive). */
export interface PhraseHit {
  readonly group: string;
  /** The group up to its colon; all of it when it has none. */
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  /** End of the words before its first gap (`..`); `to` when it has none. */
  readonly core: number;
}

interface Element {
  /** Number of its source: equal elements of all phrases have one number. */
  readonly id: number;
  readonly words: readonly string[];
  readonly prefixes: readonly string[];
  readonly optional: boolean;
  readonly number: boolean;
  readonly gap: boolean;
}

interface Phrase {
  readonly group: string;
  readonly kind: string;
  readonly elements: readonly Element[];
  /** The elements before the first gap; `null` when there is none. */
  readonly core: readonly Element[] | null;
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

const kindOf = (group: string): string => group.split(':')[0] ?? group;

function element(source: string, id: number): Element {
  const optional = source.startsWith('(');
  const words: string[] = [];
  const prefixes: string[] = [];
  for (const option of (optional ? source.slice(1, -1) : source).split('|')) {
    if (option.endsWith('*')) prefixes.push(option.slice(0, -1));
    else words.push(option);
  }
  return { id, words, prefixes, optional, number: words.includes('#'), gap: source === '..' };
}

const PASSED = new Set(['-', "'", '"', '“', '”', '„', '*', '']);
const STOPS = new Set(['.', '!', '?', ';', '(', ')', '|']);

/** What a word means to the phrases of a finder, worked out when it is first met. */
interface Meaning {
  /** A bit for each element that the word fits. */
  readonly fits: Uint32Array;
  /** Phrases that may start with the word. */
  readonly starts: readonly Phrase[];
  /** For each of them two numbers of elements, one of which the next word must fit; {@link ANY} when others may do. */
  readonly nexts: Int32Array;
  readonly passed: boolean;
  readonly stops: boolean;
}

/** The words of a text by their meanings. `next`: for each place the first one from there on that is not passed over. */
interface Line {
  readonly meanings: readonly Meaning[];
  readonly next: Int32Array;
}

const hasBit = (bits: Uint32Array, id: number): boolean => (((bits[id >> 5] as number) >>> (id & 31)) & 1) === 1;

/** Where the phrase ends when its element `e` is matched from token `t` on; -1 when it does not fit. */
function follow(elements: readonly Element[], e: number, line: Line, t: number): number {
  const item = elements[e];
  if (item === undefined) return t;
  const { meanings, next } = line;
  const at = next[t] as number;
  if (item.gap) {
    for (let skipped = 0; skipped <= GAP && at + skipped < meanings.length; skipped++) {
      const end = follow(elements, e + 1, line, at + skipped);
      if (end >= 0) return end;
      if ((meanings[at + skipped] as Meaning).stops) return -1;
    }
    return -1;
  }
  const { id } = item;
  if (at < meanings.length && hasBit((meanings[at] as Meaning).fits, id)) {
    const end = follow(elements, e + 1, line, at + 1);
    if (end >= 0) return end;
  }
  return item.optional ? follow(elements, e + 1, line, t) : -1;
}

function add<T>(index: Map<string, T[]>, key: string, item: T): void {
  const list = index.get(key);
  if (list) list.push(item);
  else index.set(key, [item]);
}

/** Words that phrases may start with: as they are, by their first three letters, or any number. */
interface Starts {
  readonly exact: ReadonlyMap<string, readonly Phrase[]>;
  readonly begun: ReadonlyMap<string, readonly Phrase[]>;
  /** All different elements, by number. */
  readonly elements: readonly Element[];
}

function startsOf(books: readonly PhraseBook[]): Starts {
  const exact = new Map<string, Phrase[]>();
  const begun = new Map<string, Phrase[]>();
  const elements = new Map<string, Element>();
  const elementOf = (source: string): Element => {
    let known = elements.get(source);
    if (known === undefined) elements.set(source, (known = element(source, elements.size)));
    return known;
  };
  for (const [group, source] of books.flatMap((book) => Object.entries(book))) {
    const kind = kindOf(group);
    for (const line of source.split('\n')) {
      const text = line.trim();
      if (text === '') continue;
      const items = text.split(/ +/).map(elementOf);
      const gap = items.findIndex((item) => item.gap);
      const core = gap < 0 ? null : items.slice(0, gap);
      const phrase = { group, kind, elements: items, core };
      // With an optional first word the phrase may start at the word after it as well.
      for (const first of items) {
        for (const word of first.words) add(exact, word, phrase);
        for (const prefix of first.prefixes) add(begun, prefix.slice(0, 3), phrase);
        if (!first.optional) break;
      }
    }
  }
  return { exact, begun, elements: [...elements.values()] };
}

const NO_PHRASES: readonly Phrase[] = [];
/** Stands for the element after the first one where it may be any of several, or none. */
const ANY = -1;
const ANY_NEXT: readonly [number, number] = [ANY, ANY];

/** Looks words up among the elements of phrases, each word once. */
class Lookup {
  readonly #starts: Starts;
  readonly #numbers: readonly Phrase[];
  /** Elements by the words that they name, and by the first three letters of their beginnings. */
  readonly #named = new Map<string, Element[]>();
  readonly #begun = new Map<string, Element[]>();
  readonly #counting: readonly Element[];
  readonly #nothing: Meaning;
  readonly meanings = new WordNote(({ text }) => this.#learn(text));

  constructor(starts: Starts) {
    this.#starts = starts;
    this.#numbers = starts.exact.get('#') ?? NO_PHRASES;
    this.#counting = starts.elements.filter((item) => item.number);
    for (const item of starts.elements) {
      for (const word of item.words) add(this.#named, word, item);
      for (const prefix of item.prefixes) add(this.#begun, prefix.slice(0, 3), item);
    }
    const fits = new Uint32Array((starts.elements.length >> 5) + 1);
    this.#nothing = { fits, starts: NO_PHRASES, nexts: new Int32Array(0), passed: false, stops: false };
  }

  #learn(word: string): Meaning {
    const number = numberOf(word) !== undefined;
    const begin = word.slice(0, 3);
    const elements = [
      ...(this.#named.get(word) ?? []),
      ...(this.#begun.get(begin) ?? []).filter(({ prefixes }) => prefixes.some((prefix) => word.startsWith(prefix))),
      ...(number ? this.#counting : []),
    ];
    const phrases = [
      ...(this.#starts.exact.get(word) ?? []),
      ...(word.length >= 3 ? (this.#starts.begun.get(begin) ?? []) : []),
      ...(number ? this.#numbers : []),
    ];
    const [passed, stops] = [PASSED.has(word), STOPS.has(word)];
    if (elements.length === 0 && phrases.length === 0 && !passed && !stops) return this.#nothing;
    const bits = new Uint32Array(this.#nothing.fits.length);
    for (const { id } of elements) bits[id >> 5] = (bits[id >> 5] as number) | (1 << (id & 31));
    const starts = [...new Set(passed ? phrases : phrases.filter((phrase) => mayStart(phrase, bits)))];
    const nexts = Int32Array.from(starts.flatMap((phrase) => (passed ? ANY_NEXT : nextsOf(phrase, bits))));
    return { fits: bits, starts, nexts, passed, stops };
  }
}

/** Numbers of the elements, two at most, of which the word after one that starts a phrase must fit one. */
function nextsOf({ elements }: Phrase, bits: Uint32Array): readonly [number, number] {
  const found = new Set<number>();
  for (let first = 0; first < elements.length; first++) {
    if (hasBit(bits, (elements[first] as Element).id)) {
      for (let e = first + 1; ; e++) {
        const next = elements[e];
        if (next === undefined || next.gap) return ANY_NEXT;
        found.add(next.id);
        if (!next.optional) break;
      }
    }
    if (!elements[first]?.optional) break;
  }
  const [one = ANY, two = one] = found;
  return found.size > 2 ? ANY_NEXT : [one, two];
}

/** Whether a word starts a phrase: it fits the first element, or one after others that may be left out. */
function mayStart({ elements }: Phrase, bits: Uint32Array): boolean {
  for (const { id, gap, optional } of elements) {
    if (gap || hasBit(bits, id)) return true;
    if (!optional) return false;
  }
  return false;
}

function lineOf(lookup: Lookup, tokens: readonly Token[]): Line {
  const count = tokens.length;
  const meanings = new Array<Meaning>(count);
  const next = new Int32Array(count + 1);
  next[count] = count;
  for (let t = count - 1; t >= 0; t--) {
    const meaning = lookup.meanings.of((tokens[t] as Token).of);
    meanings[t] = meaning;
    next[t] = meaning.passed ? (next[t + 1] as number) : t;
  }
  return { meanings, next };
}

/** Adds what starts at token `from` to the hits: of each group the longest. */
function findAt({ starts, nexts }: Meaning, line: Line, from: number, hits: PhraseHit[]): void {
  const first = hits.length;
  const after = line.meanings[line.next[from + 1] as number]?.fits;
  for (let i = 0, n = 0; n < nexts.length; i++, n += 2) {
    const next = nexts[n] as number;
    if (next >= 0 && (after === undefined || !(hasBit(after, next) || hasBit(after, nexts[n + 1] as number)))) continue;
    const { group, kind, elements, core } = starts[i] as Phrase;
    const to = follow(elements, 0, line, from);
    if (to <= from) continue;
    let at = first;
    while (at < hits.length && hits[at]?.group !== group) at++;
    if (to <= (at < hits.length ? (hits[at] as PhraseHit).to : from)) continue;
    hits[at] = { group, kind, from, to, core: core === null ? to : Math.max(from + 1, follow(core, 0, line, from)) };
  }
}

/** Compiles phrase books into one finder; a later book may add to a group of an earlier one. */
export function phraseFinder(...books: readonly PhraseBook[]): PhraseFinder {
  const lookup = new Lookup(startsOf(books));
  return {
    find(tokens) {
      const hits: PhraseHit[] = [];
      const line = lineOf(lookup, tokens);
      for (let from = 0; from < tokens.length; from++) {
        const meaning = line.meanings[from] as Meaning;
        if (meaning.starts.length > 0) findAt(meaning, line, from, hits);
      }
      return hits;
    },
  };
}
