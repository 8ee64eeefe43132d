import type { Route, RouteCondition, RouteStep } from '@zorg-match/schema';
import { monthsAsked } from '../match/conditions/experience.js';
import { asking, blockedBy, isOffered, passing, stepsLeft, withRoute, type Draft, type Leg } from './draft.js';
import { opennessFor } from './eligibility.js';
import { fitGate, withGate } from './gates.js';
import type { JobGate, Origin, RouteMap } from './map.js';
import { judgeNeed, monthsWorked, questionOf, satisfies } from './need.js';
import { givesTowards, type Fit, type Person } from './person.js';

/** Steps of one origin on their way into a draft; filled in while they are taken one by one. */
interface Block {
  readonly map: RouteMap;
  readonly origin: Origin;
  readonly to: string;
  /** The draft so far; its legs are those from before the block. */
  draft: Draft;
  /** Where the block comes among those legs. */
  readonly at: number;
  /** Legs that can begin today, beside all that comes before. */
  readonly front: Leg[];
  /** Legs right before the block. */
  readonly prelude: Leg[];
  readonly body: Leg[];
  /** Ids of steps for which the whole block waits. */
  readonly holds: string[];
  /** The way is closed: its steps are named, and nothing is put before them. */
  readonly closed: boolean;
}

/**
 * A route taken by somebody: what they have falls away; what is missing and can be had on the way (Dutch, an admission
 * test, time at work, the right to work) comes before it; what cannot be had blocks it. `undefined` when nothing of it
 * is left to do.
 */
export function takeRoute(
  map: RouteMap,
  before: Draft,
  route: Route,
  to: string,
  judged: Person = before.person,
): Draft | undefined {
  const { left, done } = stepsLeft(route, before.person, to);
  if (left.length === 0) return undefined;
  const openness = opennessFor(route, judged, to, map.book.rules);
  const draft = withRoute({ ...before, credited: [...before.credited, ...done] }, route, openness);
  const waiting = openness.closedBy.includes('right-to-work');
  const closed = openness.closedBy.some((by) => by !== 'right-to-work') || !isOffered(route);
  return takeSteps(map, draft, route, left, to, { waiting: waiting && !closed, closed });
}

interface TakeOptions {
  /** Where they come among the legs; at the end when absent. */
  readonly at?: number;
  /** They wait for the right to work. */
  readonly waiting?: boolean;
  readonly closed?: boolean;
}

/** Steps of a route or rule put into a draft, at its end or at `at`. */
export function takeSteps(
  map: RouteMap,
  draft: Draft,
  origin: Origin,
  steps: readonly RouteStep[],
  to: string,
  { at = draft.legs.length, waiting = false, closed = false }: TakeOptions = {},
): Draft {
  const block: Block = { map, origin, to, draft, at, front: [], prelude: [], body: [], holds: [], closed };
  if (waiting) block.holds.push(...waitForWork(block));
  for (const step of steps) takeStep(block, step);
  return assembled(block);
}

/** The draft with the time until somebody may work; `undefined` when time alone does not bring it. */
export function waited(map: RouteMap, draft: Draft, to: string): Draft | undefined {
  if (!map.wait) return undefined;
  const done = takeSteps(map, draft, map.wait.origin, [], to, { waiting: true });
  return done.legs.length > draft.legs.length ? done : undefined;
}

function assembled({ draft, at, front, prelude, body, holds }: Block): Draft {
  const earlier = draft.legs.slice(0, at);
  const waits = [...new Set([...lastBlock(earlier), ...holds])];
  const own = body.map((leg, index) => (index === 0 ? { ...leg, waitsFor: [...leg.waitsFor, ...waits] } : leg));
  const later = draft.legs
    .slice(at)
    .map((leg, index) => (index === 0 ? { ...leg, waitsFor: [...leg.waitsFor, ...lastBlock(own)] } : leg));
  return { ...draft, legs: [...front, ...earlier, ...prelude, ...own, ...later] };
}

function takeStep(block: Block, step: RouteStep): void {
  const { to } = block;
  const shown: RouteCondition[] = [];
  const waitsFor: string[] = [];
  for (const { need, fit, gate } of needsOf(step, block.draft.person, block)) {
    if (gate) block.draft = withGate(block.draft, gate, need, to);
    if (fit === 'met' && gate) continue;
    if (!step.admission || need.kind !== 'diploma' || fit !== 'unmet' || block.closed) shown.push(need);
    if (fit === 'unknown') block.draft = doubting(asking(block.draft, questionOf(need)), step, need);
    if (fit !== 'unmet' || (block.closed && gate)) continue;
    const before = block.closed ? undefined : overcome(block, step, need);
    if (!before) block.draft = blockedBy(block.draft, need);
    else (gate?.gate.before === 'visum' ? waitsFor : block.holds).push(...before);
  }
  if (step.unsure === true) block.draft = { ...block.draft, open: block.draft.open + 1 };
  put(block, block.body, { step, origin: block.origin, to, needs: shown, waitsFor });
}

/** A diploma or paper from which a way starts and that was not told leaves open whether it is a way for this person. */
function doubting(draft: Draft, { admission }: RouteStep, { kind }: RouteCondition): Draft {
  const decides = (kind === 'diploma' && !admission) || kind === 'registration';
  return decides ? { ...draft, open: draft.open + 1 } : draft;
}

function put(block: Block, list: Leg[], leg: Leg): void {
  list.push(leg);
  block.draft = passing(block.draft, leg);
}

/** What a step needs, and whether a rule says so. */
interface Need {
  readonly need: RouteCondition;
  readonly fit: Fit;
  readonly gate?: JobGate;
}

/** The needs of a step: its own, those of the course that it is, and those of the visum that it gives. */
function needsOf(step: RouteStep, person: Person, { map, to }: Block): Need[] {
  const own = (step.needs ?? []).map((need): Need => ({ need, fit: judgeNeed(need, person, to) }));
  const gives = givesTowards(step.gives, to);
  const levels = gives.filter(({ kind }) => kind === 'diploma').map(({ value }) => value);
  const study = step.mode === 'class' ? levels : [];
  const visum = gives.some(({ kind, value }) => kind === 'registration' && value === 'visum');
  const gates = [
    ...map.gatesBefore('study').filter(({ gate }) => gate.levels?.some((level) => study.includes(level))),
    ...map.gatesBefore('visum').filter(({ gate }) => visum && gate.to?.includes(to)),
  ];
  const ruled = gates.flatMap((gate): Need[] => {
    const [need] = gate.gate.needs;
    if (!need || gives.some((given) => satisfies(given, need, to))) return [];
    return [{ need, fit: fitGate(gate.gate, person, to), gate }];
  });
  return [...own, ...ruled];
}

/** Puts in what brings what is missing, and says which steps must be done first; `undefined`: nothing brings it. */
function overcome(block: Block, step: RouteStep, need: RouteCondition): readonly string[] | undefined {
  switch (need.kind) {
    case 'language':
      return learn(block, need);
    case 'work-permit':
      return canWait(block) ? waitForWork(block) : undefined;
    case 'diploma':
      return step.admission && seekAdmission(block, step);
    case 'experience':
      return workOn(block, step, need);
    default:
      return undefined;
  }
}

/** A language course up to the level that is missing. It begins today when nothing before it takes one's days. */
function learn(block: Block, need: RouteCondition): readonly string[] | undefined {
  const { draft, at, map } = block;
  for (const route of map.languages) {
    const { left, done } = stepsLeft(route, draft.person, '');
    const until = left.findIndex(({ gives = [] }) => gives.some((given) => satisfies(given, need, '')));
    if (until < 0) continue;
    const earlier = draft.legs.slice(0, at);
    const idle = !earlier.some(({ step: { mode } }) => mode === 'class' || mode === 'workplace');
    const others = draft.routes.filter((each) => each !== route);
    const routes = idle ? [route, ...others] : [...others.slice(0, -1), route, ...others.slice(-1)];
    block.draft = { ...draft, routes, credited: [...draft.credited, ...done] };
    const list = idle ? block.front : block.prelude;
    const taken = new Set([...draft.legs, ...block.front, ...block.prelude].map((leg) => leg.step.id));
    const steps = left.slice(0, until + 1).filter(({ id }) => !taken.has(id));
    steps.forEach((each, index) => {
      const waitsFor = index === 0 && !idle ? lastBlock(earlier) : [];
      put(block, list, { step: each, origin: route, to: '', needs: each.needs ?? [], waitsFor });
    });
    return steps.slice(-1).map(({ id }) => id);
  }
  return undefined;
}

/** An admission test, unless there is a diploma from abroad: the school may accept that one as it is. */
function seekAdmission(block: Block, { admission }: RouteStep): readonly string[] {
  const { draft, origin, to } = block;
  if (!admission || draft.person.facts['foreign-diploma']?.some((from) => from !== 'none') === true) return [];
  const step: RouteStep = { id: `${origin.id}/toelating`, ...admission, mode: 'orientation' };
  put(block, block.prelude, { step, origin, to, needs: [], waitsFor: lastBlock(draft.legs.slice(0, block.at)) });
  return [step.id];
}

/** Time at work that is still missing, for who works there already or begins there on this way. */
function workOn(block: Block, { wait }: RouteStep, need: RouteCondition): readonly string[] | undefined {
  const { draft, origin, to } = block;
  const worked = monthsWorked(need, draft.person);
  const months = monthsAsked(need.value) - worked;
  if (!wait || months <= 0 || (need.occupation !== undefined && worked === 0)) return undefined;
  const step: RouteStep = {
    id: `${origin.id}/wait`,
    ...wait,
    months: { low: months, high: months },
    gives: [need],
    mode: 'workplace',
  };
  put(block, block.prelude, { step, origin, to, needs: [], waitsFor: lastBlock(draft.legs.slice(0, block.at)) });
  return [step.id];
}

/** Whether time alone brings the right to work. */
function canWait({ map, draft }: Block): boolean {
  return map.wait !== undefined && draft.person.facts['right-to-work']?.join() === 'after-4-months';
}

function waitForWork(block: Block): readonly string[] {
  const { wait } = block.map;
  if (!wait || !canWait(block)) return [];
  put(block, block.front, { ...wait, to: '', needs: [], waitsFor: [] });
  return [wait.step.id];
}

/** Ids of the last block of legs: all of it must be done, also what runs side by side. */
function lastBlock(legs: readonly Leg[]): readonly string[] {
  const last = legs.at(-1)?.origin.id;
  return legs.filter(({ origin }) => origin.id === last).map(({ step }) => step.id);
}
