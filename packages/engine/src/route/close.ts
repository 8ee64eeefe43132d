import type { Gate, RouteCondition } from '@zorg-match/schema';
import { asking, blockedBy, type Draft } from './draft.js';
import { fitGate, withGate } from './gates.js';
import type { JobGate, RouteMap } from './map.js';
import { judgeNeed, questionOf } from './need.js';
import { givesTowards } from './person.js';
import { takeSteps, waited } from './take.js';

/** What the law asks before a job must be there: of diplomas and registrations "we do not know" is not enough. */
const isStrict = ({ sure }: Gate, { kind }: RouteCondition): boolean =>
  sure === 'law' && (kind === 'diploma' || kind === 'registration');

/**
 * The draft with all that must be in order before work in `to`: what the way does not bring is put in where the book
 * says how, registrations last, and blocks it otherwise.
 */
export function closed(map: RouteMap, way: Draft, to: string, { but = [], plain = false }: CloseOptions = {}): Draft {
  const gates = map.jobGates(to).filter(({ gate }) => !gate.needs.some(({ kind }) => but.includes(kind)));
  return gates.reduce((draft, each) => passGate(map, draft, each, to, plain), way);
}

interface CloseOptions {
  /** Kinds of conditions to leave for later. */
  readonly but?: readonly string[];
  /** Nothing is put before the steps: they only name what is asked. */
  readonly plain?: boolean;
}

function passGate(map: RouteMap, way: Draft, each: JobGate, to: string, plain: boolean): Draft {
  const { gate, origin } = each;
  const seen = gate.needs.reduce((draft, need) => {
    const fit = judgeNeed(need, draft.person, to);
    const noted = withGate(draft, each, need, to);
    // Who takes a course gets the papers there; who applies is asked whether they have them.
    const asks = fit === 'unknown' && (way.routes.length === 0 || need.kind !== 'registration');
    return asks ? asking(noted, questionOf(need)) : noted;
  }, way);
  if (fitGate(gate, seen.person, to) === 'met') return seen;
  const missing = (gate.steps ?? []).filter(({ gives }) =>
    givesTowards(gives, to).some((given) => judgeNeed(given, seen.person, to) !== 'met'),
  );
  const strict = missing.flatMap(({ needs = [] }) =>
    needs.filter((need) => judgeNeed(need, seen.person, to) === 'unknown' && isStrict(gate, need)),
  );
  const at = beforeWork(seen, gate);
  const done = missing.length > 0 ? takeSteps(map, seen, origin, missing, to, { at, closed: plain }) : seen;
  const blocked = strict.reduce(blockedBy, done);
  return gate.needs.reduce((draft, need) => leftOver(map, draft, gate, need, to), blocked);
}

/** What no step brought: asked when it was not told, blocking when it is not there. */
function leftOver(map: RouteMap, draft: Draft, gate: Gate, need: RouteCondition, to: string): Draft {
  const fit = judgeNeed(need, draft.person, to);
  if (fit === 'met') return draft;
  if (fit === 'unknown' && !isStrict(gate, need)) return draft;
  if (need.kind !== 'work-permit') return blockedBy(draft, need);
  return waited(map, draft, to) ?? blockedBy(draft, need);
}

/** Papers for the work floor come before the first step at work; registrations last, but before the job itself. */
function beforeWork({ legs }: Draft, { needs }: Gate): number {
  const registers = needs.some(({ kind }) => kind === 'registration' || kind === 'diploma');
  const last = legs.at(-1)?.origin.id;
  const at = legs.findIndex(
    ({ origin, step }) =>
      origin.id === last && (registers ? step.job === true : step.becomes?.['work'] !== undefined || step.job === true),
  );
  return at < 0 ? legs.length : at;
}
