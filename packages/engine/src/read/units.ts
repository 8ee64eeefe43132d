import { adverbs, empty, leads, others, people, prepositions, readers } from './data/words.data.js';
import { mayBeVerb } from './parts.js';
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
const LONG_PHRASE = 58;
const SHORT_PHRASE = 24;
const LIST = 3;

const isInfinitive = (word: string): boolean => word.length > 3 && /(?:en|aan|oen|ien)$/.test(word);

/** Whether the sentence speaks to or of the candidate, and not of the employer. */
export function asks(tokens: readonly Token[], sentence: Sentence, part: Part, item: boolean): boolean {
  const words = tokens.slice(sentence.from, sentence.to).filter((t) => t.word);
  const first = words[0]?.text ?? '';
  const hasReader = words.some((t) => readers.has(t.text));
  if (first === 'wij' || first === 'we') return false;
  if (sentence.end === '?') return false;
  if (item) return !(words.some((t) => t.text === 'wij' || t.text === 'we') && !hasReader);
  if (others.has(first)) return hasReader && first === 'dit';
  if (part === 'profile') return hasReader || words.length <= 10 || sentence.pieces.length > 2;
  if (hasReader) return true;
  return isInfinitive(words.at(-1)?.text ?? '') || isInfinitive(first) || sentence.end === '';
}

/** Index of the reader's pronoun when the piece holds a clause ("je kookt", "leid je"); -1 when it does not. */
function pronounAt(tokens: readonly Token[], piece: Piece): number {
  for (let t = piece.from; t < Math.min(piece.to, piece.from + 9); t++) {
    const word = tokens[t]?.text ?? '';
    if (!readers.has(word)) continue;
    if (t === piece.from) return t;
    if (mayBeVerb(tokens[t - 1]?.text ?? '')) return t;
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

type Step = 'new' | 'join' | 'skip';

interface Draft {
  from: number;
  to: number;
  or: boolean;
  /** Whether its clause has a finite verb that later pieces may share. */
  clause: boolean;
}

function step(tokens: readonly Token[], sentence: Sentence, p: number, last: Draft | undefined, part: Part): Step {
  const { pieces } = sentence;
  const piece = pieces[p] as Piece;
  const words = wordsIn(tokens, piece.from, piece.to);
  const first = words[0]?.text ?? '';
  const final = words.at(-1)?.text ?? '';
  if (words.every((w) => people.has(w.text) || empty.has(w.text))) return last && piece.sep !== ',' ? 'join' : 'skip';
  if (!last) return 'new';
  if (piece.sep === 'of' || piece.sep === 'ofwel') return 'join';
  if (piece.sep === ':' || piece.sep === ';') return 'new';
  if (mayBeVerb(first) && last.clause && words.length > 1) return 'new';
  const before = wordsIn(tokens, last.from, last.to);
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
  if (piece.sep !== ':' || last.clause) return false;
  const left = wordsIn(tokens, last.from, last.to).length;
  return left <= 3 && pronounAt(tokens, piece) < 0 && isList(sentence.pieces, p + 1);
}

/** The phrases of a sentence that ask for something. `silent` pieces (made of cue words, conditions) are passed over. */
export function unitsOf(
  tokens: readonly Token[],
  sentence: Sentence,
  part: Part,
  silent: (piece: Piece) => boolean,
): Unit[] {
  const drafts: Draft[] = [];
  let last: Draft | undefined;
  let asideOf: Draft | undefined;
  sentence.pieces.forEach((piece, p) => {
    if (piece.sub || piece.aside || silent(piece)) return;
    const pronoun = pronounAt(tokens, piece);
    if (pronoun >= 0) {
      if (piece.sep === ':' && last && !last.clause && wordsIn(tokens, last.from, last.to).length <= 4) return;
      const from = pronoun === piece.from ? pronoun + 1 : pronoun - 1;
      last = { from, to: piece.to, or: piece.sep === 'of', clause: true };
      drafts.push(last);
      return;
    }
    const what = step(tokens, sentence, p, last, part);
    if (what === 'skip') return;
    if (what === 'join' && last && asideOf !== last) {
      last.to = piece.to;
      return;
    }
    if (last && dropsLead(tokens, sentence, p, last)) drafts.pop();
    const clause = last?.clause === true && mayBeVerb(tokens[piece.from]?.text ?? '');
    last = { from: piece.from, to: piece.to, or: piece.sep === 'of', clause };
    drafts.push(last);
  });
  return drafts.flatMap((d) => trimmedUnit(tokens, d.from, d.to, d.or) ?? []);
}
