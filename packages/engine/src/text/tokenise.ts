import { foldUnit, SKIP } from './fold.js';
import { hashStep, WordTable } from './word-table.js';

/** Bits of {@link Tokens.marks}. */
export const Mark = {
  /** A comma, bracket, slash or dash stands before this word. */
  comma: 1,
  /** The word ends in a loose hyphen: "zorg-" in "zorg- en leefplannen". */
  looseHyphen: 2,
  /** A hyphen without spaces binds this word to the one before: "zorg" in "ADL-zorg". */
  glued: 4,
} as const;

/** The words of a text with their places. All arrays are at least `count` long; what lies beyond has no meaning. */
export interface Tokens {
  readonly count: number;
  /** First UTF-16 unit of each word in the text. */
  readonly start: Int32Array;
  /** End (exclusive) of each word. */
  readonly end: Int32Array;
  /** Number of the sentence that each word stands in, from 0. A line end, semicolon or colon also ends a sentence. */
  readonly sentence: Int32Array;
  /** See {@link Mark}. */
  readonly marks: Uint8Array;
  /** Number of each word in `words`. */
  readonly word: Int32Array;
  readonly words: WordTable;
}

/** Words longer than this are told apart by their first units only; no Dutch word of use is that long. */
export const MAX_WORD = 64;
const DOT = 46;
const HYPHEN = 45;
const SPACE = 32;

/** What a sign between words does, as bits. */
export const Sign = { endsSentence: 1, endsClause: 2 } as const;
const SENTENCE_END = '!?;:•●▪◦·‣\n\r\u2028\u2029';
const CLAUSE_END = ',()[]{}/–—|"“”';
/** What each sign does, by its unit; units beyond the list do nothing. */
const SIGNS = new Uint8Array(0x25e7);
for (const sign of SENTENCE_END) SIGNS[sign.charCodeAt(0)] = Sign.endsSentence;
for (const sign of CLAUSE_END) SIGNS[sign.charCodeAt(0)] = Sign.endsClause;

/** What a sign does: one of {@link Sign}, or nothing. */
export const signOf = (unit: number): number => (unit < SIGNS.length ? (SIGNS[unit] as number) : 0);

/** Whether a letter or digit stands at a place that lies before `to`. */
function isWordUnit(text: string, index: number, to: number): boolean {
  return index < to && foldUnit(text.charCodeAt(index)) > SKIP;
}

/** A dot ends a sentence unless it stands in a number, an address or an abbreviation ("o.a.", "bv. een kop koffie"). */
export function dotEndsSentence(text: string, index: number, to: number): boolean {
  if (isWordUnit(text, index + 1, to)) return false;
  let next = index + 1;
  while (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 0xa0) next++;
  const letter = next < to ? text.charAt(next) : '';
  return letter === '' || letter === letter.toUpperCase();
}

/** A hyphen beside a single letter is part of the word ("e-mail", "hbo-v"); `length` letters of it stand before. */
function isInnerHyphen(text: string, index: number, length: number, to: number): boolean {
  if (foldUnit(text.charCodeAt(index - 1)) <= SKIP || !isWordUnit(text, index + 1, to)) return false;
  return length === 1 || !isWordUnit(text, index + 2, to);
}

/** Room for the words of a text; give it to {@link tokenise} again to use it for the next one. */
export class TokenBuffer implements Tokens {
  count = 0;
  start: Int32Array = new Int32Array(64);
  end: Int32Array = new Int32Array(64);
  sentence: Int32Array = new Int32Array(64);
  marks: Uint8Array = new Uint8Array(64);
  word: Int32Array = new Int32Array(64);
  words: WordTable;

  constructor(words: WordTable) {
    this.words = words;
  }

  clear(): void {
    this.count = 0;
  }

  /** Adds a word, by its number in `words`. */
  add(word: number, start: number, end: number, sentence: number, marks: number): void {
    if (this.count === this.start.length) this.#grow();
    const token = this.count++;
    this.word[token] = word;
    this.start[token] = start;
    this.end[token] = end;
    this.sentence[token] = sentence;
    this.marks[token] = marks;
  }

  #grow(): void {
    const size = this.start.length * 2;
    const widen = (old: Int32Array): Int32Array => {
      const wide = new Int32Array(size);
      wide.set(old);
      return wide;
    };
    this.start = widen(this.start);
    this.end = widen(this.end);
    this.sentence = widen(this.sentence);
    this.word = widen(this.word);
    const marks = new Uint8Array(size);
    marks.set(this.marks);
    this.marks = marks;
  }
}

const units = new Uint16Array(MAX_WORD);

/**
 * The words of a text, folded, with exact offsets. One pass, linear in the length of the text. Words are numbered in
 * `words`; share one table between texts to recognise their words by number. With `out`, the outcome of an earlier text in
 * it is overwritten. `from` and `to`: only this stretch of the text, as if nothing stood around it.
 */
export function tokenise(
  text: string,
  words: WordTable = new WordTable(),
  out: TokenBuffer = new TokenBuffer(words),
  from = 0,
  to = text.length,
): Tokens {
  out.words = words;
  out.clear();
  let sentence = 0;
  let marks = 0;
  let length = 0;
  let start = 0;
  let hash = 0;
  let dropped = false;
  for (let i = from; i <= to; i++) {
    const unit = i < to ? text.charCodeAt(i) : 10;
    const code = foldUnit(unit);
    if (code > SKIP) {
      if (length === 0) start = i;
      dropped = false;
      if (length < MAX_WORD) {
        units[length++] = code;
        hash = hashStep(hash, code);
      }
      continue;
    }
    if (code === SKIP) {
      dropped = true;
      continue;
    }
    if (length > 0) {
      if (unit === HYPHEN && isInnerHyphen(text, i, length, to)) continue;
      if (unit === HYPHEN && !isWordUnit(text, i + 1, to)) marks |= Mark.looseHyphen;
      out.add(words.intern(units, length, hash), start, dropped ? endOfWord(text, i) : i, sentence, marks);
      marks = unit === HYPHEN && isWordUnit(text, i + 1, to) ? Mark.glued : 0;
      length = 0;
      hash = 0;
    }
    if (unit === SPACE) continue;
    if (unit === DOT) sentence += dotEndsSentence(text, i, to) ? 1 : 0;
    else {
      const sign = signOf(unit);
      if (sign === Sign.endsSentence) sentence++;
      else if (sign === Sign.endsClause) marks |= Mark.comma;
    }
  }
  return out;
}

/** Dropped units at the end of a word ("foto'" before a space) belong to what follows, accents to the word. */
function endOfWord(text: string, index: number): number {
  let end = index;
  while (end > 0 && foldUnit(text.charCodeAt(end - 1)) === SKIP && !/\p{M}/u.test(text.charAt(end - 1))) end--;
  return end;
}
