import { Kind } from '../kinds.js';
import type { Sentence } from '../parts.js';
import { countOther } from '../stretch.js';
import type { Token } from '../tokens.js';
import { trimmedUnit } from '../unit.js';
import type { Unit } from '../unit.js';
import { isA } from '../word.js';
import type { Range } from './constructions.js';

/** What stands in a topic: its rows and clauses, each a thing that is asked or not. */
export function topicUnits(tokens: readonly Token[], { pieces }: Sentence, { from, to }: Range): readonly Unit[] {
  const spans: { from: number; to: number }[] = [];
  for (const piece of pieces) {
    const start = Math.max(from, piece.from);
    const end = Math.min(to, piece.to);
    if (start >= end) continue;
    const last = spans.at(-1);
    const small = countOther(tokens, start, end, Kind.empty | Kind.preposition | Kind.adverb) === 0;
    if (last !== undefined && (small || (piece.sub && start > from))) last.to = end;
    else if (!small) spans.push({ from: isA(tokens[start], Kind.reader) ? start + 1 : start, to: end });
  }
  return spans.flatMap((span) => trimmedUnit(tokens, span.from, span.to, false) ?? []);
}
