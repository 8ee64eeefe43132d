import { adverbs, empty, fieldLeads, leads, others, people, prepositions, readers } from './data/words.data.js';
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
/** A participle that opens an adjunct: ", aangepast aan hun leeftijd". */
const PARTICIPLE =
  /^(?:(?:aan|op|af|uit|in|toe|voor|mee)ge\p{L}+[dt]|rekening|gericht|gevolgd|afgeleverd|behaald|opgelegd|gecoordineerd|inclusief)$/u;

const isInfinitive = (word: string): boolean =>
  word.length > 3 && /(?:en|aan|oen|ien)$/.test(word) && !/(?:ingen|heden|teiten)$/.test(word);

/** Whether the sentence speaks to or of the candidate, and not of the employer. `cued`: it says how much it asks. */
export function asks(tokens: readonly Token[], sentence: Sentence, part: Part, item: boolean, cued: boolean): boolean {
  const words = tokens.slice(sentence.from, sentence.to).filter((t) => t.word);
  const first = words[0]?.text ?? '';
  const hasReader = words.some((t) => readers.has(t.text));
  if (first === 'wij' || first === 'we') return false;
  if (!hasReader && !cued && isStatement(words)) return false;
  if (sentence.end === '?') return false;
  if (item) return !(words.some((t) => t.text === 'wij' || t.text === 'we') && !hasReader);
  if (others.has(first)) return hasReader && first === 'dit';
  if (part === 'profile') return hasReader || words.length <= 10 || sentence.pieces.length > 2;
  if (hasReader) return true;
  return cued || isInfinitive(words.at(-1)?.text ?? '') || isInfinitive(first) || sentence.end === '';
}

/** Index of the reader's pronoun when the piece holds a clause ("je kookt", "leid je"); -1 when it does not. */
function pronounAt(tokens: readonly Token[], piece: Piece): number {
  for (let t = piece.from; t < Math.min(piece.to, piece.from + 9); t++) {
    const word = tokens[t]?.text ?? '';
    if (!readers.has(word)) continue;
    const before = tokens[t - 1]?.text ?? '';
    if (t === piece.from || mayBeVerb(before)) return t;
    if (
      t <= piece.from + 2 &&
      tokens[t - 1]?.word &&
      !NO_VERB.has(before) &&
      (t === piece.from + 1 || tokens[piece.from]?.text === 'dan')
    )
      return t;
  }
  return -1;
}

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

/** "Dagcentrum De Wilg is er voor …": a sentence about somebody else. */
function isStatement(words: readonly Token[]): boolean {
  const verb = words.findIndex((w) =>
    /^(?:is|zijn|heeft|werkt|werken|telt|biedt|zoekt|wordt|worden|staat|staan|komen|komt|zitten|zit|bereidt|koken|gaat|doen)$/.test(
      w.text,
    ),
  );
  return (
    verb > 0 &&
    verb <= 4 &&
    words.length - verb > 2 &&
    (others.has(words[0]?.text ?? '') || /^(?:het|de)$/.test(words[0]?.text ?? '') || verb > 1)
  );
}

/** Words before "je" that make it the subject of a clause within, or "your". */
const NO_VERB = new Set(
  'als dat of wat hoe die waar waarom wie en maar om te dan ook zodat omdat wanneer want zoals terwijl indien dit ook al met voor aan van door in op naar bij over uit tot rond onder tussen tijdens volgens na per binnen is zijn'.split(
    ' ',
  ),
);

/** First words of a sentence that are a time or a condition, and no object. */
const OPENING =
  /^(?:elke|iedere|dan|als|zo|hier|daar|dit|dat|soms|vaak|dagelijks|wekelijks|ook|nu|bovendien|wanneer|indien|samen|jij|jouw|je)$/;
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

function step(tokens: readonly Token[], sentence: Sentence, p: number, last: Draft | undefined, part: Part): Step {
  const { pieces } = sentence;
  const piece = pieces[p] as Piece;
  const words = wordsIn(tokens, piece.from, piece.to);
  const first = words[0]?.text ?? '';
  const final = words.at(-1)?.text ?? '';
  if (words.every((w) => people.has(w.text) || empty.has(w.text))) return last && piece.sep !== ',' ? 'join' : 'skip';
  if (isIdle(words) || first === 'wat') return 'skip';
  if (!last) return 'new';
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

/** Start of what a clause asks: after "je", at the verb, or at the object before it ("multidisciplinair werken vind je"). */
function clauseStart(tokens: readonly Token[], piece: Piece, pronoun: number): number {
  if (pronoun === piece.from) return pronoun + 1;
  const verb = pronoun - 1;
  const first = tokens[piece.from]?.text ?? '';
  if (verb === piece.from || prepositions.has(first) || adverbs.has(first) || OPENING.test(first)) return verb;
  return numberOf(first) === undefined ? piece.from : verb;
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
      if (piece.sep === ':' && last && !last.clause && wordsIn(tokens, last.from, last.to).length <= 4) return;
      const from = clauseStart(tokens, piece, pronoun);
      last = { from, to: piece.to, or: piece.sep === 'of', clause: true };
      drafts.push(last);
      return;
    }
    const what = step(tokens, sentence, p, last, part);
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
