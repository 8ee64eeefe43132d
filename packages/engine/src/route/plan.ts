import type {
  Condition,
  Localized,
  Months,
  Plan,
  Profile,
  Route,
  RouteBook,
  RouteCondition,
  RouteStep,
  Step,
} from '@zorg-match/schema';
import { judgeCondition } from '../match/conditions/judge.js';
import type { Openness } from './eligibility.js';

/** What a plan is made for. */
export interface Aim {
  readonly profile: Profile;
  /** Occupation id. */
  readonly to: string;
  readonly lang: string;
}

/**
 * One route as a plan for one person: what they already have is left out, what stands in the way is named. `undefined`
 * when nothing of it is left to do.
 */
export function planFor(book: RouteBook, route: Route, openness: Openness, aim: Aim): Plan | undefined {
  const left = stepsLeft(route, aim);
  if (left.length === 0) return undefined;
  const blockedBy = unmetNeeds(left, aim);
  const payingStep = left.find(({ mode }) => mode !== 'orientation' && mode !== 'online') ?? left[0];
  const sourceDate = oldestDate(book, route.sources);
  const steps = left.map((step, index) => ({
    ...stepFor(route, step, sourceDate, aim),
    contacts: step.contacts ?? (index === 0 ? route.contacts : []),
    ...(step === payingStep && route.cost && { cost: text(route.cost, aim.lang) }),
    ...(step === payingStep && route.income && { income: text(route.income, aim.lang) }),
  }));
  return {
    id: `${aim.to}:${route.id}`,
    to: aim.to,
    title: text(route.title, aim.lang),
    who: text(route.who, aim.lang),
    kinds: [],
    startNow:
      openness.closedBy.length === 0 &&
      blockedBy.length === 0 &&
      route.status !== 'ended' &&
      route.status !== 'announced',
    steps,
    months: sumOf(steps.map(({ months }) => months)),
    blockedBy,
    closedBy: openness.closedBy,
    routes: [route.id],
    caveats: route.caveats.map((caveat) => text(caveat, aim.lang)),
    status: route.status,
  };
}

/** The steps that remain: all up to the last one whose outcome the person already has fall away. */
function stepsLeft(route: Route, { profile, to }: Aim): readonly RouteStep[] {
  const lastHad = route.steps.findLastIndex((step) => {
    const useful = givesTowards(step, to);
    return useful.length > 0 && useful.every((given) => isMet(given, profile, to));
  });
  return route.steps.slice(lastHad + 1);
}

function isMet(given: RouteCondition, profile: Profile, to: string): boolean {
  return judgeCondition(given, { profile, occupations: [to] }) === 'met';
}

/** A route to several occupations says which outcome is for which. */
function givesTowards({ gives = [] }: RouteStep, to: string): readonly RouteCondition[] {
  return gives.filter(({ occupation }) => occupation === undefined || occupation === to);
}

/** Needs that nothing earlier in the plan gives and that the person does not meet; what was not told blocks nothing. */
function unmetNeeds(steps: readonly RouteStep[], { profile, to }: Aim): Condition[] {
  const given: RouteCondition[] = [];
  const unmet: Condition[] = [];
  for (const { needs = [], gives = [] } of steps) {
    for (const need of needs) {
      const onTheWay = given.some((each) => each.kind === need.kind && each.value === need.value);
      if (onTheWay || judgeCondition(need, { profile, occupations: [to] }) !== 'unmet') continue;
      unmet.push({ ...need, necessity: 'required', quote: '', start: 0, end: 0 });
    }
    given.push(...gives);
  }
  return unmet;
}

function stepFor(route: Route, step: RouteStep, sourceDate: string, { to, lang }: Aim): Step {
  const months = (step.monthsTo && Object.hasOwn(step.monthsTo, to) ? step.monthsTo[to] : step.months) ?? null;
  return {
    id: step.id,
    route: route.id,
    title: text(step.title, lang),
    why: step.why ? text(step.why, lang) : '',
    months,
    ...(step.duration && { duration: text(step.duration, lang) }),
    needs: step.needs ?? [],
    gives: givesTowards(step, to),
    ...(step.mode && { mode: step.mode }),
    contacts: [],
    sources: route.sources,
    sourceDate,
    confidence: route.confidence,
  };
}

/** Dates are ISO 8601, whole or cut short, so that they sort as text. */
function oldestDate(book: RouteBook, ids: readonly string[]): string {
  const dates = book.sources.filter(({ id }) => ids.includes(id)).map(({ date }) => date);
  return dates.filter((date) => /^\d{4}/.test(date)).sort()[0] ?? 'undated';
}

/** The sum of what is sourced; `null` when nothing is. Steps without a number keep the sum a lower bound. */
function sumOf(all: readonly (Months | null)[]): Months | null {
  return all.reduce<Months | null>(
    (sum, each) => (each ? { low: (sum?.low ?? 0) + each.low, high: (sum?.high ?? 0) + each.high } : sum),
    null,
  );
}

function text(localized: Localized, lang: string): string {
  return localized[lang] ?? localized.nl;
}
