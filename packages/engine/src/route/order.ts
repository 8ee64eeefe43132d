import type { PlanKind } from '@zorg-match/schema';
import { doorsOf } from './along.js';
import type { Outline } from './describe.js';
import { isSound, type Draft, type Leg } from './draft.js';
import { isStart, START, type RouteMap } from './map.js';
import { diplomaRank } from './need.js';
import { givesTowards } from './person.js';
import { monthsOf } from './schedule.js';

/** A way with what decides its place. */
export interface Placed {
  readonly draft: Draft;
  readonly outline: Outline;
  /** A way of its own to the occupation, not one for everybody. */
  readonly leads: boolean;
  readonly measure: Measure;
}

/** What ways are compared by. */
export interface Measure {
  /** Steps of weeks or more of which nobody tells the length. */
  readonly unknown: number;
  /** Those of them that are not courses of Dutch. */
  readonly unknownOther: number;
  readonly high: number;
  readonly low: number;
  readonly earning: boolean;
  /** Study: parts of unknown length, then months. */
  readonly study: readonly [number, number];
  /** Occupations open at the end, then the highest diploma. */
  readonly doors: readonly [number, number];
}

/** A month of study holds about so many hours of lessons and practice. Our own figure: only to order by. */
const HOURS_A_MONTH = 100;

/** Measures a way. */
export function measureOf(map: RouteMap, draft: Draft, { schedule: { months } }: Outline): Measure {
  const long = draft.legs.filter((leg) => isLong(leg) && !monthsOf(leg));
  const unsure = long.filter(({ step }) => !step.hours);
  const hours = long.reduce((sum, { step }) => sum + (step.hours?.high ?? 0), 0) / HOURS_A_MONTH;
  const study = draft.legs.filter((leg) => isStudy(leg, draft));
  const lengths = study.map((leg) => monthsOf(leg)?.high ?? (leg.step.hours && leg.step.hours.high / HOURS_A_MONTH));
  const diplomas = draft.legs.flatMap(({ step, to }) => givesTowards(step.gives, to));
  const ranks = diplomas.filter(({ kind }) => kind === 'diploma').map(({ value }) => diplomaRank(value));
  return {
    unknown: unsure.length,
    unknownOther: unsure.filter(({ origin }) => !isLanguage(draft, origin.id)).length,
    high: (months?.high ?? 0) + hours,
    low: months?.low ?? 0,
    earning: isPaid(draft),
    study: [
      lengths.filter((each) => each === undefined).length,
      lengths.reduce<number>((sum, each) => sum + (each ?? 0), 0),
    ],
    doors: [isSound(draft) ? doorsOf(map, draft) : 0, Math.max(0, ...ranks)],
  };
}

function isLanguage({ routes }: Draft, id: string): boolean {
  return routes.some((route) => route.id === id && route.kind === 'language');
}

/** Steps that take weeks or more: all but papers, talks and what is done at home. */
function isLong({ step: { mode, job, beside } }: Leg): boolean {
  return job !== true && !beside && mode !== 'paperwork' && mode !== 'orientation' && mode !== 'online';
}

/** Lessons and practice; at work too, where a diploma is learnt there. */
function isStudy(leg: Leg, { legs }: Draft): boolean {
  const { mode } = leg.step;
  if (mode === 'class' || mode === 'simulation') return true;
  const learnt = legs.some(
    ({ origin, step: { gives = [] } }) => origin.id === leg.origin.id && gives.some(({ kind }) => kind === 'diploma'),
  );
  return mode === 'workplace' && learnt && isLong(leg);
}

/** Every route that takes one's days has a wage; Dutch, papers and tests go beside it. */
function isPaid({ routes }: Draft): boolean {
  const days = routes.filter(
    ({ kind }) => !['language', 'prior-learning', 'recognition', 'orientation'].includes(kind),
  );
  return days.length > 0 && days.every(({ wage }) => wage === true);
}

/** The place of a way; smaller goes first. */
export function placeOf({ outline, leads, measure, draft }: Placed, helps: number, mustEarn: boolean, index: number) {
  const { unknown, unknownOther, high, low, earning } = measure;
  return [
    leads ? 0 : 1,
    stateOf(draft, outline),
    mustEarn && !earning ? 1 : 0,
    -helps,
    // Who looks here is mostly here: being recruited from abroad comes after.
    draft.routes.some(({ kind }) => kind === 'migration') ? 1 : 0,
    draft.open,
    // One route is easier to grasp than a chain.
    lengthOf(draft) > 1 ? 1 : 0,
    unknown,
    // Where nobody tells a length at all, it may be any.
    unknownOther > 0 && outline.schedule.months === null ? Infinity : high,
    low,
    draft.routes.length,
    index,
  ];
}

/** From what can begin now, over what waits, what is blocked and what is closed, to what there is not. */
function stateOf({ closedBy, blockedBy, routes }: Draft, { startNow, status }: Outline): number {
  if (status === 'announced') return 10;
  if (status === 'ended') return 11;
  const unsure = status === 'active' ? 0 : 1;
  if (startNow) return unsure;
  if (blockedBy.length > 0 && closedBy.length === 0) return isStart({ routes }) ? 6 : 4 + unsure;
  const timeOpensIt = closedBy.every((by) => by === 'right-to-work' || by === 'age') && blockedBy.length === 0;
  return (timeOpensIt ? 2 : 8) + unsure;
}

/** Negative when `one` goes before `other`. */
export function compare(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < one.length; at += 1) {
    const mine = one[at] ?? 0;
    const theirs = other[at] ?? 0;
    if (mine !== theirs) return mine < theirs ? -1 : 1;
  }
  return 0;
}

/** The most chains of routes that are shown for one occupation; single routes are all shown. */
const MOST_CHAINS = 6;

/**
 * Leaves out chains of routes that another way beats in all respects, and the last ones of many. A way by one route is
 * always kept, so that each route is named.
 */
export function withoutBeaten(placed: readonly Placed[]): readonly Placed[] {
  const sound = placed.filter(({ draft }) => isSound(draft));
  let chains = 0;
  return placed.filter((each) => {
    if (lengthOf(each.draft) < 2) return true;
    if (sound.some((other) => other !== each && beats(other, each))) return false;
    chains += 1;
    return chains <= MOST_CHAINS;
  });
}

/** Courses of Dutch that a way needs do not make it a chain. */
function lengthOf({ routes }: Draft): number {
  return routes.filter(({ kind }) => kind !== 'language').length;
}

function beats({ measure: one, draft, outline }: Placed, other: Placed): boolean {
  const { measure: two } = other;
  if (draft.open > other.draft.open || stateOf(draft, outline) > stateOf(other.draft, other.outline)) return false;
  const sooner = one.unknown === 0 && one.high <= two.low;
  const shorter = other.draft.credited.some(({ effect, step }) => effect === 'shorter' && !has(draft, step));
  if (shorter) return false;
  const part =
    draft.routes.length < other.draft.routes.length && draft.routes.every((each) => other.draft.routes.includes(each));
  return (
    (sooner || part) &&
    (one.earning || !two.earning) &&
    compare(one.study, two.study) <= 0 &&
    compare(one.doors, two.doors) >= 0
  );
}

function has({ credited }: Draft, step: string): boolean {
  return credited.some((each) => each.effect === 'shorter' && each.step === step);
}

/**
 * What each way is good for. A wage is a fact of the routes; the rest compares the ways to the occupation that are
 * offered now and that nothing untold can close.
 */
export function kindsOf(placed: readonly Placed[]): PlanKind[][] {
  const sure = placed.filter(
    ({ outline, draft, leads }) => leads && outline.status === 'active' && outline.startNow && draft.open === 0,
  );
  const sorted = (of: (measure: Measure) => readonly number[]) => sure.map(({ measure }) => of(measure)).sort(compare);
  const [shortest] = sorted(lengthKey);
  const [least] = sorted(({ study }) => study);
  const doors = sorted(doorKey);
  const is = (key: readonly number[], wanted: readonly number[] | undefined) =>
    wanted !== undefined && compare(key, wanted) === 0;
  return placed.map((each) => {
    const { measure, draft } = each;
    const kinds: PlanKind[] = measure.earning ? ['earning'] : [];
    if (!sure.includes(each)) return kinds;
    if (measure.unknown === 0 && is(lengthKey(measure), shortest)) kinds.push('fastest');
    const studies = sure.length > 1 && measure.study[0] === 0 && !isJobOnly(draft);
    if (studies && is(measure.study, least)) kinds.push('least-study');
    const widest = is(doorKey(measure), doors[0]);
    if (widest && !is(doorKey(measure), doors.at(-1))) kinds.push('open-doors');
    return kinds;
  });
}

const lengthKey = ({ unknown, high }: Measure): readonly number[] => [unknown, high];
const doorKey = ({ doors: [open, rank] }: Measure): readonly number[] => [-open, -rank];

/** Applying for a job is no study at all: to call it the least would say nothing. */
function isJobOnly({ routes }: Draft): boolean {
  return routes.every(({ id }) => id.startsWith(START));
}
