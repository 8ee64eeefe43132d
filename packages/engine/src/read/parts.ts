import {
  abbreviations,
  findsOut,
  notVerbs,
  prepositions,
  questionWords,
  readers,
  subordinators,
  takesPurpose,
  verbs,
} from './data/words.data.js';
import type { Token } from './tokens.js';

/** A stretch of a sentence between two separators: a comma, a bracket, "en", "of", "maar", a subordinator … */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** The separator before it: its folded text, `''` at the start of a sentence. */
  readonly sep: string;
  /** In brackets. */
  readonly aside: boolean;
  /** Within a subordinate clause. */
  readonly sub: boolean;
}

/** A sentence: tokens `from`..`to`, cut into pieces. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly end: '.' | '?' | '!' | '';
  readonly pieces: readonly Piece[];
}

const WORD_SEPARATORS = new Set([
  'en',
  'of',
  'maar',
  'doch',
  'ofwel',
  'evenals',
  'alsook',
  'dus',
  'and',
  'or',
  'et',
  'ou',
]);
const SIGN_SEPARATORS = new Set([',', ';', ':', '(', ')', '|', '+', '&', '=', '→', '/']);

/** "af en toe" is one word in three. */
const FIXED_PAIRS = new Set(['af toe', 'nu dan', 'heen weer', 'op top', 'kop schouders', 'zo zo', 'wel wee']);

/** Whether the word may be a finite verb of which "je" is the subject. */
export function mayBeVerb(word: string): boolean {
  if (verbs.has(word)) return true;
  return (
    word.length > 3 && word.endsWith('t') && !notVerbs.has(word) && !/(?:teit|heid|ment|aat|ist|iet|ent)$/.test(word)
  );
}

const startsUpper = (text: string, token: Token): boolean =>
  /[\p{Lu}\d\p{Extended_Pictographic}'"“(«]/u.test(text[token.start] ?? '');

/** Cuts a run of tokens into sentences, and each sentence into pieces. */
export function sentencesOf(text: string, tokens: readonly Token[], from: number, to: number): Sentence[] {
  const found: Sentence[] = [];
  let start = from;
  for (let t = from; t < to; t++) {
    const sign = tokens[t]?.text ?? '';
    if (sign !== '.' && sign !== '!' && sign !== '?' && sign !== '…') continue;
    let after = t + 1;
    while (after < to && /^[.!?…)"'”]$/.test(tokens[after]?.text ?? '') && !tokens[after]?.spaced) after++;
    const next = after < to ? tokens[after] : undefined;
    if (next && (!next.spaced || !startsUpper(text, next))) continue;
    const previous = tokens[t - 1]?.text ?? '';
    if (
      sign === '.' &&
      next &&
      abbreviations.has(previous) &&
      tokens[t]?.spaced === false &&
      !/\p{Lu}/u.test(text[next.start] ?? '')
    )
      continue;
    found.push(sentence(tokens, start, t, sign === '?' || sign === '!' ? sign : '.'));
    start = after;
    t = after - 1;
  }
  if (start < to) found.push(sentence(tokens, start, to, ''));
  return found.filter((s) => s.to > s.from);
}

function separates(tokens: readonly Token[], t: number): boolean {
  const token = tokens[t];
  if (!token) return false;
  // "hef- en tiltechnieken", "voor en na": one phrase.
  if (WORD_SEPARATORS.has(token.text)) {
    const before = tokens[t - 1];
    if (before?.text === '-' && !before.spaced) return false;
    const after = tokens[t + 1]?.text ?? '';
    if (FIXED_PAIRS.has(`${before?.text ?? ''} ${after}`)) return false;
    return !(prepositions.has(before?.text ?? '') && prepositions.has(after));
  }
  if (token.text === '/' || token.text === '+') return token.spaced;
  if (token.text === ',' && tokens[t - 1]?.text === '-' && !tokens[t - 1]?.spaced) return false;
  if (SIGN_SEPARATORS.has(token.text)) return true;
  return token.text === '-' && token.spaced && (tokens[t + 1]?.spaced ?? true);
}

/** "als" opens a clause, unless it only names a role: "als verzorgende", "een opleiding als kok". */
function namesRole(tokens: readonly Token[], t: number, to: number): boolean {
  let words = 0;
  for (let i = t + 1; i < to && !separates(tokens, i); i++) {
    if (readers.has(tokens[i]?.text ?? '')) return i > t + 2;
    words++;
  }
  return words <= 2;
}

/** So far behind "om" its "te" may stand. */
const TE_WITHIN = 14;

/**
 * "om … te …" tells a purpose, except after a word that it completes ("zin om te poetsen", "gewoon om …"). Without "te"
 * it is part of a verb ("je gaat met respect om met …").
 */
function opensPurpose(tokens: readonly Token[], t: number, to: number): boolean {
  if (takesPurpose.has(tokens[t - 1]?.text ?? '')) return false;
  for (let i = t + 1; i < Math.min(to, t + TE_WITHIN); i++) if (tokens[i]?.text === 'te') return true;
  return false;
}

/** "je weet hoe …", "je kijkt welke …": a question within the clause, which is its object and no clause of its own. */
function asksWithin(tokens: readonly Token[], t: number, from: number): boolean {
  if (!questionWords.has(tokens[t]?.text ?? '')) return false;
  for (let i = t - 1; i >= Math.max(from, t - ASKED_AFTER); i--) if (findsOut.has(tokens[i]?.text ?? '')) return true;
  return false;
}

/** So many words after its verb a question within a clause starts at most: "je legt haar rustig uit hoe". */
const ASKED_AFTER = 5;

/** "die" and "dat" open a clause after a noun; right after the verb they are its object. */
function opensClause(tokens: readonly Token[], t: number, from: number, to: number, wishes: boolean): boolean {
  const { text } = tokens[t] ?? { text: '' };
  if (text === 'als') return !namesRole(tokens, t, to);
  if (subordinators.has(text)) return (t > from || text !== 'waar') && !asksWithin(tokens, t, from);
  if (text === 'om') return t > from && opensPurpose(tokens, t, to);
  if (text !== 'die' && text !== 'dat') return false;
  const before = tokens[t - 1]?.text ?? '';
  // "Wel dat je graag …, dat je … en dat je …": each is what is asked.
  if (text === 'dat' && wishes) return false;
  if (before === 'iemand') return false;
  return t - from >= 2 || (t === from && before === ',') || (t - from === 1 && !mayBeVerb(before));
}

const WISH = /^(?:wel|ook|belangrijk|belangrijker|vooral|vragen|verwachten|willen|telt|hopen|eisen)$/;
const WISH_WITHIN = 4;

/** Whether a sentence lists what is asked as "dat je …" from its start on: "wel dat je op tijd komt, dat je …". */
function namesWishes(tokens: readonly Token[], from: number, to: number): boolean {
  for (let t = from; t < Math.min(to - 1, from + WISH_WITHIN); t++)
    if (tokens[t]?.text === 'dat')
      return (
        readers.has(tokens[t + 1]?.text ?? '') &&
        (t === from ||
          WISH.test(tokens[t - 1]?.text === ':' ? (tokens[t - 2]?.text ?? '') : (tokens[t - 1]?.text ?? '')))
      );
  return false;
}

function sentence(tokens: readonly Token[], from: number, to: number, end: Sentence['end']): Sentence {
  const pieces: Piece[] = [];
  let start = from;
  let sep = '';
  let aside = false;
  let sub = false;
  // Whether the clause before a subordinate one has the reader as its subject; a row of nouns has not.
  let spoken = false;
  let readerSeen = false;
  // A question within the clause ("je weet hoe ziekte, armoede en eenzaamheid …") holds together up to the next verb.
  let asked = false;
  const wishes = namesWishes(tokens, from, to);
  const close = (at: number) => {
    if (at > start) pieces.push({ from: start, to: at, sep, aside, sub });
  };
  for (let t = from; t < to; t++) {
    const token = tokens[t];
    if (!token) break;
    readerSeen ||= readers.has(token.text);
    asked ||= asksWithin(tokens, t, start);
    if (separates(tokens, t) && !(asked && staysAsked(tokens, t))) {
      asked = false;
      close(t);
      start = t + 1;
      sep = token.text;
      if (token.text === '(') aside = true;
      if (token.text === ')') aside = false;
      if (sub && (leavesClause(tokens, t, to) || (token.text === ',' && !spoken))) sub = false;
    } else if (opensClause(tokens, t, start, to, wishes)) {
      if (!sub) spoken = readerSeen;
      close(t);
      start = t;
      if (tokens[t - 1] && !separates(tokens, t - 1)) sep = token.text;
      sub = true;
    }
  }
  close(to);
  return { from, to, end, pieces };
}

/** Whether a question within a clause goes on after a comma, "en" or "of": no verb or subject of the reader follows. */
function staysAsked(tokens: readonly Token[], t: number): boolean {
  const sign = tokens[t]?.text ?? '';
  if (sign !== ',' && sign !== 'en' && sign !== 'of') return false;
  const first = tokens[t + 1]?.text ?? '';
  return !readers.has(first) && !mayBeVerb(first) && !WORD_SEPARATORS.has(first);
}

/** After a subordinate clause a sign or "en" leads back when a clause with the reader as its subject follows. */
function leavesClause(tokens: readonly Token[], t: number, to: number): boolean {
  const sign = tokens[t]?.text ?? '';
  if (sign === ';' || sign === ':' || sign === '-' || sign === 'maar' || sign === 'doch' || sign === ')') return true;
  const first = tokens[t + 1]?.text ?? '';
  const second = t + 2 < to ? (tokens[t + 2]?.text ?? '') : '';
  if (readers.has(first) || (readers.has(second) && !prepositions.has(first)) || first === 'dan') return true;
  return sign === 'en' && mayBeVerb(first) && first !== 'kan';
}
