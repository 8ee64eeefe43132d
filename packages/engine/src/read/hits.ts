import type { PhraseHit } from './phrases.js';

/** Index of the first hit that starts at or after token `t`, in hits ordered by their start. */
export function hitAt(hits: readonly PhraseHit[], t: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < t) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NONE: readonly PhraseHit[] = [];

/** Hits that lie within the tokens `from`..`to`, in hits ordered by their start. */
export function hitsWithin(hits: readonly PhraseHit[], from: number, to: number): readonly PhraseHit[] {
  const first = hitAt(hits, from);
  if (first >= hits.length || (hits[first] as PhraseHit).from >= to) return NONE;
  let all = true;
  let end = first;
  for (; end < hits.length && (hits[end] as PhraseHit).from < to; end++) all &&= (hits[end] as PhraseHit).to <= to;
  const started = hits.slice(first, end);
  return all ? started : started.filter((hit) => hit.to <= to);
}
