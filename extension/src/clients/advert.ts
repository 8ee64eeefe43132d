import { parseIndex, type Reading, type Vacancy } from '@zorg-match/schema';
import type { SavedAdvert } from './client.js';

/** Longest description that is kept, in UTF-16 units: many times the longest advert that we know. */
export const MOST_TEXT = 60_000;
/** Largest reading that is kept, as JSON. */
export const MOST_READING = 300_000;
/** Largest vacancy that is kept, as JSON: the description and some. */
const MOST_VACANCY = 100_000;

/**
 * An advert as it is kept: without what the page had beyond our fields and without the traces of the reading, and of a
 * bounded size. A text that is cut loses its reading, whose places would point past the end.
 */
export function advertOf(id: string, vacancy: Vacancy, reading: Reading | null): SavedAdvert | null {
  const { description } = vacancy;
  const cut = description.length > MOST_TEXT;
  const bounded: Vacancy = {
    ...without(vacancy, 'extra'),
    description: cut ? whole(description.slice(0, MOST_TEXT)) : description,
  };
  if (JSON.stringify(bounded).length > MOST_VACANCY) return null;
  if (cut) return { id, vacancy: bounded, reading: null, cut };
  const light = reading && withoutTraces(reading);
  const fits = light && JSON.stringify(light).length <= MOST_READING;
  return { id, vacancy: bounded, reading: fits ? light : null };
}

/** An advert as it stood in a record or a backup; `null` when it is none. */
export function parseAdvert(input: unknown): SavedAdvert | null {
  if (typeof input !== 'object' || input === null) return null;
  const { id, vacancy, reading, cut } = input as Record<string, unknown>;
  if (typeof id !== 'string' || id === '' || id.length > 200) return null;
  const entry = { vacancy, reading: reading ?? NOTHING_READ };
  const { data } = parseIndex({ format: 'zorg-index/1', taxonomyVersion: '-', created: '-', entries: [entry] });
  const read = data?.entries[0];
  if (!read) return null;
  const advert = advertOf(id, read.vacancy, reading === null || reading === undefined ? null : read.reading);
  return advert && cut === true ? { ...advert, cut } : advert;
}

const NOTHING_READ: Reading = { text: '', demands: [], conditions: [], offers: [], occupations: [], warnings: [] };

function withoutTraces(reading: Reading): Reading {
  return {
    ...reading,
    demands: reading.demands.map((demand) => without(demand, 'trace')),
    conditions: reading.conditions.map((condition) => without(condition, 'trace')),
  };
}

function without<T extends object, K extends keyof T & string>(value: T, key: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(value).filter(([each]) => each !== key)) as Omit<T, K>;
}

/** No half of a pair at the end. */
function whole(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
