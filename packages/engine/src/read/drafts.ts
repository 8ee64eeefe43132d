import { particles } from '../text/verb-forms.js';
import { pronounAt } from './clauses.js';
import { fieldLeads, fieldNames } from './data/words.data.js';
import { isList } from './enumeration.js';
import { Kind } from './kinds.js';
import type { Piece, Sentence } from './parts.js';
import { countOther, firstOther, lastWord } from './stretch.js';
import type { Token } from './tokens.js';
import { isA, WordTest, wordTest } from './word.js';

/** Names of fields before a colon, and names over what is asked. */
export const FIELD_LEAD = wordTest(fieldLeads);
export const FIELD_NAME = wordTest(fieldNames);

/** The kinds of a word; none where no word stands. */
export const kindsOf = (tokens: readonly Token[], t: number): number => tokens[t]?.kinds ?? 0;

/** A phrase of a sentence in the making. */
export interface Draft {
  from: number;
  to: number;
  or: boolean;
  /** Whether its clause has a finite verb that later pieces may share. */
  clause: boolean;
  member: 'act' | 'thing' | false;
}

/** A short lead before a colon ("Kennis:", "Houding:") names what follows; it is not asked itself. */
export function dropsLead(tokens: readonly Token[], sentence: Sentence, p: number, last: Draft): boolean {
  const piece = sentence.pieces[p] as Piece;
  if (piece.sep !== ':' || last.clause || pronounAt(tokens, piece) >= 0) return false;
  const { from, to } = last;
  const count = countOther(tokens, from, to);
  return (
    FIELD_LEAD.of(firstOther(tokens, from, to)) ||
    FIELD_LEAD.of(lastWord(tokens, from, to)) ||
    count === 1 ||
    (count <= 3 && !actsOn(tokens, from, to) && isList(sentence.pieces, p + 1))
  );
}

const VERBAL = Kind.verb | Kind.infinitive;

export function isBareVerb(tokens: readonly Token[], { from, to, clause }: Draft): boolean {
  const only = firstOther(tokens, from, to, Kind.empty);
  return (clause || isA(only, VERBAL)) && countOther(tokens, from, to, Kind.empty) === 1;
}

export const GIVES_REASON = wordTest(/^(?:om|zodat|opdat|omdat|want|waardoor|doordat|aangezien)$/);
/** So few letters before a subordinate clause say little without it: "houdt vol | als het traag gaat". */
const SHORT_CLAUSE = 15;
/** Particles, and words for what is told next: "zorgt ervoor | dat …". */
const PARTICLE = new WordTest((word) => particles.has(word) || /^(?:er|daar|hier)\p{L}/u.test(word));

/** Whether a clause is no more than its verb, a particle and small words; "blijft kalm" and "wast mijn rug" say enough. */
export function isShort(tokens: readonly Token[], { from, to, clause }: Draft): boolean {
  if (!clause || (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0) >= SHORT_CLAUSE) return false;
  let verb = from;
  while (verb < to && isA(tokens[verb], Kind.empty)) verb++;
  for (let t = verb + 1; t < to; t++)
    if (!isA(tokens[t], Kind.empty | Kind.preposition | Kind.adverb | Kind.act) && !PARTICLE.of(tokens[t]))
      return false;
  return true;
}

/** Words that open the object before a clause that takes it up: not a case or an adjunct. */
const OPENS_OBJECT = wordTest(/^(?:de|het|een|elke|elk|iedere|ieder|wat|alles)$/);
const MAY = wordTest(/^(?:mag|kan|kun|kunt|moet|hoef|hoeft|zal)$/);
const OPENS_RELATIVE = wordTest(/^(?:die|dat|wat)$/);

/**
 * Token at which the object of a clause that starts with its verb begins, when a clause of its own stands within: "de levering
 * die om tien uur komt, | ruim je weg", "wat je deed, | schrijf je op"; -1 when there is none.
 */
export function frontedFrom(tokens: readonly Token[], { pieces }: Sentence, p: number): number {
  let first = p - 1;
  while (first > 0 && pieces[first]?.sub === true && tokens[pieces[first]?.from ?? 0]?.text !== 'wat') first--;
  const object = pieces[first];
  const main = pieces[p];
  if (object === undefined || main === undefined || main.sep !== ',' || first > 1 || MAY.of(tokens[main.from]))
    return -1;
  if (p === 1 && tokens[object.from]?.text === 'wat') return object.from;
  const relative = pieces[p - 1];
  if (relative?.sub !== true) return -1;
  if (!OPENS_OBJECT.of(tokens[object.from])) return -1;
  const clause = object.sub ? object : pieces[first + 1];
  return clause !== undefined && OPENS_RELATIVE.of(tokens[clause.from]) ? object.from : -1;
}

/** Whether a clause says no more than its verb and what points back: "dan geef je dat door". */
export function onlyPointsBack(tokens: readonly Token[], from: number, to: number): boolean {
  let verbs = 0;
  for (let t = from; t < to; t++) {
    if (isA(tokens[t], Kind.empty | Kind.adverb) || !isA(tokens[t], Kind.word) || PARTICLE.of(tokens[t])) continue;
    if (++verbs > 1) return false;
  }
  return verbs === 1;
}

/** A remark on what stands before it: "of je verbergt het goed". */
const POINTS_BACK = wordTest(/^(?:het|dat|dit|deze|die|hem|ze)$/);
const SHORT_REMARK = 6;

/** "of je verbergt het goed": short, and about what stands before it. */
export function isRemark(tokens: readonly Token[], { from, to }: Piece): boolean {
  if (countOther(tokens, from, to) > SHORT_REMARK) return false;
  for (let t = from; t < to; t++) if (POINTS_BACK.of(tokens[t])) return true;
  return false;
}

const ACTING = wordTest(/[^d]end$/);

/** Whether a phrase names an act, to which things in a row belong: "strijken van", "hulp bij", "rekening houdend met". */
export function actsOn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    const kinds = kindsOf(tokens, t);
    if ((kinds & Kind.act) !== 0 || (t > from && (kinds & Kind.preposition) !== 0) || ACTING.of(tokens[t])) return true;
  }
  return false;
}
