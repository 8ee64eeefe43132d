import type { Months } from '@zorg-match/schema';
import type { Draft } from './draft.js';

/** When the steps of a way can run. */
export interface Schedule {
  /** From today to the job, by what is sourced; `null` when nothing is. */
  readonly months: Months | null;
  /** Ids of steps of which no source tells the length, or that something makes shorter. */
  readonly open: readonly string[];
  /** For each step the ids of those that can run beside it. */
  readonly beside: readonly (readonly string[])[];
}

/** The length of a step on the way to `to`, by source. */
export function monthsOf({ step, to }: Draft['legs'][number]): Months | null {
  const { monthsTo } = step;
  return (monthsTo && Object.hasOwn(monthsTo, to) ? monthsTo[to] : step.months) ?? null;
}

/**
 * A step follows the earlier ones of its own route, unless it runs beside them, and what it waits for. Two steps of which
 * neither follows the other can run side by side. The total is the longest line through, for the low and the high bound.
 */
export function scheduleOf({ legs, credited }: Pick<Draft, 'legs' | 'credited'>): Schedule {
  const indexOf = new Map(legs.map(({ step }, index) => [step.id, index]));
  const before = legs.map(() => new Set<number>());
  legs.forEach(({ step, origin, waitsFor }, index) => {
    const direct = waitsFor.flatMap((id) => indexOf.get(id) ?? []).filter((each) => each < index);
    for (let each = index - 1; each >= 0; each -= 1) {
      const leg = legs[each];
      if (leg?.origin.id !== origin.id || step.beside?.includes(leg.step.id)) continue;
      direct.push(each);
    }
    for (const each of direct) for (const far of [each, ...(before[each] ?? [])]) before[index]?.add(far);
  });
  const shorter = new Set(credited.filter(({ effect }) => effect === 'shorter').map(({ step }) => step));
  const ends: Months[] = [];
  legs.forEach((leg, index) => {
    const own = monthsOf(leg) ?? { low: 0, high: 0 };
    const earlier = [...(before[index] ?? [])].map((each) => ends[each] ?? own);
    const low = Math.max(0, ...earlier.map((each) => each.low)) + (shorter.has(leg.step.id) ? 0 : own.low);
    ends.push({ low, high: Math.max(0, ...earlier.map((each) => each.high)) + own.high });
  });
  const sourced = legs.some((leg) => monthsOf(leg));
  const total = { low: Math.max(0, ...ends.map(({ low }) => low)), high: Math.max(0, ...ends.map(({ high }) => high)) };
  return {
    months: sourced ? total : null,
    open: legs
      .filter((leg) => !monthsOf(leg) || leg.step.monthsOpen === true || shorter.has(leg.step.id))
      .map(({ step }) => step.id),
    beside: legs.map((_, one) =>
      legs.flatMap(({ step }, other) =>
        one !== other && !before[one]?.has(other) && !before[other]?.has(one) ? [step.id] : [],
      ),
    ),
  };
}
