import { Kind } from '../kinds.js';
import type { Piece, Sentence } from '../parts.js';
import type { PhraseHit } from '../phrases.js';
import { hasOther } from '../stretch.js';
import { speaksAsSubject } from '../subject.js';
import type { Token } from '../tokens.js';
import { isA, wordTest } from '../word.js';
import { asksAble } from './able.js';
import { BIT, bitsOf, is } from './clause.js';
import type { Clause, Said } from './clause.js';
import { hasLessons, isPartOfLessons, isTaught, mayLearn, orLearns, picksUp, teachesReader } from './learnt.js';
import { indifferent, needed } from './needed.js';
import { delightsUs, favours, isFree, merit, praised, promised, welcome } from './wished.js';

/**
 * How much a clause asks, composed from the kinds of its words: a denial with a word of need says that something is not
 * needed, a teacher with a teaching verb and the reader as its object that it is taught, a case with somebody's delight
 * that it is a wish. It answers for clauses in which no fixed phrase of `necessity.data.ts` stands.
 */
const RULES: readonly Rule[] = [
  { rule: needed, of: 0 },
  { rule: indifferent, of: BIT.indifferences },
  { rule: merit, of: BIT.merits },
  { rule: favours, of: BIT.favours },
  { rule: promised, of: 0 },
  { rule: isTaught, of: BIT.taught },
  { rule: teachesReader, of: BIT.teaches | BIT.teachingHalves },
  { rule: hasLessons, of: BIT.lessons },
  { rule: isPartOfLessons, of: BIT.lessons },
  { rule: picksUp, of: 0 },
  { rule: mayLearn, of: BIT.learns },
  { rule: orLearns, of: BIT.learns | BIT.willing | BIT.acquires },
  { rule: isFree, of: BIT.freedoms },
  { rule: welcome, of: BIT.welcomes },
  { rule: delightsUs, of: BIT.delights | BIT.leavings },
  { rule: praised, of: 0 },
];

interface Rule {
  readonly rule: (clause: Clause) => Said | null;
  /** It is only asked where the clause has a word of one of these classes; 0: always. */
  readonly of: number;
}

const CASE = wordTest(/^(?:als|indien|wanneer|wie|mocht)$/);

/** Whether a sentence names a case before token `at`: "als je …", "heb je …", or asks it in the question before. */
function namesCase(tokens: readonly Token[], { from }: Sentence, before: Sentence | undefined, at: number): boolean {
  if (at === from) return before?.end === '?';
  const start = isA(tokens[from], Kind.wordSeparator) ? from + 1 : from;
  return CASE.of(tokens[start]) || (isA(tokens[start + 1], Kind.reader) && !isA(tokens[start], Kind.reader));
}

/** Whether words deny something. */
function denies(tokens: readonly Token[], from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (is(tokens[t], 'denials')) return true;
  return false;
}

/** Where a case that a clause follows starts: in its sentence, or with the question before it. */
const lackFrom = (sentence: Sentence, before: Sentence | undefined): number =>
  before?.end === '?' ? before.from : sentence.from;

/** "als je …", "wanneer u …" */
const isCase = (tokens: readonly Token[], piece: Piece | undefined): boolean =>
  piece !== undefined && CASE.of(tokens[piece.from]) && isA(tokens[piece.from + 1], Kind.reader);

/** The classes of the words of the purpose after a piece: "goesting | om dat te leren". */
function purposeOf(tokens: readonly Token[], pieces: readonly Piece[], p: number): number {
  let bits = 0;
  if (pieces[p + 1]?.sep !== 'om') return bits;
  for (let next = p + 1; pieces[next]?.sub === true; next++)
    for (let t = (pieces[next] as Piece).from; t < (pieces[next] as Piece).to; t++) bits |= bitsOf(tokens[t]);
  return bits;
}

/** Whether a fixed phrase stands in a piece. */
const isPhrased = (hits: readonly PhraseHit[], { from, to }: Piece): boolean =>
  hits.some((hit) => hit.from < to && hit.to > from);

const NONE: readonly PhraseHit[] = [];

/** What the clauses of some sentences say of how much they ask, beside the `hits` of fixed phrases. */
export function composedIn(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  hits: readonly PhraseHit[],
): readonly PhraseHit[] {
  let found: PhraseHit[] | undefined;
  sentences.forEach((sentence, s) => {
    for (const [p, piece] of sentence.pieces.entries()) {
      let bits = 0;
      for (let t = piece.from; t < piece.to; t++) bits |= bitsOf(tokens[t]);
      if (bits === 0 || isPhrased(hits, piece)) continue;
      const afterCase = namesCase(tokens, sentence, sentences[s - 1], piece.from);
      const clause: Clause = {
        tokens,
        piece,
        from: piece.from,
        to: piece.to,
        bits,
        reader: speaksAsSubject(tokens, piece),
        afterCase,
        afterAble: piece.from > sentence.from && asksAble(tokens, sentence.from, piece.from),
        afterLack:
          (afterCase || sentences[s - 1]?.end === '?') &&
          denies(
            tokens,
            lackFrom(sentence, sentences[s - 1]),
            sentences[s - 1]?.end === '?' ? sentence.from : piece.from,
          ),
        beforeCase: isCase(tokens, sentence.pieces[p + 1]),
        purpose: purposeOf(tokens, sentence.pieces, p),
      };
      for (const { rule, of } of RULES) {
        if (of !== 0 && (bits & of) === 0) continue;
        const said = rule(clause);
        if (said === null) continue;
        (found ??= []).push(hitOf(clause, said));
        break;
      }
    }
  });
  return found ?? NONE;
}

/** Whether a word tells that something is learnt on the job. */
export const isUnderway = (token: Token | undefined): boolean => is(token, 'underway');

/** Whether a word tells of somebody's joy, or that something counts in favour. */
export const isGlad = (token: Token | undefined): boolean => (bitsOf(token) & GLAD) !== 0;
const GLAD = BIT.delights | BIT.merits | BIT.welcomes;

/** Whether a word has a part in saying how much something is asked. */
export const saysHow = (token: Token | undefined): boolean => bitsOf(token) !== 0;

/** A cue as the finder of phrases gives it: with nothing before it in its clause it governs what follows. */
function hitOf({ tokens, from: start, to: end }: Clause, { family, opens: speaksOn, from, to }: Said): PhraseHit {
  const opens = speaksOn ?? (!hasOther(tokens, start, from, Kind.empty) && hasOther(tokens, to, end, Kind.empty));
  const group = `${family}:${opens ? 'before' : 'after'}`;
  return { group, kind: family, from, to, core: to };
}
