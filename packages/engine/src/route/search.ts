import type { Route } from '@zorg-match/schema';
import { closed } from './close.js';
import { emptyDraft, isOffered, isSound, stepsLeft, type Draft } from './draft.js';
import type { RouteMap } from './map.js';
import { judgeNeed } from './need.js';
import { givesTowards, type Person } from './person.js';
import { judgeStart } from './start-points.js';
import { takeRoute } from './take.js';

/** How many routes may come before the last one, courses of Dutch not counted. */
const DEPTH = 2;

/**
 * All the ways of a person to an occupation: each route that leads there, alone or after others that bring what it needs,
 * and applying for the job where nothing is asked that is not there. Bounded: at most three routes in a row, and only
 * such chains as a need calls for.
 */
export function waysTo(map: RouteMap, to: string, person: Person): Draft[] {
  const none = emptyDraft(person);
  const search: Search = { map, person };
  const routes = routesTo(map, to);
  const single = routes.flatMap((route) => withChains(search, none, route, to, DEPTH));
  const short = routes.flatMap((route) => afterRecognition(search, none, route, to));
  const start = applyFor(map, none, to);
  const able = start !== undefined && isSound(start);
  const ways = [...single, ...short]
    .filter(({ routes: [first] }) => !able || first?.kind !== 'prior-learning')
    .map((draft) => ended(search, draft, to));
  return start ? [start, ...ways] : ways;
}

interface Search {
  readonly map: RouteMap;
  /** The person at the start. */
  readonly person: Person;
}

function routesTo({ book }: RouteMap, to: string): readonly Route[] {
  return book.routes.filter((route) => route.to.includes(to));
}

/** Only a way that is open is brought to its end; of a closed one the steps say enough. */
function ended({ map }: Search, draft: Draft, to: string): Draft {
  const waits = draft.closedBy.every((by) => by === 'right-to-work');
  return waits && draft.routes.every(isOffered) ? closed(map, draft, to) : draft;
}

/** Applying for a job, once all that it asks is in order; `undefined` for jobs that are not applied for so. */
export function applyFor(map: RouteMap, none: Draft, to: string): Draft | undefined {
  const route = map.startOf(to);
  if (!route) return undefined;
  // The application itself asks the right to work.
  const but = ['work-permit'];
  const ready = closed(map, none, to, { but });
  const before = ready.blockedBy.length > 0 ? closed(map, none, to, { but, plain: true }) : ready;
  return takeRoute(map, before, route, to, none.person);
}

/** A route, and before it what brings the diploma or the job from which it starts. */
function withChains(search: Search, before: Draft, route: Route, to: string, depth: number): Draft[] {
  const { map } = search;
  const alone = takeRoute(map, before, route, to);
  if (!alone || !isOffered(route) || depth === 0) return alone ? [alone] : [];
  // A diploma that is missing is among what blocks; of a way that is closed anyhow it would open nothing.
  const lacks = alone.closedBy.length === 0 && alone.blockedBy.some(({ kind }) => kind === 'diploma');
  const diploma = lacks ? missingDiploma(route, before.person, to) : undefined;
  const earlier = diploma
    ? bringing(search, before, diploma, route, depth)
    : alone.closedBy.includes('employment')
      ? jobsBefore(search, before, route, to, depth)
      : [];
  const chains = earlier.flatMap((draft) => takeRoute(map, draft, route, to) ?? []);
  return [alone, ...chains.filter(isSound)];
}

/** The first diploma that a route needs, that nobody can do without, and that the person lacks. */
function missingDiploma(route: Route, person: Person, to: string) {
  for (const { needs = [], admission, gives } of stepsLeft(route, person, to).left) {
    const missing = needs.find((need) => need.kind === 'diploma' && judgeNeed(need, person, to) === 'unmet');
    if (missing && !admission) return missing;
    if (givesTowards(gives, to).some(({ kind }) => kind === 'diploma')) return undefined;
  }
  return undefined;
}

/** Ways to a diploma, each to its end: with the visum of the occupation that it is for. */
function bringing(
  search: Search,
  before: Draft,
  diploma: { value: string; field?: string },
  last: Route,
  depth: number,
) {
  return search.map.book.routes.flatMap((route) => {
    const gives = route.steps.flatMap((step) => step.gives ?? []);
    const given = gives.find(
      ({ kind, value, field }) => kind === 'diploma' && value === diploma.value && field === diploma.field,
    );
    const occupation = given?.occupation ?? route.to[0];
    if (!given || occupation === undefined || route === last || !isOffered(route)) return [];
    return withChains(search, before, route, occupation, depth - 1)
      .filter(isSound)
      .map((draft) => closed(search.map, draft, occupation))
      .filter(isSound);
  });
}

/** Nobody younger is told to leave school for a job. */
const ADULT = 18;

/** Jobs from which a route for people in care starts: those that anybody can apply for, and those learnt with a wage. */
function jobsBefore({ map }: Search, before: Draft, route: Route, to: string, depth: number): Draft[] {
  const { age = ADULT } = before.person.profile.situation ?? {};
  if (route.eligibility?.employment !== 'employed-in-care' || before.routes.length > 0 || age < ADULT) return [];
  const named = route.from.filter((each) => map.accessTo(each));
  const known = named.length > 0 ? named : (map.accessTo(to)?.meanwhile ?? []);
  const free = known.flatMap((occupation) => applyFor(map, before, occupation) ?? []).filter(isSound);
  const learnt = known.flatMap((occupation) => {
    const paid = routesTo(map, occupation).filter(
      ({ kind, wage, status, from }) =>
        kind === 'side-entry' && wage === true && status === 'active' && from.includes('any'),
    );
    const drafts = paid.flatMap((each) => takeRoute(map, before, each, occupation) ?? []);
    return depth < DEPTH ? [] : drafts.map((draft) => closed(map, draft, occupation)).filter(isSound);
  });
  const registered = learnt.filter(({ person }) => person.given.some(isRegistration));
  // That an employer takes somebody on, and lets them study, is theirs to decide.
  return [...free.slice(0, 1), ...registered.slice(0, 1)].map((draft) => ({ ...draft, open: draft.open + 1 }));
}

const isRegistration = ({ kind }: { kind: string }): boolean => kind === 'registration';

/** A course after having shown what one can already do, where the course then becomes shorter. */
function afterRecognition({ map }: Search, none: Draft, route: Route, to: string): Draft[] {
  const becomesShorter = route.steps.some(({ credits = [] }) => credits.some(({ facts }) => facts !== undefined));
  if (!becomesShorter || route.status !== 'active') return [];
  return map.book.routes.flatMap((first) => {
    const shows = first.kind === 'prior-learning' && first.to.includes(to) && first.status === 'active';
    const has = judgeStart(first.from, none.person).fit === 'met' || (none.person.profile.experience ?? []).length > 0;
    if (!shows || !has) return [];
    const shown = takeRoute(map, none, first, to);
    if (!shown || !isSound(shown)) return [];
    const draft = takeRoute(map, shown, route, to);
    return draft && draft.credited.length > shown.credited.length && isSound(draft) ? [draft] : [];
  });
}
