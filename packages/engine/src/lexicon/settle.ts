import type { Label } from './labels.js';
import type { Lexicon } from './lexicon.js';
import type { Candidate } from './match-patterns.js';
import { sortShort } from './short-sort.js';

/** A lookalike found more loosely than this is not sure enough to veto. */
const MIN_VETO = 0.85;
/** A longer label that is so much less sure does not push out a shorter one that stands there in full. */
const MUCH_LOOSER = 0.3;

function overlaps(a: Candidate, b: Candidate): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** What a matched word more weighs beside the quality: a label with stop words in between is still the fuller one. */
const FULLER = 0.02;

const worth = ({ quality, matched }: Candidate): number => quality + FULLER * matched.length;

const byWorth = (a: Candidate, b: Candidate): number =>
  worth(b) - worth(a) || b.matched.length - a.matched.length || a.label - b.label;

/** Whether every word of `small` is also one of `large`, which has more and is about as sure. */
function isWithin(small: Candidate, large: Candidate): boolean {
  if (small.matched.length >= large.matched.length || small.first < large.first || small.last > large.last)
    return false;
  if (large.quality < small.quality - MUCH_LOOSER) return false;
  for (const token of small.matched) if (!large.matched.includes(token)) return false;
  return true;
}

const NONE: readonly Candidate[] = [];
const labelOf = ({ labels }: Lexicon, { label }: Candidate): Label => labels[label] as Label;
const kindOf = (lexicon: Lexicon, candidate: Candidate): string =>
  lexicon.concepts[labelOf(lexicon, candidate).concept]?.kind ?? '';

/**
 * Settles the candidates of one sentence: lookalikes veto what they overlap of their own concept, one concept keeps its
 * best hit at a place, and a label within a longer one of the same kind gives way ("toedienen" to "insuline toedienen").
 */
export function settle(lexicon: Lexicon, candidates: Candidate[]): Candidate[] {
  const { labels } = lexicon;
  const [only] = candidates;
  if (only === undefined || candidates.length === 1) return only && labelOf(lexicon, only).veto ? [] : candidates;
  let vetoes = NONE;
  for (const one of candidates) if (one.quality >= MIN_VETO && labelOf(lexicon, one).veto) vetoes = [...vetoes, one];
  sortShort(candidates, byWorth);
  const kept: Candidate[] = [];
  next: for (const candidate of candidates) {
    const { concept, veto } = labels[candidate.label] as Label;
    if (veto) continue;
    for (const other of vetoes)
      if (overlaps(other, candidate) && labelOf(lexicon, other).concept === concept) continue next;
    for (const other of kept)
      if (overlaps(other, candidate) && labelOf(lexicon, other).concept === concept) continue next;
    kept.push(candidate);
  }
  if (kept.length < 2) return kept;
  const fullest: Candidate[] = [];
  next: for (const small of kept) {
    for (const large of kept)
      if (isWithin(small, large) && kindOf(lexicon, small) === kindOf(lexicon, large)) continue next;
    fullest.push(small);
  }
  return fullest;
}
