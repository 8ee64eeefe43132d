import type {
  Condition,
  Localized,
  Plan,
  PlanQuestion,
  PlanRule,
  Route,
  RouteCondition,
  Rule,
  Step,
} from '@zorg-match/schema';
import { jobsAlong } from './along.js';
import { isOffered, isSound, type Draft, type Leg } from './draft.js';
import { isStart, START, type RouteMap } from './map.js';
import { judgeNeed } from './need.js';
import { fitFacts, givesTowards, type Person } from './person.js';
import { mustCheck, rulesAbout } from './rules.js';
import { monthsOf, scheduleOf, type Schedule } from './schedule.js';

/** What a way is described for. */
export interface Aim {
  readonly map: RouteMap;
  readonly to: string;
  /** The person at the start. */
  readonly start: Person;
  readonly lang: string;
}

/** What decides the place of a way, before it is put in words. */
export interface Outline {
  readonly id: string;
  readonly startNow: boolean;
  readonly status: Plan['status'];
  readonly schedule: Schedule;
}

export function outlineOf(draft: Draft, { map, to }: Pick<Aim, 'map' | 'to'>): Outline {
  const { routes, legs, closedBy } = draft;
  const waits = legs[0] !== undefined && legs[0].step === map.wait?.step;
  return {
    id: `${to}:${routes.map(({ id }) => id).join('+')}`,
    startNow: isSound(draft) && !(waits && closedBy.length > 0),
    status: worstStatus(routes),
    schedule: scheduleOf(draft),
  };
}

/** A way as people read it: with what it rests on, what it asks, and what to know about it. */
export function planOf(draft: Draft, { id, startNow, status, schedule }: Outline, aim: Aim): Plan {
  const { to, start, lang, map } = aim;
  const { routes, closedBy, closedByRules } = draft;
  const general = routes.every((route) => route.to.length === 0 && !route.id.startsWith(START));
  const rules = rulesAbout(map, draft, general ? '' : to, start);
  const { months, open } = schedule;
  return {
    id,
    to,
    title: routes.map(({ title }) => text(title, lang)).join(' → '),
    who: text(firstOf(draft).who, lang),
    kinds: [],
    startNow,
    steps: draft.legs.map((leg, index) => stepOf(draft, leg, index, schedule, aim)),
    months,
    blockedBy: draft.blockedBy.map(asCondition),
    closedBy,
    routes: routes.map((route) => route.id),
    caveats: routes.flatMap(({ caveats }) => caveats.map((caveat) => text(caveat, lang))),
    status,
    ...(months && open.length > 0 && { monthsAtLeast: months.low }),
    openLength: open,
    ...euroOf(draft, rules),
    onTheWay: general || !canBegin(draft) ? [] : jobsAlong(map, draft, to, start, lang),
    credited: draft.credited.map(({ text: words, ...each }) => ({
      ...each,
      ...(words && { text: text(words, lang) }),
    })),
    questions: questionsOf(draft, aim),
    rules: rules.map((rule) => planRule(rule, closedByRules.includes(rule.id), aim)),
    gates: draft.gates.flatMap(({ to: of, ...gate }) => (of === to ? [gate] : [])),
    ...(closedByRules.length > 0 && { closedByRules }),
    ...insteadOf(routes, rules),
    ...adviceAbout(draft, aim),
    ...nearestTo(draft, aim),
  };
}

function planRule({ id, then, effect, sources, confidence }: Rule, closes: boolean, { map, lang }: Aim): PlanRule {
  const sourceDate = oldestDate(map, sources);
  return {
    id,
    text: text(then, lang),
    effect,
    sources,
    sourceDate,
    confidence,
    ...(closes && { closes: true as const }),
  };
}

function stepOf(draft: Draft, leg: Leg, index: number, schedule: Schedule, { map, lang, start }: Aim): Step {
  const { step, origin, to, needs } = leg;
  const own = draft.legs.filter((each) => each.origin.id === origin.id);
  const paying = own.find(({ step: { mode } }) => mode !== 'orientation' && mode !== 'online') ?? own[0];
  const beside = schedule.beside[index] ?? [];
  const has = needs.filter((need) => judgeNeed(need, start, to) === 'met');
  const { cost, income } = leg === paying ? origin : {};
  return {
    id: step.id,
    route: origin.id,
    title: text(step.title, lang),
    why: step.why ? text(step.why, lang) : '',
    months: monthsOf(leg),
    ...(step.duration && { duration: text(step.duration, lang) }),
    needs,
    ...(has.length > 0 && { has }),
    gives: givesTowards(step.gives, to)
      .filter(({ kind, value }) => kind !== 'experience' || value !== 'any')
      .map((each) => forWhom(each, to)),
    ...(cost && { cost: text(cost, lang) }),
    ...(income && { income: text(income, lang) }),
    ...(step.mode && { mode: step.mode }),
    contacts: step.contacts ?? (leg === own[0] ? origin.contacts : []),
    sources: origin.sources,
    sourceDate: oldestDate(map, origin.sources),
    confidence: origin.confidence,
    ...(step.hours && { hours: step.hours }),
    ...(step.monthsOpen === true && { monthsOpen: true }),
    ...(beside.length > 0 && { parallelWith: beside }),
    ...(step.becomes && { becomes: step.becomes }),
    ...(mustCheck([step.title, step.why, step.duration, cost, income]) && { check: true as const }),
    ...(leg.quote !== undefined && { quote: leg.quote }),
    ...(step.papers && { papers: text(step.papers, lang) }),
    ...(step.unsure === true && { unsure: true }),
  };
}

/** Whether somebody can begin, now or after the time until they may work. */
function canBegin({ closedBy, blockedBy, routes }: Draft): boolean {
  return blockedBy.length === 0 && closedBy.every((by) => by === 'right-to-work') && routes.every(isOffered);
}

/** A registration is for an occupation: in a chain not always the one aimed at. */
function forWhom(given: RouteCondition, to: string): RouteCondition {
  return given.kind === 'registration' && to !== '' ? { occupation: to, ...given } : given;
}

/** The route that the way begins with, courses of Dutch not counted: who can take it can take the way. */
function firstOf({ routes }: Draft): Pick<Route, 'who'> {
  return routes.find(({ kind }) => kind !== 'language') ?? routes[0] ?? { who: { nl: '' } };
}

const STATUSES: readonly Plan['status'][] = ['active', 'unknown', 'announced', 'ended'];

function worstStatus(routes: readonly Route[]): Plan['status'] {
  const worst = Math.max(0, ...routes.map(({ status }) => STATUSES.indexOf(status)));
  return STATUSES[worst] ?? 'unknown';
}

/** What is sourced of the costs; routes that a rule or a fact about the person makes free cost nothing. */
function euroOf({ routes, legs, start }: Draft, rules: ReturnType<typeof rulesAbout>): Pick<Plan, 'euro'> {
  const named = rules.flatMap(({ does }) => does?.free ?? []);
  const told = routes.filter((route) => route.free?.some((facts) => fitFacts(facts, start) === 'met'));
  const free = [...named, ...told.map(({ id }) => id)];
  const asking = routes.filter(({ id }) => !id.startsWith(START));
  const known = asking.map(({ id, euro }) => (free.includes(id) ? { low: 0, high: 0 } : euro));
  const sourced = known.flatMap((each) => each ?? []);
  if (sourced.length === 0) return {};
  const open = sourced.length < known.length || legs.some(({ step }) => step.unsure === true);
  const low = sourced.reduce((sum, each) => sum + each.low, 0);
  const high = sourced.reduce((sum, each) => sum + each.high, 0);
  return { euro: { low, high, ...(open && { atLeast: true }) } };
}

/** What would change the plan; of one that nobody can begin, nothing would. */
function questionsOf(draft: Draft, { map, lang }: Aim): readonly PlanQuestion[] {
  const facts = new Set(canBegin(draft) ? draft.asks : []);
  return (map.book.questions ?? []).flatMap(({ id, question, answers }) => {
    if (!facts.has(id)) return [];
    const options = answers.map(({ value, label }) => ({ value, label: text(label, lang) }));
    return [{ fact: id, question: text(question, lang), answers: options }];
  });
}

function insteadOf(routes: readonly Route[], rules: ReturnType<typeof rulesAbout>): Pick<Plan, 'instead'> {
  const named = rules.flatMap(({ does }) => does?.instead ?? []);
  const instead = [...new Set(named)].filter((id) => !routes.some((route) => route.id === id));
  return instead.length > 0 ? { instead } : {};
}

function adviceAbout(draft: Draft, { map, to }: Aim): Pick<Plan, 'advice'> {
  if (draft.blockedBy.length === 0 && draft.closedBy.length === 0) return {};
  const keys: readonly string[] = [...draft.blockedBy.map(({ kind }) => kind), ...draft.closedBy];
  const named = keys.flatMap((key) => map.book.advice?.[key] ?? []);
  const own = draft.blockedBy.length > 0 ? (map.accessTo(to)?.contacts ?? []) : [];
  const advice = [...new Set([...named, ...own])];
  return advice.length > 0 ? { advice } : {};
}

/** The nearest occupations, when the book has no route at all or none that is open. */
function nearestTo(draft: Draft, { map, to }: Aim): Pick<Plan, 'nearest'> {
  const near = map.accessTo(to)?.near;
  const none = draft.blockedBy.length > 0 || map.book.routes.every((route) => !route.to.includes(to));
  return near && none && isStart(draft) ? { nearest: near } : {};
}

function asCondition(need: RouteCondition): Condition {
  return { ...need, necessity: 'required', quote: '', start: 0, end: 0 };
}

/** Dates are ISO 8601, whole or cut short, so that they sort as text. */
function oldestDate({ dates }: RouteMap, ids: readonly string[]): string {
  const known = ids.flatMap((id) => dates.get(id) ?? []);
  return known.reduce((oldest, date) => (date < oldest ? date : oldest), known[0] ?? 'undated');
}

export function text(localized: Localized, lang: string): string {
  return localized[lang] ?? localized.nl;
}
