import type { Plan, PlanKind, Profile, Reading, Route, RouteBook } from '@zorg-match/schema';
import { judgeCondition } from '../match/conditions/judge.js';
import { opennessOf } from './eligibility.js';
import type { Aim } from './plan.js';
import { planFor } from './plan.js';

export interface FindOptions {
  /** Occupation id to reach. */
  readonly to: string;
  /** The vacancy in mind: ways that give what it asks and the person has not go first. */
  readonly reading?: Reading;
  /** Language of the texts; Dutch when absent or when a text has no other. */
  readonly lang?: string;
}

/** A plan with what decides its place. */
interface Placed {
  readonly plan: Plan;
  readonly route: Route;
  /** How many things that decide were not told. */
  readonly open: number;
  readonly order: readonly number[];
}

/**
 * The ways to an occupation, best first; general ones (tasting, Dutch) after those that lead there. First what can be
 * started and is offered now, then what is not sure, what is closed for this person, and last what has ended or is only
 * announced. Within these: what the vacancy asks, fewer open questions, fewer months, the order of the book. Pure and
 * deterministic; an occupation that no route leads to gets the general ones.
 */
export function findRoutes(book: RouteBook, profile: Profile, { to, reading, lang = 'nl' }: FindOptions): Plan[] {
  const aim: Aim = { profile, to, lang };
  const wanted = unmetConditions(profile, to, reading);
  const placed = book.routes.flatMap((route, index): Placed[] => {
    if (route.to.length > 0 && !route.to.includes(to)) return [];
    const openness = opennessOf(route, profile);
    const plan = planFor(book, route, openness, aim);
    if (!plan) return [];
    const helps = givesAny(route, wanted) ? 0 : 1;
    const order = [route.to.length > 0 ? 0 : 1, stateOf(plan), helps, openness.open, ...monthsOf(plan), index];
    return [{ plan, route, open: openness.open, order }];
  });
  placed.sort((one, other) => compare(one.order, other.order));
  return withKinds(placed);
}

function stateOf({ startNow, status }: Plan): number {
  if (status === 'announced') return 4;
  if (status === 'ended') return 5;
  if (!startNow) return status === 'active' ? 2 : 3;
  return status === 'active' ? 0 : 1;
}

function monthsOf({ months }: Plan): [number, number] {
  return months ? [months.high, months.low] : [Infinity, Infinity];
}

function unmetConditions(profile: Profile, to: string, reading: Reading | undefined): Reading['conditions'] {
  const asked = reading?.conditions.filter(({ necessity }) => necessity !== 'not-required') ?? [];
  return asked.filter((condition) => judgeCondition(condition, { profile, occupations: [to] }) === 'unmet');
}

function givesAny(route: Route, wanted: Reading['conditions']): boolean {
  return route.steps.some(({ gives = [] }) =>
    gives.some((given) => wanted.some(({ kind, value }) => given.kind === kind && given.value === value)),
  );
}

/**
 * Says what plans are good for. A wage is a fact of the route; the rest compares the ways to the occupation that are
 * offered now and that nothing untold can close.
 */
function withKinds(placed: readonly Placed[]): Plan[] {
  const sure = placed.filter(
    ({ plan, route, open }) => route.to.length > 0 && plan.status === 'active' && plan.startNow && open === 0,
  );
  const plans = sure.map(({ plan }) => plan);
  const shortest = Math.min(...plans.map(({ months }) => months?.high ?? Infinity));
  const study = Math.min(...plans.map(classSteps));
  const diplomas = plans.map(diplomaOf);
  const highest = Math.max(...diplomas);
  return placed.map((each) => {
    const { plan, route } = each;
    const kinds: PlanKind[] = route.wage === true ? ['earning'] : [];
    if (sure.includes(each)) {
      if (plan.months?.high === shortest) kinds.push('fastest');
      if (plans.length > 1 && classSteps(plan) === study) kinds.push('least-study');
      if (diplomaOf(plan) === highest && highest > Math.min(...diplomas)) kinds.push('open-doors');
    }
    return { ...plan, kinds };
  });
}

function classSteps({ steps }: Plan): number {
  return steps.filter(({ mode }) => mode === 'class').length;
}

const DIPLOMAS = ['none', 'secundair', 'zorgkundige', 'graduaat', 'bachelor', 'master'];

/** The highest diploma on the way: the higher, the more can follow. */
function diplomaOf({ steps }: Plan): number {
  const values = steps.flatMap(({ gives }) => gives.filter(({ kind }) => kind === 'diploma'));
  return Math.max(0, ...values.map(({ value }) => DIPLOMAS.indexOf(value)));
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < one.length; at += 1) {
    const mine = one[at] ?? 0;
    const theirs = other[at] ?? 0;
    if (mine !== theirs) return mine < theirs ? -1 : 1;
  }
  return 0;
}
