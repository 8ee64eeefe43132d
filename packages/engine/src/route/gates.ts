import type { Gate, RouteCondition } from '@zorg-match/schema';
import type { Draft } from './draft.js';
import type { JobGate } from './map.js';
import { hasBelgianDiploma, judgeNeed } from './need.js';
import type { Fit, Person } from './person.js';

/** How a person stands at a gate: all that it needs, or one thing that stands for all. */
export function fitGate({ needs, or = [], orBelgianDiploma = false }: Gate, person: Person, to: string): Fit {
  if (orBelgianDiploma && hasBelgianDiploma(person)) return 'met';
  if (or.some((need) => judgeNeed(need, person, to) === 'met')) return 'met';
  const fits = needs.map((need) => judgeNeed(need, person, to));
  return fits.includes('unmet') ? 'unmet' : fits.includes('unknown') ? 'unknown' : 'met';
}

/** The draft with one need of a gate seen, as it stands for the person today. */
export function withGate(draft: Draft, { gate, rule }: JobGate, condition: RouteCondition, to: string): Draft {
  if (draft.gates.some((each) => each.condition === condition && each.to === to)) return draft;
  const verdict = fitGate({ ...gate, needs: [condition] }, draft.start, to);
  const seen = { condition, sure: gate.sure, verdict, to, ...(rule && { rule: rule.id }) };
  return { ...draft, gates: [...draft.gates, seen] };
}
