import { abbreviations, takesPurpose } from './data/words.data.js';
import { added } from './lists.js';
import { Kind } from './kinds.js';
import { isJob } from './role.js';
import type { Token } from './tokens.js';
import { isA, wordTest } from './word.js';
import type { WordTest } from './word.js';

export { mayBeVerb } from './kinds.js';

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
  /** The kinds of all its words together: bits of {@link Kind}. */
  readonly kinds: number;
}

/** A sentence: tokens `from`..`to`, cut into pieces. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly end: '.' | '?' | '!' | '';
  readonly pieces: readonly Piece[];
  /** The kinds of all its words and signs together: bits of {@link Kind}. */
  readonly kinds: number;
}

/** "af en toe" is one word in three. */
const FIXED_PAIRS = new Set([
  'af toe',
  'nu dan',
  'heen weer',
  'op top',
  'kop schouders',
  'zo zo',
  'wel wee',
  'kind gezin',
  'zorg gezondheid',
  'gedrag zeden',
  'integratie inburgering',
  'kunnen willen',
  'kan wil',
  'willen kunnen',
  'wil kan',
]);
const PAIRED = wordTest(new Set([...FIXED_PAIRS].map((pair) => pair.split(' ')[0] ?? '')));

const UPPER = /[\p{Lu}\d\p{Extended_Pictographic}'"“(«]/u;
const CAPITAL = /\p{Lu}/u;
/** Whether a plain letter tells at once that it is a capital or not; `null` where only a pattern can tell. */
function plainCapital(text: string, { start }: Token): boolean | null {
  const unit = text.charCodeAt(start);
  if (unit >= 97 && unit <= 122) return false;
  return unit >= 65 && unit <= 90 ? true : null;
}
const startsUpper = (text: string, token: Token): boolean =>
  plainCapital(text, token) ?? UPPER.test(text[token.start] ?? '');
const isCapital = (text: string, token: Token): boolean =>
  plainCapital(text, token) ?? CAPITAL.test(text[token.start] ?? '');

const CLOSES_SENTENCE = wordTest(/^[.!?…)"'”]$/);
const ABBREVIATION = wordTest(abbreviations);

/** "Sanitair ontkalken | Klinken ontsmetten": after an act starts the next item of a list that lost its lines. */
function isGlued(text: string, tokens: readonly Token[], t: number): boolean {
  const token = tokens[t] as Token;
  const second = text.charCodeAt(token.start + 1);
  return token.word && token.spaced && plainCapital(text, token) === true && second >= 97 && second <= 122;
}

const NO_SENTENCES: readonly Sentence[] = [];

/** Cuts a run of tokens into sentences, and each sentence into pieces. */
export function sentencesOf(text: string, tokens: readonly Token[], from: number, to: number): readonly Sentence[] {
  let found: Sentence[] | undefined;
  let start = from;
  for (let t = from; t < to; t++) {
    const token = tokens[t];
    if (token === undefined) continue;
    if ((token.kinds & Kind.act) !== 0 && t > start && t + 1 < to && isGlued(text, tokens, t + 1)) {
      found = added(found, sentence(tokens, start, t + 1, ''));
      start = t + 1;
      continue;
    }
    if ((token.kinds & Kind.end) === 0) continue;
    let after = t + 1;
    while (after < to && CLOSES_SENTENCE.of(tokens[after]) && !tokens[after]?.spaced) after++;
    const next = after < to ? tokens[after] : undefined;
    if (next && (!next.spaced || !startsUpper(text, next))) continue;
    const sign = token.text;
    if (sign === '.' && next && !token.spaced && ABBREVIATION.of(tokens[t - 1]) && !isCapital(text, next)) continue;
    if (t > start) found = added(found, sentence(tokens, start, t, sign === '?' || sign === '!' ? sign : '.'));
    start = after;
    t = after - 1;
  }
  return start < to ? added(found, sentence(tokens, start, to, '')) : (found ?? NO_SENTENCES);
}

const SEPARATOR = Kind.wordSeparator | Kind.signSeparator;

/** Forms of adjectives before a noun; nouns that end in -ie and -te are none. */
const ADJECTIVE = wordTest(
  /^(?!(?:elke|iedere|alle|deze|enkele|beide|hele)$|.*(?:ie|te|hygiene|methode|phone|office)$).{2,}[^aeiou]e$/,
);
const OPENS_NOUN = wordTest(/^(?:een|de|het|onze|ons|jouw|hun|zijn|haar|elke|deze|die|geen)$/);

const PLACED = wordTest(/^(?:in|binnen|van|voor|aan|tussen)$/);

/** Whether a word or sign stands between two adjectives of one noun, behind a word that `opens` it. */
const joinsAdjectives = (tokens: readonly Token[], t: number, opens: WordTest): boolean =>
  ADJECTIVE.of(tokens[t - 1]) &&
  ADJECTIVE.of(tokens[t + 1]) &&
  opens.of(tokens[t - 2]) &&
  isA(tokens[t + 2], Kind.word) &&
  !isA(tokens[t + 2], Kind.wordSeparator | Kind.preposition);

const ADVERBIAL = wordTest(/^.{4,}(?:ig|lijk|ief|isch|zaam|gericht|vol|gezet|loos)$/);

/** "verzorgt rustig en nauwgezet de wonden": "en" between two ways of doing one thing, which comes next. */
const joinsManners = (tokens: readonly Token[], t: number): boolean =>
  ADVERBIAL.of(tokens[t - 1]) && ADVERBIAL.of(tokens[t + 1]) && OPENS_NOUN.of(tokens[t + 2]);

/** "kennis van en inzicht in groepen": both prepositions have one object. */
const sharesObject = (tokens: readonly Token[], t: number): boolean =>
  isA(tokens[t - 1], Kind.preposition) &&
  isA(tokens[t + 2], Kind.preposition) &&
  isA(tokens[t + 1], Kind.word) &&
  !isA(tokens[t + 1], Kind.verb | Kind.reader | Kind.act | Kind.empty | Kind.preposition | Kind.adverb);

function separates(tokens: readonly Token[], t: number): boolean {
  const token = tokens[t];
  if (!token || (token.kinds & SEPARATOR) === 0) return false;
  const { text, spaced } = token;
  const before = tokens[t - 1];
  // "hef- en tiltechnieken", "voor en na": one phrase.
  if ((token.kinds & Kind.wordSeparator) !== 0) {
    if (before === undefined) return true;
    if (before.text === '-' && !before.spaced) return false;
    // "een aangename en propere leefomgeving"
    if (text === 'en' && (joinsAdjectives(tokens, t, OPENS_NOUN) || joinsManners(tokens, t))) return false;
    const after = tokens[t + 1];
    if (after === undefined) return true;
    if (PAIRED.of(before) && FIXED_PAIRS.has(`${before.text} ${after.text}`)) return false;
    if (text === 'en' && sharesObject(tokens, t)) return false;
    return (before.kinds & after.kinds & Kind.preposition) === 0;
  }
  if (text === '/' || text === '+') return spaced;
  if (text === '-') return spaced && (tokens[t + 1]?.spaced ?? true);
  // "in speelse, warme klassen"
  return !(text === ',' && ((before?.text === '-' && !before.spaced) || joinsAdjectives(tokens, t, PLACED)));
}

/** "als" opens a clause, unless it only names a role: "als verzorgende", "een opleiding als kok". */
function namesRole(tokens: readonly Token[], t: number, to: number): boolean {
  if (isJob(tokens[t + 1]) && !isA(tokens[t + 2], Kind.reader)) return true;
  let words = 0;
  for (let i = t + 1; i < to && !separates(tokens, i); i++) {
    if (isA(tokens[i], Kind.reader)) return i > t + 2;
    words++;
  }
  return words <= 2;
}

const PURPOSE_TAKEN = wordTest(takesPurpose);
/** "We vragen je om …", "vragen we je om …". */
const ASKS_YOU = wordTest(/^(?:we|wij|vragen)$/);
/** So far behind "om" its "te" may stand. */
const TE_WITHIN = 14;

/**
 * "om … te …" tells a purpose, except after a word that it completes ("zin om te poetsen", "gewoon om …"). Without "te"
 * it is part of a verb ("je gaat met respect om met …").
 */
function opensPurpose(tokens: readonly Token[], t: number, to: number): boolean {
  if (PURPOSE_TAKEN.of(tokens[t - 1]) || (isA(tokens[t - 1], Kind.reader) && ASKS_YOU.of(tokens[t - 2]))) return false;
  for (let i = t + 1; i < Math.min(to, t + TE_WITHIN); i++) if (tokens[i]?.text === 'te') return true;
  return false;
}

/** "je weet hoe …", "je kijkt welke …": a question within the clause, which is its object and no clause of its own. */
function asksWithin(tokens: readonly Token[], t: number, from: number): boolean {
  if (isWhether(tokens, t)) return true;
  if (!isA(tokens[t], Kind.question)) return false;
  for (let i = t - 1; i >= Math.max(from, t - ASKED_AFTER); i--) if (isA(tokens[i], Kind.findsOut)) return true;
  return false;
}

/** "je kijkt | of er nog melk is": "of" right after the verb that finds out, and no choice ("leest of schrijft"). */
const isWhether = (tokens: readonly Token[], t: number): boolean =>
  tokens[t]?.text === 'of' &&
  isA(tokens[t - 1], Kind.findsOut) &&
  !isA(tokens[t - 1], Kind.preposition) &&
  isA(tokens[t + 1], Kind.empty | Kind.people);

/** So many words after its verb a question within a clause starts at most: "je legt haar rustig uit hoe". */
const ASKED_AFTER = 5;

/** "die" and "dat" open a clause after a noun; right after the verb they are its object. */
function opensClause(tokens: readonly Token[], t: number, from: number, to: number, wishes: boolean): boolean {
  const token = tokens[t];
  if (token === undefined || (token.kinds & Kind.opener) === 0) return false;
  const { text } = token;
  if (text === 'als') return !namesRole(tokens, t, to);
  if ((token.kinds & Kind.subordinator) !== 0) return (t > from || text !== 'waar') && !asksWithin(tokens, t, from);
  if (text === 'om') return t > from && opensPurpose(tokens, t, to);
  const before = tokens[t - 1]?.text ?? '';
  // "Wel dat je graag …, dat je … en dat je …": each is what is asked.
  if (text === 'dat' && wishes) return false;
  // "Dan geef je dat door": what points back, with nothing that may be the subject of a clause after it.
  if (
    text === 'dat' &&
    isA(tokens[t - 1], Kind.reader) &&
    (t + 1 >= to || isA(tokens[t + 1], CLOSES_CLAUSE) || !isA(tokens[t + 1], Kind.word))
  )
    return false;
  if (before === 'iemand') return false;
  return t - from >= 2 || (t === from && before === ',') || (t - from === 1 && !isA(tokens[t - 1], Kind.verb));
}

const CLOSES_CLAUSE = Kind.preposition | Kind.adverb;

const WISH = wordTest(/^(?:wel|ook|belangrijk|belangrijker|vooral|vragen|verwachten|willen|telt|hopen|eisen)$/);
const WISH_WITHIN = 4;

/** Whether a sentence lists what is asked as "dat je …" from its start on: "wel dat je op tijd komt, dat je …". */
function namesWishes(tokens: readonly Token[], from: number, to: number): boolean {
  for (let t = from; t < to - 1; t++) {
    if (t >= from + WISH_WITHIN && tokens[t - 1]?.text !== ':') continue;
    if (tokens[t]?.text !== 'dat') continue;
    const before = tokens[t - 1]?.text === ':' ? tokens[t - 2] : tokens[t - 1];
    return isA(tokens[t + 1], Kind.reader) && (t === from || WISH.of(before));
  }
  return false;
}

/** What may change the state of a sentence that is being cut; all other words are only taken along. */
const TELLING = SEPARATOR | Kind.opener | Kind.reader | Kind.question;

/** The pieces of the sentence at hand: a list that grows has room for many more, so they are copied when all are there. */
const pieces: Piece[] = [];

function sentence(tokens: readonly Token[], from: number, to: number, end: Sentence['end']): Sentence {
  while (pieces.length > 0) pieces.pop();
  let start = from;
  let sep = '';
  let aside = false;
  let sub = false;
  // Whether the clause before a subordinate one has the reader as its subject; a row of nouns has not.
  let spoken = false;
  // A question within the clause ("je weet hoe ziekte, armoede en eenzaamheid …") holds together up to the next verb.
  let asked = false;
  const wishes = namesWishes(tokens, from, to);
  // The kinds of all words so far, and of those of the piece at hand.
  let all = 0;
  let own = 0;
  for (let t = from; t < to; t++) {
    const { kinds } = tokens[t] as Token;
    all |= kinds;
    if ((kinds & TELLING) === 0) {
      own |= kinds;
      continue;
    }
    asked ||= asksWithin(tokens, t, start);
    if (separates(tokens, t) && !(asked && staysAsked(tokens, t))) {
      asked = false;
      if (t > start) pieces.push({ from: start, to: t, sep, aside, sub, kinds: own });
      start = t + 1;
      sep = (tokens[t] as Token).text;
      own = 0;
      if (sep === '(') aside = true;
      if (sep === ')') aside = false;
      if (sub && (leavesClause(tokens, t, to) || (sep === ',' && !spoken))) sub = false;
    } else if (opensClause(tokens, t, start, to, wishes)) {
      if (!sub) spoken = (all & Kind.reader) !== 0;
      if (t > start) pieces.push({ from: start, to: t, sep, aside, sub, kinds: own });
      start = t;
      if (tokens[t - 1] && !separates(tokens, t - 1)) sep = (tokens[t] as Token).text;
      own = kinds;
      sub = true;
    } else own |= kinds;
  }
  if (to > start) pieces.push({ from: start, to, sep, aside, sub, kinds: own });
  return { from, to, end, pieces: pieces.slice(), kinds: all };
}

/** Whether a question within a clause goes on after a comma, "en" or "of": no verb or subject of the reader follows. */
function staysAsked(tokens: readonly Token[], t: number): boolean {
  const sign = tokens[t]?.text ?? '';
  if (sign !== ',' && sign !== 'en' && sign !== 'of') return false;
  return !isA(tokens[t + 1], Kind.reader | Kind.verb | Kind.wordSeparator);
}

const LEAVES = wordTest(/^(?:[;:)-]|maar|doch)$/);

/** After a subordinate clause a sign or "en" leads back when a clause with the reader as its subject follows. */
function leavesClause(tokens: readonly Token[], t: number, to: number): boolean {
  if (LEAVES.of(tokens[t])) return true;
  const first = tokens[t + 1];
  const second = t + 2 < to ? tokens[t + 2] : undefined;
  if (isA(first, Kind.reader) || first?.text === 'dan') return true;
  if (isA(second, Kind.reader) && !isA(first, Kind.preposition)) return true;
  if (!isA(first, Kind.verb) || first?.text === 'kan') return false;
  // "… luistert als iemand niet kan slapen, geeft medicatie en noteert wat opvalt": the reader's clause goes on.
  const sign = tokens[t]?.text;
  return sign === 'en' || (sign === ',' && first?.text.endsWith('t') === true);
}
