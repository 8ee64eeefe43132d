import { added } from './lists.js';
import { sortShort } from '../lexicon/short-sort.js';

/** A label of the taxonomy found in the text, in UTF-16 units. */
export interface CompetenceHit {
  readonly id: string;
  /** Preferred label of the competence. */
  readonly label: string;
  /** The label or word that stands in the text. */
  readonly matched: string;
  readonly start: number;
  readonly end: number;
  readonly quality: number;
  /** A word of it was recognised only with one letter changed. */
  readonly typo?: boolean;
}

/** How many units two places share; below 0 when they stand apart. */
export const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Of two labels at the same place the one that says more of its words is the better: it leaves less of them out. */
const SAID_WORTH = 0.2;

const worthOf = ({ quality, matched, start, end }: CompetenceHit): number =>
  quality * (1 - SAID_WORTH + SAID_WORTH * Math.min(1, matched.length / (end - start)));

/** Longest and best labels first, none overlapping another by more than a third. */
export function clearHits(hits: readonly CompetenceHit[]): readonly CompetenceHit[] {
  if (hits.length < 2) return hits;
  const kept: CompetenceHit[] = [];
  const order = sortShort(
    [...hits],
    (a, b) =>
      worthOf(b) * (b.end - b.start) - worthOf(a) * (a.end - a.start) || a.start - b.start || (a.id < b.id ? -1 : 1),
  );
  for (const hit of order) {
    if (!kept.some((k) => overlap(k, hit) * 3 > Math.min(k.end - k.start, hit.end - hit.start))) kept.push(hit);
  }
  return sortShort(kept, (a, b) => a.start - b.start);
}

/** The label that says most of a place: the best one over the most of its words. */
export function strongest(hits: readonly CompetenceHit[], place: { start: number; end: number }): CompetenceHit | null {
  let best: CompetenceHit | null = null;
  let most = 0;
  for (const hit of hits) {
    const worth = worthOf(hit) * overlap(hit, place);
    if (worth > most) [best, most] = [hit, worth];
  }
  return best;
}

const NO_HITS: readonly CompetenceHit[] = [];

/** The labels that share something with a place. */
export function touchingOf(
  hits: readonly CompetenceHit[],
  place: { start: number; end: number },
): readonly CompetenceHit[] {
  let found: CompetenceHit[] | undefined;
  for (const hit of hits) if (overlap(hit, place) > 0) found = added(found, hit);
  return found ?? NO_HITS;
}
