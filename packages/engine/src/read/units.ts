import { isInfinitive } from './asks.js';
import { clauseStart, pronounAt } from './clauses.js';
import { adverbs, empty, fieldLeads, leads, people, prepositions } from './data/words.data.js';
import { mayBeVerb } from './parts.js';
import { numberOf } from './phrases.js';
import type { Piece, Sentence } from './parts.js';
import type { Part } from './sections.js';
import type { Token } from './tokens.js';

/** A phrase that asks for something by its place and build: tokens `from`..`to`. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  /** `true`: joined to the unit before it by "of". */
  readonly or: boolean;
}

/** Longer phrases are cut where an adjunct starts. */
const LONG_PHRASE = 50;
const SHORT_PHRASE = 24;
const LIST = 3;
/** So few words before a colon are what the clause after it explains. */
const LEAD_WORDS = 4;
/** A participle that opens an adjunct: ", aangepast aan hun leeftijd". */
const PARTICIPLE =
  /^(?:(?:aan|op|af|uit|in|toe|voor|mee)ge\p{L}+[dt]|rekening|gericht|gevolgd|afgeleverd|behaald|opgelegd|gecoordineerd|inclusief)$/u;

function wordsIn(tokens: readonly Token[], from: number, to: number): Token[] {
  return tokens.slice(from, to).filter((t) => t.word);
}

/** Drops words at both ends that carry no meaning, and adjuncts of a long phrase. */
export function trimmedUnit(tokens: readonly Token[], from: number, to: number, or: boolean): Unit | null {
  let start = from;
  let end = to;
  const textAt = (t: number) => tokens[t]?.text ?? '';
  const idle = (t: number) =>
    !tokens[t]?.word || empty.has(textAt(t)) || adverbs.has(textAt(t)) || (t < start + 3 && leads.has(textAt(t)));
  while (start < end && idle(start)) start++;
  while (
    end > start &&
    (!tokens[end - 1]?.word || (empty.has(textAt(end - 1)) && !/^(?:kunnen|zijn)$/.test(textAt(end - 1))))
  )
    end--;
  if (start >= end) return null;
  const length = (until: number) => (tokens[until - 1]?.end ?? 0) - (tokens[start]?.start ?? 0);
  for (let t = end - 1; t > start + 1 && length(end) > LONG_PHRASE; t--) {
    if (prepositions.has(textAt(t)) && length(t) >= SHORT_PHRASE) end = t;
  }
  return { from: start, to: end, or };
}

/** Whether the pieces from `p` on form an enumeration of at least three members. */
function isList(pieces: readonly Piece[], p: number): boolean {
  let members = 1;
  for (let i = p; i < pieces.length; i++) {
    const sep = pieces[i]?.sep ?? '';
    if (sep === ',' || sep === 'en' || sep === '-' || sep === ';' || sep === '+' || sep === '/') members++;
    else if (sep !== 'of') break;
  }
  for (let i = p - 1; i > 0; i--) {
    const sep = pieces[i]?.sep ?? '';
    if (sep !== ',' && sep !== 'en' && sep !== '-' && sep !== ';') break;
    members++;
  }
  return members >= LIST;
}

const QUANTITY = /^(?:dag|dagen|jaar|jaren|maand|maanden|week|weken|uur|uren|u|euro|km|procent|keer|minuten)$/;
const IMPERATIVE = /^(?:kom|bekijk|kijk|bel|solliciteer|mail|contacteer|surf|lees|ontdek|schrijf|twijfel|vraag|laat)$/;

type Step = 'new' | 'join' | 'skip';

interface Draft {
  from: number;
  to: number;
  or: boolean;
  /** Whether its clause has a finite verb that later pieces may share. */
  clause: boolean;
}

/** Amounts, calls to the reader and remarks about things ("de tram stopt aan de poort"). */
function isIdle(words: readonly Token[]): boolean {
  const [first, second, third] = words.map((w) => w.text);
  if (first === undefined) return true;
  if (numberOf(first) !== undefined && QUANTITY.test(second ?? '')) return true;
  if (first === 'minstens' && numberOf(second ?? '') !== undefined) return true;
  if (IMPERATIVE.test(first) || /^(?:uitgezonderd|inbegrepen|uitgesloten|welkom)$/.test(words.at(-1)?.text ?? ''))
    return true;
  if (words.some((w) => w.text === 'ik' || w.text === 'we' || w.text === 'wij')) return true;
  return /^(?:de|het|dat|dit)$/.test(first) && words.length > 3 && mayBeVerb(third ?? '');
}

/** What to do with a piece: start a phrase, go on with the last one, or pass over. */
function step(
  tokens: readonly Token[],
  { pieces }: Sentence,
  p: number,
  piece: Piece,
  last: Draft | undefined,
  part: Part,
): Step {
  const words = wordsIn(tokens, piece.from, piece.to);
  const first = words[0]?.text ?? '';
  const final = words.at(-1)?.text ?? '';
  if (words.every((w) => people.has(w.text) || empty.has(w.text))) return last && piece.sep !== ',' ? 'join' : 'skip';
  if (isIdle(words) || first === 'wat') return 'skip';
  // What has a cue of its own stands by itself: "kennis van X is vereist, EHBO is een plus".
  if (!last || piece !== pieces[p]) return 'new';
  if (piece.sep === 'of' || piece.sep === 'ofwel') return 'join';
  if (piece.sep === ':' || piece.sep === ';') return 'new';
  if (mayBeVerb(first) && last.clause && words.length > 1) return 'new';
  const before = wordsIn(tokens, last.from, last.to);
  if (words.length > 1 && PARTICIPLE.test(first)) return 'skip';
  if (prepositions.has(first)) {
    const same = before.some((w) => w.text === first);
    return (piece.sep === 'en' && same) || isInfinitive(final) ? 'new' : 'skip';
  }
  if (isList(pieces, p)) return 'new';
  const lastFinal = before.at(-1)?.text ?? '';
  if (isInfinitive(final) && isInfinitive(lastFinal) && words.length > 1) return 'new';
  const adjunct = before.some((w, i) => i > 0 && prepositions.has(w.text));
  if (part === 'profile' && !adjunct && !last.clause && piece.sep !== 'maar') return 'new';
  if (part === 'profile' && last.clause && !adjunct && before.length <= 4) return 'new';
  return piece.sep === 'en' || piece.sep === 'maar' || piece.sep === '+' || piece.sep === '&' ? 'join' : 'skip';
}

/** A short lead before a colon ("Kennis:", "Houding:") names what follows; it is not asked itself. */
function dropsLead(tokens: readonly Token[], sentence: Sentence, p: number, last: Draft): boolean {
  const piece = sentence.pieces[p] as Piece;
  if (piece.sep !== ':' || last.clause || pronounAt(tokens, piece) >= 0) return false;
  const left = wordsIn(tokens, last.from, last.to);
  return (
    fieldLeads.has(left[0]?.text ?? '') || left.length === 1 || (left.length <= 3 && isList(sentence.pieces, p + 1))
  );
}

/** The part of a piece that cues leave: "kennis van wondzorg" of "kennis van wondzorg is een plus". */
function withoutCues(piece: Piece, cues: readonly CueSpan[]): Piece {
  let { from, to } = piece;
  for (const cue of cues) {
    if (cue.to <= from || cue.from >= to) continue;
    if (cue.from <= from) from = Math.min(cue.to, to);
    else to = cue.from;
  }
  return from === piece.from && to === piece.to ? piece : { ...piece, from, to };
}

/** Tokens of a cue word, which are never part of what is asked. */
export interface CueSpan {
  readonly from: number;
  readonly to: number;
}

/** The phrases of a sentence that ask for something, without the words of `cues`. */
export function unitsOf(tokens: readonly Token[], sentence: Sentence, part: Part, cues: readonly CueSpan[]): Unit[] {
  const drafts: Draft[] = [];
  let last: Draft | undefined;
  sentence.pieces.forEach((whole, p) => {
    if (whole.sub) {
      // A verb alone ("meldt | als er iets misgaat") needs its clause to say what is asked.
      if (last && last.to === whole.from && isBareVerb(tokens, last)) last.to = whole.to;
      return;
    }
    const piece = withoutCues(whole, cues);
    if (whole.aside || !hasWords(tokens, piece)) return;
    const pronoun = pronounAt(tokens, piece);
    if (pronoun >= 0) {
      if (piece.sep === ':' && last && !last.clause) {
        // "Registratie: u hebt een visum" speaks of the visum; "Rijbewijs B: je rijdt met ons busje" of the licence.
        if (fieldLeads.has(tokens[last.from]?.text ?? '') && last.to - last.from === 1) drafts.pop();
        else if (wordsIn(tokens, last.from, last.to).length <= LEAD_WORDS) return;
      }
      const from = clauseStart(tokens, piece, pronoun);
      last = { from, to: piece.to, or: piece.sep === 'of', clause: true };
      drafts.push(last);
      return;
    }
    const what = step(tokens, sentence, p, piece, last, part);
    if (what === 'skip') return;
    if (what === 'join' && last) {
      last.to = piece.to;
      return;
    }
    if (last && dropsLead(tokens, sentence, p, last)) drafts.pop();
    if (piece.sep === ':' && last?.clause && part === 'profile') return;
    const clause = last?.clause === true && mayBeVerb(tokens[piece.from]?.text ?? '');
    last = { from: piece.from, to: piece.to, or: piece.sep === 'of', clause };
    drafts.push(last);
  });
  return drafts.flatMap((d) => trimmedUnit(tokens, d.from, d.to, d.or) ?? []);
}

const hasWords = (tokens: readonly Token[], piece: Piece): boolean =>
  wordsIn(tokens, piece.from, piece.to).some((w) => !empty.has(w.text));

function isBareVerb(tokens: readonly Token[], draft: Draft): boolean {
  const words = wordsIn(tokens, draft.from, draft.to).filter((w) => !empty.has(w.text));
  return words.length === 1 && (draft.clause || mayBeVerb(words[0]?.text ?? ''));
}
