import type { Label } from './labels.js';
import type { Lexicon } from './lexicon.js';
import type { Candidate } from './match-patterns.js';

/** A lookalike found more loosely than this is not sure enough to veto. */
const MIN_VETO = 0.85;

function overlaps(a: Candidate, b: Candidate): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Whether every word of `small` is also one of `large`, which has more. */
function isWithin(small: Candidate, large: Candidate): boolean {
  if (small.matched.length >= large.matched.length || small.first < large.first || small.last > large.last)
    return false;
  return small.matched.every((token) => large.matched.includes(token));
}

/**
 * Settles the candidates of one sentence: lookalikes veto what they overlap of their own concept, one concept keeps its
 * best hit at a place, and a label within a longer one of the same kind gives way ("toedienen" to "insuline toedienen").
 */
export function settle(lexicon: Lexicon, candidates: Candidate[]): Candidate[] {
  const labelOf = (candidate: Candidate): Label => lexicon.labels[candidate.label] as Label;
  const [only] = candidates;
  if (only === undefined || candidates.length === 1) return only && labelOf(only).veto ? [] : candidates;
  const vetoes = candidates.filter((candidate) => labelOf(candidate).veto && candidate.quality >= MIN_VETO);
  candidates.sort((a, b) => b.quality - a.quality || b.matched.length - a.matched.length || a.label - b.label);
  const perConcept = new Map<number, Candidate[]>();
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const { concept, veto } = labelOf(candidate);
    if (veto || vetoes.some((other) => labelOf(other).concept === concept && overlaps(other, candidate))) continue;
    const same = perConcept.get(concept);
    if (same?.some((other) => overlaps(other, candidate))) continue;
    if (same) same.push(candidate);
    else perConcept.set(concept, [candidate]);
    kept.push(candidate);
  }
  const kindOf = (candidate: Candidate): string => lexicon.concepts[labelOf(candidate).concept]?.kind ?? '';
  if (kept.length < 2) return kept;
  return kept.filter((small) => !kept.some((large) => isWithin(small, large) && kindOf(small) === kindOf(large)));
}
