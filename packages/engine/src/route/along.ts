import type { OnTheWay } from '@zorg-match/schema';
import { emptyDraft, passing, type Draft } from './draft.js';
import { fitGate } from './gates.js';
import type { RouteMap } from './map.js';
import { judgeNeed, satisfies } from './need.js';
import type { Fit, Person } from './person.js';

/**
 * Whether somebody may start in an occupation, as far as we know. Strict: of a diploma or a paper "we do not know" is not
 * enough. Only the right to work may be untold: then it is `unknown`.
 */
export function mayStart(map: RouteMap, occupation: string, person: Person): Fit {
  let best: Fit = 'met';
  for (const { gate } of map.jobGates(occupation)) {
    const fit = fitGate(gate, person, occupation);
    if (fit === 'met') continue;
    if (fit === 'unmet' || gate.needs.some(({ kind }) => kind !== 'work-permit')) return 'unmet';
    best = 'unknown';
  }
  const age = person.profile.situation?.age;
  return age !== undefined && age < (map.accessTo(occupation)?.ageMin ?? 0) ? 'unmet' : best;
}

/** The jobs that are open on a way to `to`, in the order in which they open. */
export function jobsAlong(map: RouteMap, { legs }: Draft, to: string, start: Person, lang: string): OnTheWay[] {
  const found: OnTheWay[] = [];
  const add = (occupation: string, after: string | null, fit: Fit, more: Pick<OnTheWay, 'already'> = {}): void => {
    if (fit === 'unmet' || occupation === to || found.some((each) => each.occupation === occupation)) return;
    found.push({ occupation, after, ...(fit === 'unknown' && { unless: 'right-to-work' }), ...more });
  };
  for (const occupation of own(map, start)) add(occupation, null, mayStart(map, occupation, start), { already: true });
  // who has a job to go on with needs no other that asks less
  const meanwhile = found.length > 0 ? [] : (map.accessTo(to)?.meanwhile ?? []);
  for (const occupation of meanwhile) add(occupation, null, mayStart(map, occupation, start));
  let draft = emptyDraft(start);
  for (const leg of legs) {
    const { step } = leg;
    for (const { occupation, when, rule } of step.opens ?? []) {
      if (occupation === to || mayStart(map, occupation, draft.person) !== 'unmet') continue;
      found.push({ occupation, after: step.id, when: when[lang] ?? when.nl, ...(rule !== undefined && { rule }) });
    }
    const before = draft.person;
    draft = passing(draft, leg);
    if (step.becomes?.['right-to-work'] !== undefined) {
      for (const occupation of meanwhile) add(occupation, step.id, mayStart(map, occupation, draft.person));
    }
    const gained = draft.person.given.slice(before.given.length);
    if (!gained.some(({ kind }) => kind === 'diploma' || kind === 'registration')) continue;
    for (const occupation of opened(map, before, draft.person, gained)) {
      add(occupation, step.id, mayStart(map, occupation, draft.person));
    }
  }
  return found;
}

/** Occupations that ask a paper and for which the person told to be registered. */
function own(map: RouteMap, { profile: { registrations = [] } }: Person): string[] {
  const told = new Set(registrations.map(({ occupation }) => occupation));
  return map.guarded().flatMap(({ occupation }) => (told.has(occupation) ? [occupation] : []));
}

/** Occupations that ask a diploma or a registration and that opened between two states. */
function opened(map: RouteMap, before: Person, after: Person, gained: Person['given']): string[] {
  return map.guarded().flatMap(({ occupation, asks }) => {
    if (!asks.some((need) => gained.some((each) => satisfies(each, need, occupation)))) return [];
    const lacked = asks.some((need) => judgeNeed(need, before, occupation) !== 'met');
    return lacked && mayStart(map, occupation, after) !== 'unmet' ? [occupation] : [];
  });
}

/** How many occupations are open at the end of a way. */
export function doorsOf(map: RouteMap, { person }: Draft): number {
  return (map.book.access ?? []).filter(({ occupation }) => mayStart(map, occupation, person) !== 'unmet').length;
}
