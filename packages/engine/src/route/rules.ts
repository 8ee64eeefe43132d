import type { Localized, Rule, RuleCase } from '@zorg-match/schema';
import type { Draft, Leg } from './draft.js';
import type { RouteMap } from './map.js';
import { fitFacts, type Person } from './person.js';
import { monthsOf } from './schedule.js';

/**
 * The rules that speak about a way: those whose case holds, and those without a case of which a gate on the way was not
 * open from the start.
 */
export function rulesAbout({ book }: RouteMap, draft: Draft, to: string, start: Person): readonly Rule[] {
  const gates = new Set(draft.gates.filter(({ verdict }) => verdict !== 'met').map(({ rule }) => rule));
  return book.rules.filter(({ id, applies }) => (applies ? holds(applies, draft, to, start) : gates.has(id)));
}

function holds(rule: RuleCase, { legs, routes }: Draft, to: string, start: Person): boolean {
  const { facts, studyMonths, money } = rule;
  return (
    (rule.to?.includes(to) ?? true) &&
    (rule.routes?.some((id) => routes.some((route) => route.id === id)) ?? true) &&
    (facts === undefined || fitFacts(facts, start) === 'met') &&
    (studyMonths === undefined || studiesLong(studyMonths, { legs, routes })) &&
    (money !== true || legs.some(namesMoney))
  );
}

/** Study without a wage of at least so many months, or of a length that nobody knows. */
function studiesLong(months: number, { legs, routes }: Pick<Draft, 'legs' | 'routes'>): boolean {
  const unpaid = new Set(routes.filter(({ wage, kind }) => wage !== true && kind !== 'language').map(({ id }) => id));
  return legs.some((leg) => {
    if (leg.step.mode !== 'class' || !unpaid.has(leg.origin.id) || leg.step.hours) return false;
    return (monthsOf(leg)?.high ?? Infinity) >= months;
  });
}

/** An amount, or a year: what may have changed since the source was written. */
const MONEY = /€|\b20[0-3]\d\b/;

/** Whether a step, or what its route costs and pays, names an amount or a date. */
function namesMoney({ step: { title, why, duration }, origin: { cost, income } }: Leg): boolean {
  return mustCheck([title, why, duration, cost, income]);
}

/** Whether words name an amount or a date, which may have changed. */
export function mustCheck(words: readonly (Localized | undefined)[]): boolean {
  return words.some((each) => each !== undefined && MONEY.test(each.nl));
}
