import { pronounAt } from './clauses.js';
import { fieldLeads, fieldNames } from './data/words.data.js';
import { isList } from './enumeration.js';
import { Kind } from './kinds.js';
import type { Piece, Sentence } from './parts.js';
import { countOther, firstOther, lastWord } from './stretch.js';
import type { Token } from './tokens.js';
import { isA, wordTest } from './word.js';

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
/** "blijft kalm | als er zes tegelijk huilen": what somebody is says enough, whenever it is so. */
const STAYS = wordTest(/^(?:blijft?|bent?)$/);
/** So few letters before a subordinate clause say little without it: "houdt vol | als het traag gaat". */
const SHORT_CLAUSE = 15;

export const isShort = (tokens: readonly Token[], { from, to, clause }: Draft): boolean =>
  clause && !STAYS.of(tokens[from]) && (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0) < SHORT_CLAUSE;

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
