import type { Occupation, Plan, RouteCondition } from '@zorg-match/schema';

/** What must be in order along the line of a plan. */
export interface Gates {
  /** For each step what it asks and no earlier step gives. */
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
  const before = steps.map(({ needs, gives }) => {
    const open = needs.filter((need) => !given.some((each) => same(each, need)));
    given.push(...gives);
    return open;
  });
  const legal = requirements.flatMap(({ kind, value, hard }) =>
    hard && kind === 'registration' && value !== undefined ? [{ kind, value, occupation: id }] : [],
  );
  return { before, arrival: legal.length > 0 ? legal : given.filter(({ kind }) => kind === 'registration') };
}
