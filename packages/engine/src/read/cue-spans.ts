import { leadWords } from './data/words.data.js';
import { Kind } from './kinds.js';
import { isUnderway } from './modality/index.js';
import type { Piece } from './parts.js';
import { hasOther } from './stretch.js';
import type { Token } from './tokens.js';
import { isA, wordTest } from './word.js';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Tokens of a cue word, which are never part of what is asked. */
export interface CueSpan extends Range {
  /** The tokens whose necessity it decides. */
  readonly governs: Range;
}

/** Whether a word between two tokens carries a meaning. */
export const hasWords = (tokens: readonly Token[], { from, to }: Range): boolean =>
  hasOther(tokens, from, to, Kind.empty);

/** Whether nothing but an adjunct stands before a cue in its piece: "in de eerste weken word je opgeleid in …". */
const isAdjunct = (tokens: readonly Token[], from: number, to: number): boolean =>
  isA(tokens[from], Kind.preposition) || !hasWords(tokens, { from, to });

/** A stretch of a piece. */
const within = ({ sep, aside, sub, kinds }: Piece, from: number, to: number): Piece => ({
  from,
  to,
  sep,
  aside,
  sub,
  kinds,
});

/** Whether only time and manner stand before a cue: "op termijn leer je …". */
function tellsWhen(tokens: readonly Token[], from: number, to: number): boolean {
  for (let t = from; t < to; t++)
    if (!isA(tokens[t], Kind.empty | Kind.preposition | Kind.adverb) && !isUnderway(tokens[t])) return false;
  return true;
}

/** The part of a piece that cues leave: "kennis van wondzorg" or "kennis van wondzorg is een plus". */
export function withoutCues(tokens: readonly Token[], piece: Piece, cues: readonly CueSpan[]): Piece {
  let { from, to } = piece;
  for (const cue of cues) {
    if (cue.to <= from || cue.from >= to) continue;
    const forward = cue.governs.from === cue.from && cue.governs.to > cue.to && cue.to < to;
    const isOnlyWhen = cue.to < to && tellsWhen(tokens, from, cue.from) && hasWords(tokens, { from: cue.to, to });
    if (cue.from <= from || (forward && isAdjunct(tokens, from, cue.from)) || isOnlyWhen) from = Math.min(cue.to, to);
    else to = cue.from;
  }
  return from === piece.from && to === piece.to ? piece : within(piece, from, to);
}

/** Whether a cue governs what comes after it, with nothing before it: in "Frans is handig als …" the case only tells why. */
function opensClause(tokens: readonly Token[], { from, governs }: CueSpan): boolean {
  if (governs.from !== from) return false;
  let start = from;
  while (tokens[start - 1]?.word === true) start--;
  for (let t = start; t < from; t++) if (!isA(tokens[t], Kind.empty) && !LEAD_WORD.of(tokens[t])) return false;
  return true;
}

const LEAD_WORD = wordTest(leadWords);

const CASE = wordTest(/^(?:als|indien|wanneer|mocht)$/);

/**
 * Where a case names what a cue speaks of: "leuk als je | van dieren houdt", "als je | ook kookt, is dat mooi meegenomen".
 * -1 for other subordinate clauses, which ask nothing by themselves.
 */
export function wishedFrom(tokens: readonly Token[], piece: Piece, cues: readonly CueSpan[]): number {
  if (cues.length === 0 || !CASE.of(tokens[piece.from]) || !isA(tokens[piece.from + 1], Kind.reader)) return -1;
  const governed = cues.some(
    (cue) =>
      cue.governs.to >= piece.to &&
      cue.governs.from <= piece.from &&
      (cue.governs.from === piece.from || opensClause(tokens, cue)),
  );
  const rest = withoutCues(tokens, within(piece, piece.from + 2, piece.to), cues);
  return governed && hasWords(tokens, rest) && rest.to === piece.to ? rest.from : -1;
}
