import type { Grade, Match, MatchLine } from '@zorg-match/schema';
import { CREDIT, FEWEST_KNOWN_DEMANDS, GRADE_FROM, GRADE_ORDER, MOST_UNKNOWN, PROMISING } from './weights.js';

/** The sums of which a fit is made. */
export interface Tally {
  /** Weight of all counted lines. */
  total: number;
  /** Weight that is surely covered; a close line brings half. */
  sure: number;
  /** Weight of what the person has outright. */
  have: number;
  /** Weight of the lines that we cannot tell. */
  open: number;
  /** Weight of the lines that ask, alone or among alternatives, for something that the taxonomy does not know. */
  unread: number;
  /** How many lines ask for something that the taxonomy knows, or that the person's own words answer. */
  known: number;
  /** How many lines there are. */
  lines: number;
}

/** An empty tally. */
export function tally(): Tally {
  return { total: 0, sure: 0, have: 0, open: 0, unread: 0, known: 0, lines: 0 };
}

/** Bounds from 0 to 1 and grade from the sums; the formula that `docs/matching.md` tells in words. */
export function fitOfTally(sums: Tally): Match['fit'] {
  return fitOfSums(isReadable(sums), sums.total, sums.sure, sums.have, sums.open);
}

/** The same for an advert that {@link isReadable} or not; the sums in any unit. */
export function fitOfSums(readable: boolean, total: number, sure: number, have: number, open: number): Match['fit'] {
  if (total === 0) return { grade: 'unknown', low: 0, high: 1, have: 0 };
  const judged = readable && open <= MOST_UNKNOWN * total;
  const grade = judged ? (GRADE_FROM[stepOf(total, sure, have, open)]?.grade ?? 'far') : 'unknown';
  return { grade, low: sure / total, high: (sure + open) / total, have: have / total };
}

/**
 * Whether enough of an advert could be read, whoever asks: `unread` does not depend on the person, so that telling more never
 * turns a judged advert into an unknown one or back.
 */
export function isReadable({
  total,
  unread,
  known,
  lines,
}: Pick<Tally, 'total' | 'unread' | 'known' | 'lines'>): boolean {
  if (known < FEWEST_KNOWN_DEMANDS || lines - known > MOST_UNKNOWN * lines) return false;
  return unread <= MOST_UNKNOWN * total;
}

/** The bounds of `GRADE_FROM` in one row: asked ten thousand times a ranking. */
const BOUNDS = Float64Array.from(GRADE_FROM.flatMap(({ ofRead, ofAll, outright }) => [ofRead, ofAll, outright]));

/** The first step of `GRADE_FROM` whose bounds are reached. */
function stepOf(total: number, sure: number, have: number, open: number): number {
  const read = total - open;
  let step = 0;
  for (let at = 0; at < BOUNDS.length; at += 3, step += 1) {
    const [ofRead, ofAll, outright] = [BOUNDS[at] as number, BOUNDS[at + 1] as number, BOUNDS[at + 2] as number];
    if (sure >= ofRead * read && sure >= ofAll * total && have >= outright * read) break;
  }
  return step;
}

/** The fit that follows from the lines shown, and from nothing else. */
export function fitOf(lines: readonly MatchLine[]): Match['fit'] {
  const sums = tally();
  for (const line of lines) {
    const weight = line.weight ?? 1;
    sums.lines += 1;
    sums.total += weight;
    sums.sure += weight * CREDIT[line.state];
    if (line.state === 'have') sums.have += weight;
    if (line.state === 'unknown') sums.open += weight;
    if (isUnread(line)) sums.unread += weight;
    if (line.demand.competence !== null || line.state !== 'unknown') sums.known += 1;
  }
  return fitOfTally(sums);
}

/** The grade that follows from the lines shown, and from nothing else. */
export function gradeOf(lines: readonly MatchLine[]): Grade {
  return fitOf(lines).grade;
}

/**
 * Place of a fit in a ranking, best 0: by grade, but one that we cannot judge goes up when all that we could read of it is
 * covered well. Follows from the fit alone.
 */
export function tierOf({ grade, low, high }: Match['fit']): number {
  const read = 1 - (high - low);
  return grade === 'unknown' && low > 0 && low >= GOOD_FROM * read ? PROMISING : GRADE_ORDER[grade];
}

/** Place in the order of grades of each step of `GRADE_FROM`, and of what reaches none. */
const STEP_TIERS = [...GRADE_FROM.map(({ grade }) => GRADE_ORDER[grade]), GRADE_ORDER.far];

/** As {@link tierOf}, from the sums of one that {@link isReadable} or not: asked ten thousand times a ranking, it makes nothing new. */
export function tierOfSums(readable: boolean, total: number, sure: number, have: number, open: number): number {
  if (total === 0) return GRADE_ORDER.unknown;
  if (readable && open <= MOST_UNKNOWN * total) return STEP_TIERS[stepOf(total, sure, have, open)] as number;
  return tierOf({ grade: 'unknown', low: sure / total, high: (sure + open) / total, have: have / total });
}

/** What is surely covered at least, of what we could read, of a fit of this tier or a better one: a share from 0 to 1. */
export function leastShareOf(tier: number): number {
  const shares = GRADE_FROM.filter(({ grade }) => GRADE_ORDER[grade] <= tier).map(({ ofRead }) => ofRead);
  if (tier >= PROMISING) shares.push(GOOD_FROM);
  return tier >= GRADE_ORDER.unknown ? 0 : Math.min(...shares);
}

const GOOD_FROM = GRADE_FROM.find((each) => each.grade === 'good')?.ofRead ?? 1;

function isUnread({ demand, alternatives = [], state }: MatchLine): boolean {
  // What the person's own words answer was read after all.
  if (demand.competence === null) return state === 'unknown';
  return alternatives.some(({ competence }) => competence === null);
}
