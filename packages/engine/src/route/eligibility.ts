import type { ClosedBy, Profile, Route } from '@zorg-match/schema';
import { originOf } from './origin.js';
import { judgeStart } from './start-points.js';

/** Whether the person can take a route, by what they told. */
export interface Openness {
  /** What closes it; empty when nothing that we know does. */
  readonly closedBy: readonly ClosedBy[];
  /** How many things that decide were not told: a route for anybody has none. */
  readonly open: number;
}

export type Fit = 'met' | 'unmet' | 'unknown';

/** Judges a route's eligibility and its starting points. What was not told never closes a route. */
export function opennessOf(route: Route, profile: Profile): Openness {
  const fits: readonly (readonly [ClosedBy, Fit])[] = [
    ['employment', judgeEmployment(route, profile)],
    ['protection', judgeProtection(route, profile)],
    ['diploma-origin', judgeOrigin(route, profile)],
    ['start', judgeStart(route.from, profile)],
    ['right-to-work', judgeRightToWork(route, profile)],
  ];
  const closedBy = fits.filter(([, fit]) => fit === 'unmet').map(([name]) => name);
  // Nobody needs to tell their age to see a way; only a told one can close it.
  if (judgeAge(route, profile) === 'unmet') closedBy.unshift('age');
  return { closedBy, open: fits.filter(([, fit]) => fit === 'unknown').length };
}

function judgeAge({ eligibility }: Route, { situation }: Profile): Fit {
  const age = situation?.age;
  if (age === undefined) return 'unknown';
  const { ageMin = 0, ageMax = Infinity } = eligibility ?? {};
  return age >= ageMin && age <= ageMax ? 'met' : 'unmet';
}

function judgeEmployment({ eligibility }: Route, { situation }: Profile): Fit {
  const asked = eligibility?.employment;
  const status = situation?.status;
  if (asked === undefined) return 'met';
  if (status === undefined) return 'unknown';
  // Somebody who does not work now can still register as looking for work.
  if (asked === 'unemployed') return status === 'unemployed' ? 'met' : status === 'inactive' ? 'unknown' : 'unmet';
  if (status !== 'employed') return 'unmet';
  // We know that they work, not in which sector.
  return asked === 'employed' ? 'met' : 'unknown';
}

function judgeProtection({ eligibility }: Route, { situation }: Profile): Fit {
  const asked: readonly string[] | undefined = eligibility?.protection;
  const own = situation?.protection;
  if (!asked) return 'met';
  if (own === undefined) return 'unknown';
  return asked.includes(own) ? 'met' : 'unmet';
}

function judgeOrigin({ eligibility }: Route, { diplomas }: Profile): Fit {
  const asked = eligibility?.diplomaOrigin;
  if (asked === undefined) return 'met';
  if (!diplomas) return 'unknown';
  const origins = diplomas.filter(({ recognised }) => recognised !== true).map(originOf);
  const fits = origins.some((origin) => origin === asked || (asked === 'foreign' && /EEA/.test(origin)));
  if (fits) return 'met';
  return origins.includes('unknown') ? 'unknown' : 'unmet';
}

/** A wage asks the right to work; learning does not. */
function judgeRightToWork({ wage }: Route, { situation }: Profile): Fit {
  const right = situation?.rightToWork;
  return wage === true && (right === 'no' || right === 'after-4-months') ? 'unmet' : 'met';
}
