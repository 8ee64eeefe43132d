import { foldText } from '../text/fold.js';
import { hashStep, WordTable } from '../text/word-table.js';
import { wordOf, type Word } from './word.js';

/** A word, number or sign of the text, with its place in UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case without accents; empty for signs that say nothing and for words too long to be words. */
  readonly text: string;
  /** Whether it is a word or a number, and not a sign. */
  readonly word: boolean;
  /** Whether white space (or the start of the text) comes before it. */
  readonly spaced: boolean;
  /** What it shares with all other places where its word stands. */
  readonly of: Word;
}

/** Longer runs of letters are no words: they are kept as a place and never compared. */
const LONGEST_WORD = 60;

const TOKEN =
  /['’](?:[stnmk]|er)(?![\p{L}\p{N}])|\d+(?:[.,:]\d+)+|[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\uFEFF]+(?:['’]\p{L}+)?|[^\s]/gu;
const WORD = /[\p{L}\p{N}]/u;
const PLAIN = /^[\x21-\x7e]*$/;

/** A word as `foldText` folds it; a sign as itself, all dashes and quotes alike. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.length > 1 ? text.toLowerCase().replace("'", '') : text.toLowerCase();
  return (
    foldText(text) ||
    text
      .replace(/[–—−‐‑]/g, '-')
      .replace(/[’‘`]/g, "'")
      .replace(/[\u00AD\u200B-\u200D\uFEFF]/g, '')
  );
}

const TOO_LONG = wordOf('', false);

/** Past so many words and signs all are forgotten. */
const MOST_KNOWN = 20_000;
/** Words and signs met before: numbered by how they were written, and folded. */
let written = new WordTable();
const words: Word[] = [];
const byText = new Map<string, Word>();
const units = new Uint16Array(LONGEST_WORD);

/** The word that stands in a text from `start` to `end`. */
function wordAt(text: string, start: number, end: number): Word {
  if (end - start > LONGEST_WORD) return TOO_LONG;
  let hash = 0;
  for (let i = start; i < end; i++) hash = hashStep(hash, (units[i - start] = text.charCodeAt(i)));
  const number = written.intern(units, end - start, hash);
  // A slice may keep its whole text in memory; a copy put together anew does not.
  return words[number] ?? learn(` ${text.slice(start, end)}`.slice(1));
}

/** Folds what was just met for the first time. */
function learn(raw: string): Word {
  const text = fold(raw);
  const word = byText.get(text) ?? wordOf(text, WORD.test(text));
  byText.set(text, word);
  words.push(word);
  if (words.length < MOST_KNOWN) return word;
  written = new WordTable();
  words.length = 0;
  byText.clear();
  return word;
}

/** Kinds of signs below 128: what stands alone, a letter, a digit, white space, or an apostrophe. */
const Kind = { sign: 0, letter: 1, digit: 2, space: 3, quote: 4 } as const;
const KINDS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  if (/[a-z]/i.test(sign)) return Kind.letter;
  if (/\d/.test(sign)) return Kind.digit;
  if (/\s/.test(sign)) return Kind.space;
  return sign === "'" ? Kind.quote : Kind.sign;
});

/** What stands at a place, for the plain signs of which {@link TOKEN} makes what it does without looking further. */
const kindAt = (text: string, place: number): number => {
  const unit = text.charCodeAt(place);
  return unit < 128 ? (KINDS[unit] as number) : -1;
};

/**
 * End of the token that starts at a place when all of it and what follows are plain letters or signs; -1 where only
 * {@link TOKEN} can tell.
 */
function plainEnd(text: string, start: number, kind: number): number {
  if (kind === Kind.sign) return start + 1;
  if (kind !== Kind.letter) return -1;
  let end = start + 1;
  let next = kindAt(text, end);
  while (next === Kind.letter || next === Kind.digit) next = kindAt(text, ++end);
  // Past the text there is no unit: all comparisons with it fail, which leaves -1.
  return end < text.length && (next === -1 || next === Kind.quote) ? -1 : end;
}

/**
 * Cuts a text into tokens, in time linear in its length. `cuts` are places, in order, where a token ends even when no
 * sign stands there: items that were glued together.
 */
export function tokenise(text: string, cuts: readonly number[] = []): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  let next = 0;
  const add = (start: number, end: number) => {
    const of = wordAt(text, start, end);
    tokens.push({ start, end, text: of.text, word: of.word, spaced: start !== last, of });
    last = end;
  };
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === Kind.space) {
      at++;
      continue;
    }
    let start = at;
    let end = plainEnd(text, at, kind);
    if (end < 0) {
      TOKEN.lastIndex = at;
      const found = TOKEN.exec(text);
      if (found === null) break;
      start = found.index;
      end = start + found[0].length;
    }
    at = end;
    while ((cuts[next] ?? end) <= start) next++;
    for (let cut = cuts[next]; cut !== undefined && cut < end; cut = cuts[++next]) {
      add(start, cut);
      start = cut;
    }
    add(start, end);
  }
  return tokens;
}

/** Index of the first token that starts at or after a place in the text. */
export function tokenAt(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the token that holds a place in the text, or else of the first one after it. */
export function tokenOver(tokens: readonly Token[], place: number): number {
  const at = tokenAt(tokens, place);
  return (tokens[at - 1]?.end ?? 0) > place ? at - 1 : at;
}

/** The words among the tokens `from`..`to`, without the signs. */
export function wordsIn(tokens: readonly Token[], from: number, to: number): Token[] {
  const words: Token[] = [];
  for (let t = from; t < to; t++) if (tokens[t]?.word) words.push(tokens[t] as Token);
  return words;
}
