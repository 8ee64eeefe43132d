import type { Plan, Step } from '@zorg-match/schema';

/** A time from today, in months. */
export interface Time {
  readonly low: number;
  readonly high: number;
  /** Something before it has no sourced length: it is "at least". */
  readonly open: boolean;
}

/** A step at its place on the line. */
export interface Stop {
  readonly step: Step;
  /** Its place among the steps of the plan. */
  readonly index: number;
  readonly start: Time;
  readonly end: Time;
}

/** A part of the line: one lane, or several that run side by side. */
export type Stretch = readonly (readonly Stop[])[];

const TODAY: Time = { low: 0, high: 0, open: false };

/**
 * The steps of a plan as stretches of a line, in order. Steps that can run side by side, directly or through others, make
 * one stretch; within it those of which one follows the other share a lane. Times add what is sourced, the longest lane of
 * a stretch counts.
 */
export function lineOf(plan: Pick<Plan, 'steps' | 'openLength' | 'credited'>): readonly Stretch[] {
  const { steps } = plan;
  const beside = (one: number, other: number) => {
    const [a, b] = [steps[one], steps[other]];
    return a !== undefined && b !== undefined && (a.parallelWith?.includes(b.id) ?? false);
  };
  const all = steps.map((_, index) => index);
  let from = TODAY;
  return connected(all, beside).map((part): Stretch => {
    const lanes = connected(part, (one, other) => !beside(one, other));
    const stops = lanes.map((lane) => stopsOf(plan, lane, from));
    from = latest(stops.map((lane) => lane.at(-1)?.end ?? from));
    return stops;
  });
}

/** Steps that are linked, directly or through others, in groups; each group and the groups in the order of the plan. */
function connected(
  indexes: readonly number[],
  linked: (one: number, other: number) => boolean,
): readonly (readonly number[])[] {
  const left = new Set(indexes);
  const groups: number[][] = [];
  for (const first of indexes) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const at of group) {
      const next = [...left].filter((other) => linked(at, other));
      for (const each of next) left.delete(each);
      group.push(...next);
    }
    groups.push(group.sort((one, other) => one - other));
  }
  return groups;
}

function stopsOf(
  { steps, openLength, credited = [] }: Pick<Plan, 'steps' | 'openLength' | 'credited'>,
  lane: readonly number[],
  start: Time,
): readonly Stop[] {
  let at = start;
  return lane.flatMap((index) => {
    const step = steps[index];
    if (!step) return [];
    const { low, high } = step.months ?? TODAY;
    const shorter = credited.some(({ step: id, effect }) => id === step.id && effect === 'shorter');
    const open = at.open || (openLength?.includes(step.id) ?? step.months === null);
    const end = { low: at.low + (shorter ? 0 : low), high: at.high + high, open };
    const stop = { step, index, start: at, end };
    at = end;
    return [stop];
  });
}

function latest(ends: readonly Time[]): Time {
  return {
    low: Math.max(0, ...ends.map(({ low }) => low)),
    high: Math.max(0, ...ends.map(({ high }) => high)),
    open: ends.some(({ open }) => open),
  };
}
