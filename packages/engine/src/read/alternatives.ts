import { sortShort } from '../lexicon/short-sort.js';
import type { GroupNumbers } from './conditions/found.js';
import { inGroup, type FoundDemand } from './found-demand.js';
import type { Sentence } from './parts.js';
import type { Token } from './tokens.js';

/** So many units apart two demands at most are alternatives. */
const NEAR = 12;

/** The demands of a sentence in their order, those with "of" between them in a group: one of them suffices. */
export function grouped(
  tokens: readonly Token[],
  sentence: Sentence,
  numbers: GroupNumbers,
  found: FoundDemand[],
): FoundDemand[] {
  if (found.length < 2) return found;
  sortShort(found, (a, b) => a.start - b.start);
  for (let i = 1; i < found.length; i++) {
    const left = found[i - 1] as FoundDemand;
    const right = found[i] as FoundDemand;
    if (right.start - left.end > NEAR) continue;
    const between = tokens
      .slice(sentence.from, sentence.to)
      .filter((t) => t.start >= left.end && t.end <= right.start && t.word);
    if (!between.some((t) => t.text === 'of')) continue;
    const group = left.group ?? ++numbers.groups;
    found[i - 1] = inGroup(left, group);
    found[i] = inGroup(right, group);
  }
  return found;
}
