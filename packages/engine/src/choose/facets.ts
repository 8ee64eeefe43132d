import { PROVINCES } from '@zorg-match/schema/places';
import type { Taxonomy } from '@zorg-match/schema';
import type { Chosen, FilterId } from './filters.js';
import { chosenFilters, FILTERS, FIXED_VALUES } from './filters.js';
import type { Job } from './job.js';
import { standings } from './standing.js';
import { traitsOf } from './traits.js';

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
  return FILTERS.flatMap((filter) => {
    const counts = new Map<string, number>();
    let unsaid = 0;
    const others = ~(bits.get(filter) ?? 0);
    jobs.forEach((job, index) => {
      const values = traitsOf(job)[filter];
      const counted = (((standing.failed[index] ?? 0) | (standing.unsaid[index] ?? 0)) & others) === 0 ? 1 : 0;
      if (values === null) unsaid += counted;
      for (const value of values ?? []) counts.set(value, (counts.get(value) ?? 0) + counted);
    });
    const picked = chosen[filter] ?? [];
    if (counts.size === 0 && picked.length === 0) return [];
    const labels = labelsOf(filter, taxonomy, lang, jobs);
    const all = order(filter, counts, picked);
    const values = all.map((value): FacetValue => {
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

function order(filter: FilterId, counts: ReadonlyMap<string, number>, picked: readonly string[]): string[] {
  const fixed = FIXED_VALUES[filter];
  const present = new Set([...counts.keys(), ...picked.filter((value) => value !== 'unsaid')]);
  if (fixed) return [...fixed.filter((value) => present.has(value)), ...[...present].filter((v) => !fixed.includes(v))];
  return [...present].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || (one < other ? -1 : 1));
}

/** Names of the values that i18n cannot know. */
function labelsOf(
  filter: FilterId,
  taxonomy: Taxonomy,
  lang: string,
  jobs: readonly Job[],
): ReadonlyMap<string, string> | undefined {
  if (filter === 'province') {
    return new Map(
      PROVINCES.map(({ id, label }) => [id, (label as Readonly<Record<string, string>>)[lang] ?? label.nl]),
    );
  }
  if (filter === 'occupation') {
    return new Map(taxonomy.occupations.map(({ id, label }) => [id, label[lang] ?? label.nl]));
  }
  if (filter !== 'municipality') return undefined;
  const written = jobs.flatMap(({ vacancy }) => (vacancy.jobLocation ?? []).flatMap((at) => at.addressLocality ?? []));
  const names = new Map<string, string>();
  for (const name of written) {
    const key = name.trim().toLowerCase().replace(/\s+/g, ' ');
    const shouted = name === name.toUpperCase();
    if (!names.has(key) || !shouted) names.set(key, shouted ? titled(key) : name.trim());
  }
  return names;
}

const titled = (text: string): string => text.replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
