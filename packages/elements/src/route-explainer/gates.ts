import type { Occupation, Plan, PlanGate, RouteCondition } from '@zorg-match/schema';

/** What must be in order along the line of a plan. */
export interface Gates {
  /** For each step what it asks, the person has not, and no earlier step gives. */
  readonly before: readonly (readonly RouteCondition[])[];
  /** What the law asks before the job itself. */
  readonly arrival: readonly RouteCondition[];
}

const same = (one: RouteCondition, other: RouteCondition) =>
  one.kind === other.kind &&
  one.value === other.value &&
  (one.occupation ?? other.occupation) === (other.occupation ?? one.occupation);

/**
 * The gates of a plan. The last one is the law's: what the occupation requires, or when its requirements are not loaded the
 * registrations that the plan leads to.
 */
export function gatesOf({ steps }: Plan, { id, requirements }: Occupation): Gates {
  const given: RouteCondition[] = [];
  const before = steps.map(({ needs, has = [], gives }) => {
    const open = needs.filter((need) => !has.includes(need) && !given.some((each) => same(each, need)));
    given.push(...gives);
    return open;
  });
  const legal = requirements.flatMap(({ kind, value, hard }) =>
    hard && kind === 'registration' && value !== undefined ? [{ kind, value, occupation: id }] : [],
  );
  return { before, arrival: legal.length > 0 ? legal : given.filter(({ kind }) => kind === 'registration') };
}

/**
 * What must be in order before the job itself: what rules ask of this person by law or perhaps, and is not in order today.
 * What schools and employers ask out of habit stands with the steps. When no rule speaks, the registrations of `gatesOf`.
 */
export function lawOf(
  plan: Plan,
  occupation: Occupation,
): readonly (Pick<PlanGate, 'condition'> & Partial<PlanGate>)[] {
  const asked = (plan.gates ?? []).filter(({ sure, verdict }) => sure !== 'advice' && verdict !== 'met');
  const ruled = (plan.gates ?? []).some(({ condition }) => condition.kind === 'registration');
  const rest = ruled ? [] : gatesOf(plan, occupation).arrival;
  return [...asked, ...rest.map((condition) => ({ condition }))];
}
