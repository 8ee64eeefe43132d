import { adverbs, empty, people, prepositions } from './data/words.data.js';
import { Kind, mayBeVerb } from './kinds.js';
import type { Piece } from './parts.js';
import { numberOf } from './number-words.js';
import type { Token } from './tokens.js';
import { hasOther } from './stretch.js';
import { isYourWorkplace } from './subject.js';
import { isA, WordTest, wordTest } from './word.js';

/** Words before "je" that make it the subject of a clause within, or "your". */
const NO_VERB: ReadonlySet<string> = new Set(
  'als dat of wat hoe die waar waarom wie en maar om te dan ook zodat omdat wanneer want zoals terwijl indien dit ook al met voor aan van door in op naar bij over uit tot rond onder tussen tijdens volgens na per binnen is zijn zodra mits zolang hoewel welke tenzij dus toch ooit'.split(
    ' ',
  ),
);

/** First words of a sentence that are a time or a condition, and no object. */
const OPENING = wordTest(
  /^(?:elke|iedere|om|dan|als|zo|hier|daar|dit|dat|soms|vaak|dagelijks|wekelijks|ook|nu|bovendien|wanneer|indien|samen|jij|jouw|je)$/,
);

/** How far into a piece its subject may stand. */
const SUBJECT_WITHIN = 10;

/**
 * Whether the word before "je" may be the verb of an inverted clause ("… kook je", "… volgt u"). Right before the
 * reader stands a verb or a word that joins; nouns there are rare.
 */
function mayBeInverted(word: string): boolean {
  if (mayBeVerb(word)) return true;
  if (NO_VERB.has(word) || empty.has(word) || adverbs.has(word) || people.has(word) || prepositions.has(word))
    return false;
  return /^\p{L}{2,}$/u.test(word) && !/(?:en|s|ing|heid|teit|e)$/.test(word);
}

const INVERTED = new WordTest(mayBeInverted);
const JOINS = wordTest(NO_VERB);

/** "10.15 u": hours, and nobody who is spoken to. */
const isClock = (tokens: readonly Token[], t: number): boolean =>
  tokens[t]?.text === 'u' && isA(tokens[t - 1], Kind.digit);

/** "… bereid je de zaal voor", and not "bereid je bij te scholen". */
function preparesAt(tokens: readonly Token[], t: number, to: number): boolean {
  for (let i = t + 1; i < to; i++) if (tokens[i]?.text === 'te') return false;
  return true;
}

/** Index of the reader's pronoun when the piece holds a clause ("je kookt", "leid je"); -1 when it does not. */
export function pronounAt(tokens: readonly Token[], { from, to, kinds }: Piece): number {
  if ((kinds & Kind.reader) === 0) return -1;
  const end = Math.min(to, from + SUBJECT_WITHIN);
  for (let t = from; t < end; t++) {
    if (!isA(tokens[t], Kind.reader) || isClock(tokens, t)) continue;
    const before = tokens[t - 1];
    if (t === from && isYourWorkplace(tokens, t)) continue;
    if (t === from || INVERTED.of(before) || (before?.text === 'bereid' && preparesAt(tokens, t, to))) return t;
    if (t === from + 1 && isA(before, Kind.word) && !JOINS.of(before)) return t;
  }
  return -1;
}

const NUMBER = new WordTest((word) => numberOf(word) !== undefined);

/** Start of what a clause asks: after "je", at the verb, or at the object before it ("multidisciplinair werken vind je"). */
export function clauseStart(tokens: readonly Token[], piece: Piece, pronoun: number): number {
  if (pronoun === piece.from) return pronoun + 1;
  const verb = pronoun - 1;
  const first = tokens[piece.from];
  if (verb === piece.from || isA(first, Kind.preposition | Kind.adverb) || OPENING.of(first)) return verb;
  return NUMBER.of(first) ? verb : piece.from;
}

/** Verbs by which the reader gets something, unless it is to deal with. */
const RECEIVES = wordTest(/^(?:krijg|krijgt|geniet|verdien|verdient)$/);
const DEALS = wordTest(/^(?:te|mee|energie|voldoening|kick|gedaan|rond|klaar|plezier)$/);
const VAGUE = wordTest(/^(?:misschien|veel|weinig|alles|iets|niets|wat|te|maken|goed|nog|overweg|raad)$/);

/** "Dan krijg je een vergoeding", "je verdient rust": what the reader gets is not asked. */
export function isGiven(tokens: readonly Token[], { from, to }: Piece, pronoun: number): boolean {
  const verb = pronoun > from ? pronoun - 1 : pronoun + 1;
  if (!RECEIVES.of(tokens[verb])) return false;
  for (let t = pronoun + 1; t < to; t++) if (DEALS.of(tokens[t])) return false;
  return true;
}

/** Whether a clause has all it says before its verb: nothing but small words stands after the reader. */
export function saysAllBefore(tokens: readonly Token[], { from, to }: Piece, pronoun: number): boolean {
  if (!isA(tokens[from], Kind.preposition) || !hasOther(tokens, from, pronoun - 1, Kind.empty | Kind.preposition))
    return false;
  for (let t = pronoun + 1; t < to; t++)
    if (isA(tokens[t], Kind.word) && !isA(tokens[t], Kind.empty | Kind.adverb) && !VAGUE.of(tokens[t])) return false;
  return true;
}

/** What a house does to whoever applies, with what it asks as its object. */
const WANTS = wordTest(/^(?:verwachten|verwacht|vragen|vraag|verlangen|eisen)$/);
/** So far into its clause "we" stands. */
const WE_WITHIN = 4;
const OF_YOU = wordTest(
  /^(?:van|je|jou|jullie|u|jouw|hier|hierbij|ook|wel|zeker|minstens|vooral|daarbij|bovendien|om)$/,
);

/** Token after "we verwachten (van jou)" or "verwachten we"; -1 where a clause does not say so. */
export function wantedFrom(tokens: readonly Token[], { from, to, kinds }: Piece): number {
  if ((kinds & Kind.we) === 0) return -1;
  for (let t = from; t < Math.min(to, from + WE_WITHIN); t++) {
    if (!isA(tokens[t], Kind.we)) continue;
    let after = WANTS.of(tokens[t - 1]) ? t + 1 : WANTS.of(tokens[t + 1]) ? t + 2 : -1;
    while (after >= 0 && after < to && OF_YOU.of(tokens[after])) after++;
    return after;
  }
  return -1;
}
