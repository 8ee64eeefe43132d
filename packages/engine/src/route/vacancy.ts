import type { Condition, Plan, Reading, RouteStep } from '@zorg-match/schema';
import { judgeCondition } from '../match/conditions/judge.js';
import type { Draft, Leg } from './draft.js';
import type { RouteMap } from './map.js';
import { judgeNeed } from './need.js';
import type { Person } from './person.js';

/** What a vacancy asks and the person has not. */
export function wantedBy(reading: Reading | undefined, { profile }: Person, to: string): readonly Condition[] {
  const asked = reading?.conditions.filter(({ necessity }) => necessity !== 'not-required') ?? [];
  return asked.filter((condition) => judgeCondition(condition, { profile, occupations: [to] }) === 'unmet');
}

/** How many of the wanted things a way brings. */
export function broughtBy({ person }: Draft, wanted: readonly Condition[], to: string): number {
  return wanted.filter((condition) => judgeNeed(condition, person, to) === 'met').length;
}

/** What the vacancy requires and the way does not bring. */
export function leftBy({ person }: Draft, wanted: readonly Condition[], to: string): Pick<Plan, 'vacancyAsks'> {
  const left = wanted.filter((each) => each.necessity === 'required' && judgeNeed(each, person, to) !== 'met');
  return left.length > 0 ? { vacancyAsks: left } : {};
}

/** Route id of the steps that come from the vacancy itself. */
const VACANCY = 'vacature';

/**
 * The way with what the vacancy offers as steps of its own, each with the vacancy's sentence: after the first step at
 * work or the application, side by side. A way without work on it stays as it is.
 */
export function withOffers(map: RouteMap, draft: Draft, reading: Reading | undefined): Draft {
  const at = draft.legs.findIndex(({ step }) => step.becomes?.['work'] !== undefined);
  const after = draft.legs[at];
  if (!reading || !after) return draft;
  const offers = (map.book.offers ?? []).flatMap(({ what, title, why, mode }): Leg[] => {
    const offer = reading.offers.find((each) => each.what === what);
    if (!offer) return [];
    const id = `${VACANCY}/${what}`;
    const step: RouteStep = { id, title, why, job: true, ...(mode && { mode }) };
    const origin = { id, sources: [], confidence: 'medium', contacts: [] } as const;
    return [{ step, origin, to: '', needs: [], waitsFor: [after.step.id], quote: offer.quote }];
  });
  return { ...draft, legs: [...draft.legs.slice(0, at + 1), ...offers, ...draft.legs.slice(at + 1)] };
}
