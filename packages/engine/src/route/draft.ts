import type { ClosedBy, Credit, Localized, PlanGate, Route, RouteCondition, RouteStep } from '@zorg-match/schema';
import type { Openness } from './eligibility.js';
import type { Origin } from './map.js';
import { judgeNeed } from './need.js';
import { awaitsRecognition } from './origin.js';
import { become, fitFacts, give, givesTowards, type Person } from './person.js';

/** A step on a way. */
export interface Leg {
  readonly step: RouteStep;
  readonly origin: Origin;
  /** The occupation that its part of the way leads to. */
  readonly to: string;
  /** Ids of steps that must be done before, besides the earlier ones of its own route. */
  readonly waitsFor: readonly string[];
  /** What it needs, of its own and by rules. */
  readonly needs: readonly RouteCondition[];
  /** The vacancy's own sentence. */
  readonly quote?: string;
}

/** A gate as it stood for the person at the start. */
export interface SeenGate extends PlanGate {
  readonly to: string;
}

/** A credit with its words in every language. */
export type SeenCredit = Omit<Credit, 'text'> & { readonly text?: Localized };

/** A way in the making. Never changed: each addition makes a new one. */
export interface Draft {
  /** The person today. */
  readonly start: Person;
  /** The person at the end of what is here so far. */
  readonly person: Person;
  readonly legs: readonly Leg[];
  /** The routes in it, in order. */
  readonly routes: readonly Route[];
  readonly blockedBy: readonly RouteCondition[];
  readonly closedBy: readonly ClosedBy[];
  readonly closedByRules: readonly string[];
  /** Facts that were not told and that decide. */
  readonly asks: readonly string[];
  /** How many things that decide whether somebody can take it were not told. */
  readonly open: number;
  readonly credited: readonly SeenCredit[];
  readonly gates: readonly SeenGate[];
}

/** The way of nothing yet. */
export function emptyDraft(person: Person): Draft {
  const none = { legs: [], routes: [], blockedBy: [], closedBy: [], closedByRules: [], asks: [], credited: [] };
  return { start: person, person, open: 0, gates: [], ...none };
}

/** Whether nothing that we know keeps the person from it. */
export function isSound({ blockedBy, closedBy, routes }: Draft): boolean {
  return blockedBy.length === 0 && closedBy.length === 0 && routes.every(isOffered);
}

/** Whether a route can be taken at all: neither over nor only announced. */
export function isOffered({ status }: Route): boolean {
  return status === 'active' || status === 'unknown';
}

/** The draft with a route begun: how open it is to the person. */
export function withRoute(draft: Draft, route: Route, { closedBy, closedByRules, open, asks }: Openness): Draft {
  return {
    ...draft,
    routes: draft.routes.includes(route) ? draft.routes : [...draft.routes, route],
    closedBy: [...new Set([...draft.closedBy, ...closedBy])],
    closedByRules: [...draft.closedByRules, ...closedByRules],
    asks: [...draft.asks, ...asks],
    open: draft.open + open,
  };
}

/** The draft once a leg is done, wherever it stands: its outcome counts, and what makes it shorter. */
export function passing(draft: Draft, { step, to }: Leg): Draft {
  const person = give(become(draft.person, step.becomes), givesTowards(step.gives, to), to);
  const credit = (step.credits ?? []).flatMap(({ has = [], facts, counts, text }): SeenCredit[] => {
    const own = has.filter((each) => judgeNeed(each, draft.person, to) === 'met');
    if (own.length === 0 && (facts === undefined || fitFacts(facts, draft.person) !== 'met')) return [];
    const because = facts && FOREIGN in facts ? diplomasFromAbroad(draft.person) : own;
    return [{ step: step.id, effect: counts === true ? 'counts' : 'shorter', because, text }];
  });
  return { ...draft, person, credited: [...draft.credited, ...credit] };
}

/** The fact that tells of a diploma from abroad that waits for recognition. */
const FOREIGN = 'foreign-diploma';

/** The diplomas from abroad that somebody told of, as conditions; none for who only said to have one. */
function diplomasFromAbroad({ profile: { diplomas = [] } }: Person): readonly RouteCondition[] {
  return diplomas
    .filter(awaitsRecognition)
    .map(({ level, field }) => ({ kind: 'diploma', value: level, ...(field !== undefined && { field }) }));
}

/** The draft with a further condition that blocks it; the same one counts once. */
export function blockedBy(draft: Draft, need: RouteCondition): Draft {
  const known = draft.blockedBy.some(
    ({ kind, value, occupation }) => kind === need.kind && value === need.value && occupation === need.occupation,
  );
  return known ? draft : { ...draft, blockedBy: [...draft.blockedBy, need] };
}

/** The draft with a further question. */
export function asking(draft: Draft, fact: string | undefined): Draft {
  return fact === undefined ? draft : { ...draft, asks: [...draft.asks, fact] };
}

/** What remains of a route: all up to the last step whose outcome the person already has falls away. */
export function stepsLeft(
  route: Route,
  person: Person,
  to: string,
): { left: readonly RouteStep[]; done: SeenCredit[] } {
  const steps = route.steps.filter((step) => step.to === undefined || step.to.includes(to));
  const lastHad = steps.findLastIndex((step) => {
    const useful = givesTowards(step.gives, to).filter(({ kind }) => kind !== 'experience');
    return useful.length > 0 && useful.every((given) => judgeNeed(given, person, to) === 'met');
  });
  const outcome = givesTowards(steps[lastHad]?.gives, to);
  const done = steps.slice(0, lastHad + 1).map(({ id, gives }): SeenCredit => {
    const own = givesTowards(gives, to);
    return { step: id, effect: 'done', because: own.length > 0 ? own : outcome };
  });
  return { left: steps.slice(lastHad + 1), done };
}
