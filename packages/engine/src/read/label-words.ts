import type { Lexicon } from '../lexicon/lexicon.js';
import type { WordMemory } from '../lexicon/word-memory.js';
import { foldUnit, SEPARATOR } from '../text/fold.js';
import { dotEndsSentence, Mark, Sign, signOf, TokenBuffer, type Tokens } from '../text/tokenise.js';
import type { Token } from './tokens.js';
import { WordNote, type Word } from './word.js';

const HYPHEN = 45;
const DOT = 46;
const SPACE = 32;
const FIXED_SPACE = 0xa0;

/** Whether a folded text is letters and digits only, as the labels know words. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (foldUnit(unit) !== unit) return false;
  }
  return text !== '';
}

/** Whether nothing but plain spaces stands between two places. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== SPACE && unit !== FIXED_SPACE) return false;
  }
  return true;
}

/**
 * The words of a stretch of text as the search for labels wants them, made of the tokens that are there already instead of
 * cutting the text once more. Where a sign within a word or an unusual space needs care it gives up: then the text itself is cut.
 */
export class LabelWords {
  readonly #buffer: TokenBuffer;
  /** The number of each word in the memory of labels, plus 1; 0 for what is no plain word. */
  readonly #numbers: WordNote;
  /** What stands before the word to come. */
  #sentence = 0;
  #marks = 0;

  constructor({ words }: WordMemory) {
    this.#buffer = new TokenBuffer(words);
    this.#numbers = new WordNote(({ text }: Word) => (isPlain(text) ? words.internText(text) + 1 : 0));
  }

  /** The words of the tokens `from` up to `to`; `null` where only the text can tell. */
  take(text: string, tokens: readonly Token[], from: number, to: number): Tokens | null {
    this.#buffer.clear();
    this.#sentence = 0;
    this.#marks = 0;
    let place = (tokens[from] as Token).start;
    let joined = false;
    for (let t = from; t < to; t++) {
      const token = tokens[t] as Token;
      if (token.start > place && !isBlank(text, place, token.start)) return null;
      if (token.word) {
        if (joined && token.start === place) return null;
        if (!this.#addWord(text, tokens, t, to)) return null;
      } else if (!this.#passSign(text, token, (tokens[to - 1] as Token).end)) return null;
      place = token.end;
      joined = token.word;
    }
    return this.#buffer;
  }

  #addWord(text: string, tokens: readonly Token[], t: number, to: number): boolean {
    const token = tokens[t] as Token;
    const { start, end } = token;
    const number = this.#numbers.of(token);
    if (number === 0 || token.text.length !== end - start) return false;
    const sign = t + 1 < to ? (tokens[t + 1] as Token) : undefined;
    let after = 0;
    if (sign !== undefined && sign.start === end && text.charCodeAt(end) === HYPHEN) {
      const next = t + 2 < to ? (tokens[t + 2] as Token) : undefined;
      if (next === undefined || next.start !== sign.end || !next.word) this.#marks |= Mark.looseHyphen;
      else after = Mark.glued;
      // "e-mail", "hbo-v": one word.
      if (after !== 0 && (end - start === 1 || (next as Token).end - (next as Token).start === 1)) return false;
    }
    this.#buffer.add(number - 1, start, end, this.#sentence, this.#marks);
    this.#marks = after;
    return true;
  }

  /** What a sign does to the words around it; false when that takes a closer look. */
  #passSign(text: string, { start, end }: Token, to: number): boolean {
    const unit = text.charCodeAt(start);
    // A pair of units, such as a picture, does nothing.
    if (end - start === 2) return unit >= 0xd800 && unit <= 0xdbff;
    if (end - start !== 1 || foldUnit(unit) !== SEPARATOR) return false;
    const sign = signOf(unit);
    if (unit === DOT) this.#sentence += dotEndsSentence(text, start, to) ? 1 : 0;
    else if (sign === Sign.endsSentence) this.#sentence++;
    else if (sign === Sign.endsClause) this.#marks |= Mark.comma;
    return true;
  }
}

const made = new WeakMap<WordMemory, LabelWords>();

/** Those of a lexicon, for one text: it forgets words of earlier texts when there are very many. */
export function labelWordsOf(lexicon: Lexicon): LabelWords {
  lexicon.tidy();
  const { memory } = lexicon;
  const words = made.get(memory) ?? new LabelWords(memory);
  made.set(memory, words);
  return words;
}
