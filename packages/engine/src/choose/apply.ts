import type { Chosen, FilterId } from './filters.js';
import type { Job } from './job.js';
import { standings } from './standing.js';

/** What filters leave. */
export interface Filtered {
  /** Jobs that say everything that was chosen, in their order. */
  readonly fits: readonly Job[];
  /** Jobs that nothing speaks against, and that do not say at least one of the chosen things: "vraag het na". */
  readonly maybe: readonly { readonly job: Job; readonly unsaid: readonly FilterId[] }[];
  /** When `fits` is empty: which filters to drop, fewest first, then what gives most. Never empty while there are jobs. */
  readonly waysOut: readonly WayOut[];
}

/** Dropping these filters gives so many vacancies. */
export interface WayOut {
  readonly drop: readonly FilterId[];
  readonly fits: number;
  /** Beside those, how many nothing speaks against any more. */
  readonly maybe: number;
}

/** The jobs that pass, those that may, and when none passes what would help. */
export function applyFilters(jobs: readonly Job[], chosen: Chosen): Filtered {
  const { filters, failed, unsaid } = standings(jobs, chosen);
  const named = (mask: number): FilterId[] => filters.filter((_, bit) => (mask & (1 << bit)) !== 0);
  const fits = jobs.filter((_, index) => failed[index] === 0 && unsaid[index] === 0);
  const maybe = jobs.flatMap((job, index) => {
    const mask = unsaid[index] ?? 0;
    return failed[index] === 0 && mask !== 0 ? [{ job, unsaid: named(mask) }] : [];
  });
  return { fits, maybe, waysOut: fits.length > 0 ? [] : waysOut(failed, unsaid, named) };
}

/** Tells for each chosen filter how many vacancies there are when only that one is dropped. */
export function withoutEach(jobs: readonly Job[], chosen: Chosen): WayOut[] {
  const { filters, failed, unsaid } = standings(jobs, chosen);
  return filters.map((id, bit) => wayOut(1 << bit, failed, unsaid, () => [id]));
}

/** How many ways out are told. */
const WAYS = 4;

function waysOut(failed: Uint16Array, unsaid: Uint16Array, named: (mask: number) => FilterId[]): WayOut[] {
  const masks = new Set(failed.map((mask, index) => mask | (unsaid[index] ?? 0)));
  const least = Math.min(...[...masks].map(size));
  return [...masks]
    .filter((mask) => size(mask) === least || size(mask) === 1)
    .map((mask) => wayOut(mask, failed, unsaid, named))
    .sort((one, other) => one.drop.length - other.drop.length || other.fits - one.fits)
    .slice(0, WAYS);
}

function wayOut(mask: number, failed: Uint16Array, unsaid: Uint16Array, named: (mask: number) => FilterId[]): WayOut {
  let fits = 0;
  let maybe = 0;
  failed.forEach((no, index) => {
    const silent = unsaid[index] ?? 0;
    if (((no | silent) & ~mask) === 0) fits += 1;
    else if ((no & ~mask) === 0) maybe += 1;
  });
  return { drop: named(mask), fits, maybe };
}

function size(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
