import type { Grade, Match, MatchLine } from '@zorg-match/schema';
import { CREDIT, FEWEST_KNOWN_DEMANDS, GRADE_FROM, MOST_UNKNOWN } from './weights.js';

/** The sums of which a fit is made. */
export interface Tally {
  /** Weight of all counted lines. */
  total: number;
  /** Weight that is surely covered; a close line brings half. */
  sure: number;
  /** Weight of the lines that we cannot tell. */
  open: number;
  /** How many lines ask for something that the taxonomy knows, or that the person's own words answer. */
  known: number;
}

/** An empty tally. */
export function tally(): Tally {
  return { total: 0, sure: 0, open: 0, known: 0 };
}

/** Bounds from 0 to 1 and grade from the sums; the formula that `docs/matching.md` tells in words. */
export function fitOfTally({ total, sure, open, known }: Tally): Match['fit'] {
  if (total === 0) return { grade: 'unknown', low: 0, high: 1 };
  const low = sure / total;
  const high = (sure + open) / total;
  return { grade: gradeOfBounds(low, high, known), low, high };
}

function gradeOfBounds(low: number, high: number, known: number): Grade {
  if (known < FEWEST_KNOWN_DEMANDS || high - low > MOST_UNKNOWN) return 'unknown';
  const middle = (low + high) / 2;
  return GRADE_FROM.find(([, from]) => middle >= from)?.[0] ?? 'far';
}

/** The fit that follows from the lines shown, and from nothing else. */
export function fitOf(lines: readonly MatchLine[]): Match['fit'] {
  const sums = tally();
  for (const line of lines) {
    const weight = line.weight ?? 1;
    sums.total += weight;
    sums.sure += weight * CREDIT[line.state];
    if (line.state === 'unknown') sums.open += weight;
    if (line.demand.competence !== null || line.state !== 'unknown') sums.known += 1;
  }
  return fitOfTally(sums);
}

/** The grade that follows from the lines shown, and from nothing else. */
export function gradeOf(lines: readonly MatchLine[]): Grade {
  return fitOf(lines).grade;
}
