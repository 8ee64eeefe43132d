import { foldText } from '../text/fold.js';
import { hashStep, WordTable } from '../text/word-table.js';
import { forgetWords, interned, TOO_LONG, wordOf, type Word } from './word.js';

/** A word, number or sign of the text, with its place in UTF-16 units. */
export interface Token extends Word {
  readonly start: number;
  readonly end: number;
  /** Whether white space (or the start of the text) comes before it. */
  readonly spaced: boolean;
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

/** Past so many words and signs all are forgotten before the next text. */
const MOST_KNOWN = 20_000;
/** Words and signs met before: numbered by how they were written, and folded. */
let written = new WordTable();
const words: Word[] = [];
const byText = new Map<string, Word>();
/** Signs by their unit. */
const signs: (Word | undefined)[] = [];
const units = new Uint16Array(LONGEST_WORD);

/** The word that stands in a text from `start` on, of which `units` and `hash` are already there. */
function wordMet(text: string, start: number, length: number, hash: number): Word {
  const number = written.intern(units, length, hash);
  // A slice may keep its whole text in memory; a copy put together anew does not.
  return words[number] ?? learn(` ${text.slice(start, start + length)}`.slice(1));
}

/** The word that stands in a text from `start` to `end`. */
function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  if (length > LONGEST_WORD) return TOO_LONG;
  let hash = 0;
  for (let i = 0; i < length; i++) hash = hashStep(hash, (units[i] = text.charCodeAt(start + i)));
  return wordMet(text, start, length, hash);
}

/** Folds what was just met for the first time. */
function learn(raw: string): Word {
  const text = interned(fold(raw));
  const word = byText.get(text) ?? wordOf(text, WORD.test(text));
  byText.set(text, word);
  words.push(word);
  return word;
}

/** Forgets the words of earlier texts when there are very many. Call before a text: the tokens of earlier ones are lost. */
export function tidyWords(): void {
  if (words.length < MOST_KNOWN) return;
  written = new WordTable();
  words.length = 0;
  signs.length = 0;
  byText.clear();
  forgetWords();
}

/** Kinds of units: what stands alone, a letter, a digit, another part of words, white space, an apostrophe; or not known. */
const Unit = { sign: 0, letter: 1, digit: 2, inner: 3, space: 4, quote: 5, unknown: 6 } as const;
/** Units below this have their kind in a list: those of Latin letters. */
const LISTED = 0x250;
const UNITS = Uint8Array.from({ length: LISTED }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  if (/\p{L}/u.test(sign)) return Unit.letter;
  if (/\d/.test(sign)) return Unit.digit;
  if (/\s/.test(sign)) return Unit.space;
  if (/[\p{M}\p{N}\u00AD]/u.test(sign)) return Unit.inner;
  return sign === "'" ? Unit.quote : Unit.sign;
});
/** Dashes, quotes, bullets and dots, none of them part of a word. */
const [FIRST_SIGN, LAST_SIGN] = [0x2010, 0x2027];
const APOSTROPHE = 0x2019;

function unitKind(unit: number): number {
  if (unit < LISTED) return UNITS[unit] as number;
  if (unit === APOSTROPHE) return Unit.quote;
  // Past the text there is no unit: both comparisons with it fail.
  return unit >= FIRST_SIGN && unit <= LAST_SIGN ? Unit.sign : Unit.unknown;
}

const DOT = 46;
const COMMA = 44;
const COLON = 58;

/** Whether a number goes on after its digits: "2,5", "8:30". */
function goesOn(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  return (unit === DOT || unit === COMMA || unit === COLON) && unitKind(text.charCodeAt(end + 1)) === Unit.digit;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Room for the tokens of a text. Give it to {@link tokenise} again to use it for the next one, which overwrites them: so they
 * stand where the processor has them near.
 */
export class TokenRoom {
  readonly tokens: Token[] = [];
  readonly #made: Writable<Token>[] = [];
  #count = 0;

  add(start: number, end: number, spaced: boolean, { number, text, word, kinds }: Word): void {
    const token = this.#made[this.#count++];
    if (token === undefined) {
      this.#made.push({ start, end, text, word, spaced, kinds, number });
      return;
    }
    token.start = start;
    token.end = end;
    token.text = text;
    token.word = word;
    token.spaced = spaced;
    token.kinds = kinds;
    token.number = number;
  }

  /** The tokens that were added since the last time. */
  close(): Token[] {
    const count = this.#count;
    for (let t = 0; t < count; t++) this.tokens[t] = this.#made[t] as Token;
    if (this.tokens.length !== count) this.tokens.length = count;
    this.#count = 0;
    return this.tokens;
  }
}

/** Tokens of a text in the making. */
class Cutter {
  readonly #room: TokenRoom;
  readonly #text: string;
  readonly #cuts: readonly number[];
  #next = 0;
  #last = -1;

  constructor(text: string, cuts: readonly number[], room: TokenRoom) {
    this.#room = room;
    this.#text = text;
    this.#cuts = cuts;
  }

  #add(start: number, end: number, word: Word): void {
    this.#room.add(start, end, start !== this.#last, word);
    this.#last = end;
  }

  /** Adds what stands from `start` to `end`, in pieces where there is a cut within. `of`: its word, when that is known. */
  take(start: number, end: number, of?: Word): void {
    const cuts = this.#cuts;
    if (this.#next < cuts.length) {
      while ((cuts[this.#next] ?? end) <= start) this.#next++;
      for (let cut = cuts[this.#next]; cut !== undefined && cut < end; cut = cuts[++this.#next]) {
        this.#add(start, cut, wordAt(this.#text, start, cut));
        start = cut;
        of = undefined;
      }
    }
    this.#add(start, end, of ?? wordAt(this.#text, start, end));
  }

  /** Takes what {@link TOKEN} finds from a place on, and gives its end: of all texts, in all scripts. */
  takeAny(at: number): number {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(this.#text);
    if (found === null) return this.#text.length;
    const end = found.index + found[0].length;
    this.take(found.index, end);
    return end;
  }

  /** Takes a run of plain letters and digits, and gives its end; -1 where only {@link TOKEN} can tell. */
  takeRun(at: number): number {
    const text = this.#text;
    let hash = 0;
    let end = at;
    let digits = true;
    let kind: number;
    for (;;) {
      const unit = text.charCodeAt(end);
      kind = unitKind(unit);
      if (kind === Unit.letter) digits = false;
      else if (kind !== Unit.digit) break;
      if (end - at < LONGEST_WORD) units[end - at] = unit;
      hash = hashStep(hash, unit);
      end++;
    }
    if (end < text.length && kind !== Unit.sign && kind !== Unit.space) return -1;
    if (digits && goesOn(text, end)) return -1;
    this.take(at, end, end - at > LONGEST_WORD ? TOO_LONG : wordMet(text, at, end - at, hash));
    return end;
  }

  takeSign(at: number): number {
    const unit = this.#text.charCodeAt(at);
    const of = (signs[unit] ??= wordAt(this.#text, at, at + 1));
    this.take(at, at + 1, of);
    return at + 1;
  }
}

/**
 * Cuts a text into tokens, in time linear in its length. `cuts` are places, in order, where a token ends even when no
 * sign stands there: items that were glued together. `room`: see {@link TokenRoom}.
 */
export function tokenise(text: string, cuts: readonly number[] = [], room = new TokenRoom()): Token[] {
  const cutter = new Cutter(text, cuts, room);
  for (let at = 0; at < text.length;) {
    const kind = unitKind(text.charCodeAt(at));
    if (kind === Unit.space) at++;
    else if (kind === Unit.sign) at = cutter.takeSign(at);
    else {
      const end = kind === Unit.letter || kind === Unit.digit ? cutter.takeRun(at) : -1;
      at = end < 0 ? cutter.takeAny(at) : end;
    }
  }
  return room.close();
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
