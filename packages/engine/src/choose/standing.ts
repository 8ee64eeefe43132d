import { type Column, columnsOf } from './columns.js';
import type { Chosen, FilterId } from './filters.js';
import { ALL_MUST_HOLD, chosenFilters, UNSAID } from './filters.js';
import type { Job } from './job.js';

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
  const { byFilter } = columnsOf(jobs);
  filters.forEach((id, bit) => {
    const column = byFilter.get(id);
    if (column) judge(column, id, chosen[id] ?? [], 1 << bit, failed, unsaid);
  });
  return { filters, failed, unsaid };
}

/** Any of the chosen values suffices, or all of them must hold; a job that does not say passes when that was chosen. */
function judge(
  { values, codes, starts, silent }: Column,
  id: FilterId,
  chosen: readonly string[],
  bit: number,
  failed: Uint16Array,
  unsaid: Uint16Array,
): void {
  const wanted = new Set(chosen.filter((value) => value !== UNSAID));
  const silence = chosen.includes(UNSAID);
  const isWanted = Uint8Array.from(values, (value) => (wanted.has(value) ? 1 : 0));
  const enough = id === ALL_MUST_HOLD ? wanted.size : 1;
  for (let index = 0; index < failed.length; index += 1) {
    if (silent[index] === 1) {
      if (!silence) unsaid[index] = (unsaid[index] as number) | bit;
      continue;
    }
    let held = 0;
    const end = starts[index + 1] as number;
    for (let at = starts[index] as number; at < end; at += 1) held += isWanted[codes[at] as number] as number;
    if (wanted.size === 0 || held < enough) failed[index] = (failed[index] as number) | bit;
  }
}
