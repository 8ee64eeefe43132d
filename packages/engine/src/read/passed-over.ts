import { asks } from './asks.js';
import type { BlockView } from './conditions/found.js';
import type { Spoken } from './subject.js';
import type { Place } from './weigh/features.js';
import { clauseStart, pronounAt } from './clauses.js';
import { hasWords, withoutCues } from './cue-spans.js';
import type { CueSpan } from './cue-spans.js';
import { Kind } from './kinds.js';
import { overlap } from './label-places.js';
import type { Sentence } from './parts.js';
import type { Token } from './tokens.js';
import { trimmedUnit } from './unit.js';
import type { Unit } from './unit.js';
import { isA } from './word.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many of a list stand in a sentence. */
function countIn(list: readonly { readonly from: number }[], sentence: Sentence): number {
  let count = 0;
  for (const { from } of list) if (from >= sentence.from && from < sentence.to) count++;
  return count;
}

/** Whether two places share half of the shorter one. */
export function isHalf(a: Span, b: Span): boolean {
  const shared = overlap(a, b);
  return shared > 0 && shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

/** The tokens of a place within a sentence. */
export function tokensOf(
  tokens: readonly Token[],
  sentence: Sentence,
  { start, end }: Span,
): { from: number; to: number } {
  let { from } = sentence;
  while (from < sentence.to - 1 && (tokens[from] as Token).end <= start) from++;
  let to = from + 1;
  while (to < sentence.to && (tokens[to] as Token).start < end) to++;
  return { from, to };
}

/** Each piece of a sentence as a phrase, from its verb, or from what stands after the word that opens its clause, on. */
export function pieceUnits(tokens: readonly Token[], sentence: Sentence, cues: readonly CueSpan[]): Unit[] {
  const units: Unit[] = [];
  for (const whole of sentence.pieces) {
    if (whole.sub || whole.aside) continue;
    const piece = withoutCues(tokens, whole, cues);
    if (!hasWords(tokens, piece)) continue;
    const reader = pronounAt(tokens, piece);
    let { from } = piece;
    if (reader >= 0) from = clauseStart(tokens, piece, reader);
    else {
      if (isA(tokens[from], Kind.opener | Kind.question)) from++;
      if (isA(tokens[from], Kind.reader)) from++;
    }
    const unit = trimmedUnit(tokens, from, piece.to, false);
    if (unit) units.push(unit);
  }
  return units;
}

/** Where the phrases of a sentence stand, to be weighed. */
export const placeOf = (
  { tokens, block, sentences, byHeading }: BlockView,
  spoken: Spoken,
  sentence: Sentence,
  cued: boolean,
  conditions: readonly { readonly from: number }[],
  offers: readonly { readonly from: number }[],
): Place => ({
  spoken,
  sentence,
  part: block.part,
  item: block.item,
  headed: block.headTo > block.headFrom,
  cued,
  asks: asks(tokens, sentence, block.part, block.item, cued),
  byHeading,
  number: sentences.indexOf(sentence),
  sentences: sentences.length,
  conditions: countIn(conditions, sentence),
  offers: countIn(offers, sentence),
});
