import type { Access, Gate, Route, RouteBook, RouteCondition, RouteStep, Rule } from '@zorg-match/schema';

/** Where the facts of a step come from: a route, a rule, or the way into an occupation. */
export type Origin = Pick<Route, 'id' | 'sources' | 'confidence' | 'contacts'> &
  Partial<Pick<Route, 'cost' | 'income'>>;

/** Something that must be in order before the job, with how to put it in order. */
export interface JobGate {
  readonly gate: Gate;
  readonly rule?: Rule;
  readonly origin: Origin;
}

/** A route book prepared for planning. */
export interface RouteMap {
  readonly book: RouteBook;
  /** Dates of the sources, by id; without those of which the date is unknown. */
  readonly dates: ReadonlyMap<string, string>;
  /** Occupations of which the access is sure and that ask a diploma or a registration, with what they ask. */
  readonly guarded: () => readonly Guarded[];
  /** Routes that bring a language, in the order of the book. */
  readonly languages: readonly Route[];
  /** What must be in order before a course for a diploma, or before a visum. */
  readonly gatesBefore: (before: 'visum' | 'study') => readonly JobGate[];
  /** What must be in order before work in an occupation; registrations last. */
  readonly jobGates: (to: string) => readonly JobGate[];
  readonly accessTo: (occupation: string) => Access | undefined;
  /** The ways of applying for a job, as routes. */
  readonly startOf: (occupation: string) => Route | undefined;
  /** The step in which somebody waits for the right to work, with its rule. */
  readonly wait: { readonly step: RouteStep; readonly origin: Origin } | undefined;
}

/** An occupation that one cannot start in without a paper. */
export interface Guarded {
  readonly occupation: string;
  readonly asks: readonly RouteCondition[];
}

const maps = new WeakMap<RouteBook, RouteMap>();

/** The map of a book; made at the first call and shared afterwards. */
export function mapOf(book: RouteBook): RouteMap {
  const known = maps.get(book);
  if (known) return known;
  const access = new Map((book.access ?? []).map((each) => [each.occupation, each]));
  const starts = new Map([...access.values()].flatMap((each) => startRoute(each)));
  const gates = book.rules.flatMap((rule) =>
    (rule.gates ?? []).map((gate): JobGate => ({ gate, rule, origin: originOfRule(rule) })),
  );
  const waiting = book.rules.flatMap((rule) =>
    rule.does?.wait ? [{ step: rule.does.wait, origin: originOfRule(rule) }] : [],
  );
  const made = new Map<string, readonly JobGate[]>();
  let guarded: readonly Guarded[] | undefined;
  const papers = ({ kind }: RouteCondition): boolean => kind === 'diploma' || kind === 'registration';
  const map: RouteMap = {
    book,
    // ISO 8601, whole or cut short
    dates: new Map(book.sources.flatMap(({ id, date }) => (/^\d{4}/.test(date) ? [[id, date] as const] : []))),
    guarded: () =>
      (guarded ??= [...access.values()].flatMap(({ occupation, confidence }) => {
        const asks =
          confidence === 'low' ? [] : map.jobGates(occupation).flatMap(({ gate }) => gate.needs.filter(papers));
        return asks.length > 0 ? [{ occupation, asks }] : [];
      })),
    languages: book.routes.filter(({ kind, status }) => kind === 'language' && status === 'active'),
    gatesBefore: (before) => gates.filter(({ gate }) => gate.before === before),
    jobGates: (to) => {
      const own = made.get(to) ?? gatesTo(to, gates, access.get(to));
      made.set(to, own);
      return own;
    },
    accessTo: (occupation) => access.get(occupation),
    startOf: (occupation) => starts.get(occupation),
    wait: waiting[0],
  };
  maps.set(book, map);
  return map;
}

const isRegistration = ({ kind }: RouteCondition): boolean => kind === 'registration';

function gatesTo(to: string, gates: readonly JobGate[], access: Access | undefined): readonly JobGate[] {
  const own = access ? access.needs.map((need) => gateOfAccess(access, need)) : [];
  const ruled = gates.filter(({ gate }) => gate.before === 'job' && (gate.to === undefined || gate.to.includes(to)));
  const last = ruled.filter(({ gate }) => gate.needs.some(isRegistration));
  return [...own, ...ruled.filter((each) => !last.includes(each)), ...last];
}

function gateOfAccess(access: Access, need: RouteCondition): JobGate {
  const steps = (access.steps ?? []).filter(({ gives = [] }) => gives.some(({ kind }) => kind === need.kind));
  return {
    gate: { to: [access.occupation], before: 'job', needs: [need], sure: 'law', steps },
    origin: { ...access, id: `toegang-${access.occupation}`, contacts: [] },
  };
}

function originOfRule({ id, sources, confidence }: Rule): Origin {
  return { id, sources, confidence, contacts: [] };
}

/** Prefix of the id of the route that stands for applying for a job. */
export const START = 'start:';

/** Whether a way only consists of applying for a job. */
export const isStart = ({ routes: [first, second] }: { readonly routes: readonly Route[] }): boolean =>
  second === undefined && (first?.id.startsWith(START) ?? false);

function startRoute(access: Access): [string, Route][] {
  const { occupation, title, who, start, ageMin, contacts, confidence, sources } = access;
  if (start.length === 0) return [];
  const route: Route = {
    id: `${START}${occupation}`,
    title,
    who,
    kind: 'side-entry',
    status: 'active',
    from: ['any'],
    to: [occupation],
    ...(ageMin !== undefined && { eligibility: { ageMin } }),
    steps: start,
    wage: true,
    contacts,
    caveats: [],
    confidence,
    sources,
  };
  return [[occupation, route]];
}
