import type { Chosen, FilterId } from './filters.js';
import { chosenFilters, passes } from './filters.js';
import type { Job } from './job.js';
import { traitsOf } from './traits.js';

/** For each job which of the chosen filters (bit by place in `filters`) it surely fails, and which it does not say. */
export interface Standings {
  readonly filters: readonly FilterId[];
  readonly failed: Uint16Array;
  readonly unsaid: Uint16Array;
}

/** How each job stands against what was chosen. */
export function standings(jobs: readonly Job[], chosen: Chosen): Standings {
  const filters = chosenFilters(chosen);
  const failed = new Uint16Array(jobs.length);
  const unsaid = new Uint16Array(jobs.length);
  jobs.forEach((job, index) => {
    const traits = traitsOf(job);
    filters.forEach((id, bit) => {
      const passed = passes(id, traits[id], chosen[id] ?? []);
      if (passed === 'no') failed[index] = (failed[index] ?? 0) | (1 << bit);
      else if (passed === 'unsaid') unsaid[index] = (unsaid[index] ?? 0) | (1 << bit);
    });
  });
  return { filters, failed, unsaid };
}
