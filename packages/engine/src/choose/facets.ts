import { PROVINCES } from '@zorg-match/schema/places';
import type { Taxonomy } from '@zorg-match/schema';
import { type Column, columnsOf } from './columns.js';
import type { Chosen, FilterId } from './filters.js';
import { chosenFilters, FILTERS, FIXED_VALUES } from './filters.js';
import type { Job } from './job.js';
import { standings } from './standing.js';

/** A value of a filter and how many vacancies it would leave, the other filters as they are. */
export interface FacetValue {
  readonly value: string;
  /** Its name, where it is the vacancies' own (municipality) or data (province, occupation); else i18n names it. */
  readonly label?: string;
  /** Vacancies that say it and pass every other chosen filter. */
  readonly count: number;
  readonly chosen: boolean;
}

/** One filter with its values. */
export interface Facet {
  readonly filter: FilterId;
  /** Chosen values and those that some vacancy of the whole list has; fixed ones in their order, others most frequent first. */
  readonly values: readonly FacetValue[];
  /** Vacancies that pass every other chosen filter and do not say anything about this one. Choose `UNSAID` to see them. */
  readonly unsaid: number;
}

/** Each filter for which at least one vacancy has a value, its values each with a count given the other filters. */
export function facetsOf(
  { taxonomy, lang = 'nl' }: { readonly taxonomy: Taxonomy; readonly lang?: string },
  jobs: readonly Job[],
  chosen: Chosen = {},
): Facet[] {
  const standing = standings(jobs, chosen);
  const bits = new Map(chosenFilters(chosen).map((id, index) => [id, 1 << index]));
  const passing = Uint16Array.from(standing.failed, (mask, index) => mask | (standing.unsaid[index] ?? 0));
  const { byFilter, municipalities } = columnsOf(jobs);
  return FILTERS.flatMap((filter) => {
    const { counts, unsaid } = counted(byFilter.get(filter), passing, ~(bits.get(filter) ?? 0));
    const picked = chosen[filter] ?? [];
    if (counts.size === 0 && picked.length === 0) return [];
    const labels = filter === 'municipality' ? municipalities : labelsOf(filter, taxonomy, lang);
    const values = order(filter, counts, picked).map((value): FacetValue => {
      const label = labels?.get(value);
      return {
        value,
        ...(label !== undefined && { label }),
        count: counts.get(value) ?? 0,
        chosen: picked.includes(value),
      };
    });
    return [{ filter, values, unsaid }];
  });
}

/** How many jobs say each value, and how many say nothing, of those that nothing but `others` keeps out. */
function counted(
  column: Column | undefined,
  passing: Uint16Array,
  others: number,
): { readonly counts: ReadonlyMap<string, number>; readonly unsaid: number } {
  if (!column) return { counts: new Map(), unsaid: 0 };
  const { values, codes, starts, silent } = column;
  const totals = new Int32Array(values.length);
  let unsaid = 0;
  for (let index = 0; index < passing.length; index += 1) {
    if (((passing[index] as number) & others) !== 0) continue;
    unsaid += silent[index] as number;
    const end = starts[index + 1] as number;
    for (let at = starts[index] as number; at < end; at += 1) {
      const code = codes[at] as number;
      totals[code] = (totals[code] as number) + 1;
    }
  }
  return { counts: new Map(values.map((value, code) => [value, totals[code] ?? 0])), unsaid };
}

function order(filter: FilterId, counts: ReadonlyMap<string, number>, picked: readonly string[]): string[] {
  const fixed = FIXED_VALUES[filter];
  const present = new Set([...counts.keys(), ...picked.filter((value) => value !== 'unsaid')]);
  if (fixed) return [...fixed.filter((value) => present.has(value)), ...[...present].filter((v) => !fixed.includes(v))];
  return [...present].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || (one < other ? -1 : 1));
}

/** Names of the values that i18n cannot know, but for municipalities: those are the vacancies' own. */
function labelsOf(filter: FilterId, taxonomy: Taxonomy, lang: string): ReadonlyMap<string, string> | undefined {
  if (filter === 'province') {
    return new Map(
      PROVINCES.map(({ id, label }) => [id, (label as Readonly<Record<string, string>>)[lang] ?? label.nl]),
    );
  }
  if (filter === 'occupation') {
    return new Map(taxonomy.occupations.map(({ id, label }) => [id, label[lang] ?? label.nl]));
  }
  return undefined;
}
