import { THIRD_PERSON } from './finite.js';
import { Kind } from './kinds.js';
import {
  determiners,
  noVerbAfter,
  oftenMisspelt,
  opensAdverbial,
  opensSubject,
  personEnds,
  places,
  readersVerbs,
  somebody,
  stemsInT,
  theirs,
  verbsOfPeople,
  verbsOfQualities,
  yourWork,
} from './data/subjects.data.js';
import { people } from './data/words.data.js';
import type { Piece } from './parts.js';
import type { Token } from './tokens.js';
import { isRole } from './role.js';
import { isA, WordTest, wordTest } from './word.js';

const YOURS = wordTest(/^(?:je|jouw|uw|jullie)$/);

interface Range {
  readonly from: number;
  readonly to: number;
}

const SHORT_VERB = wordTest(readersVerbs);
/** With "je" before or after them these are verbs of the reader, however they are spelled. */
const OFTEN_MISSPELT = wordTest(oftenMisspelt);
/** Verbs whose stem ends in -t: "zet je", "weet je" may have the reader as their subject. */
const STEM_IN_T = wordTest(stemsInT);

/**
 * Whether "je" at a token is the subject of the verb beside it. Before "je" a verb loses its -t ("leer je"), so "leert je"
 * has another subject, and "je" after it is whom it happens to.
 */
export function isSubjectAt(tokens: readonly Token[], t: number, from: number): boolean {
  const pronoun = tokens[t]?.text;
  const before = t > from ? tokens[t - 1] : undefined;
  const after = tokens[t + 1];
  if (before === undefined)
    return isA(after, Kind.verb) || SHORT_VERB.of(after) || THIRD_PERSON.of(after) || pronoun !== 'je';
  // "dan scholen wij je bij"
  if (isA(before, Kind.we)) return false;
  if (SHORT_VERB.of(before) || OFTEN_MISSPELT.of(before) || STEM_IN_T.of(before)) return true;
  if (isA(before, Kind.verb)) return pronoun !== 'je' || t - 1 === from;
  if (isA(before, Kind.opener | Kind.question | Kind.subordinator | Kind.wordSeparator)) return true;
  return pronoun === 'jij' || isA(after, Kind.verb) || /^\p{L}{2,}[^ent\s]$/u.test(before.text);
}

/** Whether the reader is the subject of a clause. */
export function speaksAsSubject(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let t = from; t < to; t++) if (isA(tokens[t], Kind.reader)) return isSubjectAt(tokens, t, from);
  return false;
}

/** Verbs of which a quality may be the subject: "discretie spreekt voor zich", "stiptheid is belangrijk". */
const OF_QUALITIES = wordTest(verbsOfQualities);
/** Verbs of people that have no object: "hier wonen tien cliënten". */
const LIVE = wordTest(verbsOfPeople);
const SOMEBODY = wordTest(somebody);
const THEIRS = wordTest(theirs);
const HERE = wordTest(places);
/** Ends of the names of people and of parts of the house. */
const isPerson = (word: string): boolean => people.has(word) || personEnds.some((end) => word.endsWith(end));
const PERSON = new WordTest(isPerson);
const RELATIVE = wordTest(noVerbAfter);
const OPENS_NOUN = wordTest(determiners);
const OPENING = Kind.adverb | Kind.wordSeparator | Kind.digit;
/** So far into a clause its verb may stand after its subject. */
const VERB_WITHIN = 9;

/** A block in which somebody speaks. */
export interface Spoken {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly title: string;
  readonly item: boolean;
}

/** Opens what tells where and when, after which the verb stands before its subject. */
const ADVERBIAL = wordTest(opensAdverbial);
const FOLLOWS = new WordTest((word) => opensSubject.has(word) || /^\d+$/.test(word));
const WORKPLACE = wordTest(yourWork);

/** "je dag begint om zeven uur": the reader's day, and not the reader, is the subject. */
export const isYourWorkplace = (tokens: readonly Token[], t: number): boolean =>
  YOURS.of(tokens[t]) && WORKPLACE.of(tokens[t + 1]);

/** Whether a word in the middle of a sentence is somebody's name: a capital and small letters after it. */
function isName(text: string, tokens: readonly Token[], t: number, to: number): boolean {
  const token = tokens[t];
  if (token === undefined || t >= to || !token.word || token.end - token.start < 3 || isA(token, Kind.act))
    return false;
  const [first, second] = [text.charCodeAt(token.start), text.charCodeAt(token.start + 1)];
  return first >= 65 && first <= 90 && second >= 97 && second <= 122;
}

/**
 * Whether somebody or something else than the reader is the subject of a main clause: "onze kok bereidt de maaltijden",
 * "hier wonen tien cliënten", "gipsen doet de gipsmeester". A clause that starts with its verb goes on about the reader, one
 * without a finite verb names an act or a quality.
 */
export function hasOtherSubject({ text, tokens, title, item }: Spoken, piece: Piece): boolean {
  const { kinds, sub } = piece;
  if (sub) return false;
  let { from } = piece;
  while (from < piece.to && (isA(tokens[from], OPENING) || !isA(tokens[from], Kind.word))) from++;
  if (isYourWorkplace(tokens, from)) return true;
  if ((kinds & Kind.reader) !== 0) return false;
  // "Daarvoor komt de thuisverpleging langs."
  if (from > piece.from && THIRD_PERSON.of(tokens[from]) && HERE.of(tokens[from - 1])) return true;
  if (THIRD_PERSON.of(tokens[from]) || YOURS.of(tokens[from]) || isRole(tokens[from + 1], title)) return false;
  const end = Math.min(piece.to, from + VERB_WITHIN);
  for (let t = from + 1; t < end; t++) {
    const token = tokens[t];
    const acts = THIRD_PERSON.of(token) || LIVE.of(token) || isA(token, Kind.act);
    if (acts && isName(text, tokens, t + 1, piece.to)) return true;
    if (!item && isA(token, Kind.act) && ADVERBIAL.of(tokens[from]) && FOLLOWS.of(tokens[t + 1])) return true;
    if (isA(token, Kind.act) && actsOfOthers(tokens, from, t, piece.to)) return true;
    if (LIVE.of(token) && speaksOfPeople(tokens, from, t, piece.to, item)) return true;
    if (!THIRD_PERSON.of(token)) continue;
    if (t === from + 1 && OPENS_NOUN.of(tokens[from])) continue;
    if (RELATIVE.of(tokens[t - 1]) || (isA(token, Kind.infinitive) && !SOMEBODY.of(tokens[from]))) return false;
    // "bevragen of mensen tevreden zijn": what is asked about, with its verb at the end
    if (t === piece.to - 1 && tokens[from - 1]?.text === 'of') return false;
    if (t === piece.to - 1 && !OPENS_NOUN.of(tokens[from]) && !SOMEBODY.of(tokens[from]) && !PERSON.of(tokens[from]))
      return false;
    return !OF_QUALITIES.of(token) || isSomebody(tokens, from, t, piece.to);
  }
  return false;
}

/** Several people, or a service: the subject of a verb in -en. */
const PEOPLE = new WordTest((word) => /(?:s|en)$/.test(word) && isPerson(word));
/** What may stand after an infinitive, whose object stands before it. */
const AFTER_INFINITIVE = Kind.preposition | Kind.adverb | Kind.wordSeparator | Kind.question | Kind.opener | Kind.act;

/**
 * Whether a verb in -en is a finite one with people as its subject: "vrijwilligers schenken koffie", "pakketten tillen de
 * chauffeurs".
 */
function actsOfOthers(tokens: readonly Token[], from: number, verb: number, to: number): boolean {
  const next = tokens[verb + 1];
  if (verb + 1 >= to || !isA(next, Kind.word)) return false;
  const closes = verb + 3 >= to || isA(tokens[verb + 3], Kind.preposition);
  if (closes && OPENS_NOUN.of(next) && PERSON.of(tokens[verb + 2]) && verb + 2 < to) return true;
  if (verb - from > 2 || !PEOPLE.of(tokens[verb - 1]) || isA(next, AFTER_INFINITIVE)) return false;
  for (let t = verb + 1; t < to; t++) if (tokens[t]?.text === 'jou') return false;
  return !isA(tokens[to - 1], Kind.act);
}

/** Whether a person, and no quality, is the subject beside a verb. */
function isSomebody(tokens: readonly Token[], from: number, verb: number, to: number): boolean {
  if (SOMEBODY.of(tokens[from]) || THEIRS.of(tokens[from])) return true;
  for (let t = from; t < verb; t++)
    if (PERSON.of(tokens[t]) && !isA(tokens[t - 1], Kind.preposition)) return verb - from <= 3;
  return HERE.of(tokens[from]) || (OPENS_NOUN.of(tokens[verb + 1]) && PERSON.of(tokens[verb + 2]) && verb + 2 < to);
}

function speaksOfPeople(tokens: readonly Token[], from: number, verb: number, to: number, item: boolean): boolean {
  if (SOMEBODY.of(tokens[from]) || HERE.of(tokens[from])) return true;
  if (PERSON.of(tokens[verb - 1])) return OPENS_NOUN.of(tokens[from]) || THEIRS.of(tokens[from]) || !item;
  for (let t = verb + 1; t < Math.min(to, verb + 4); t++)
    if (PERSON.of(tokens[t])) return isA(tokens[from], Kind.preposition);
  return false;
}
