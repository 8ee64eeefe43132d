import type { IndexEntry, Vacancy } from '@zorg-match/schema';

/** A vacancy with what the engine read in it: what filters, ranking and steps work on. The entry of an index is one. */
export type Job = IndexEntry;

/** Whether the last day to apply lies before `today` (ISO 8601; the day counts, not the hour). Without a date: never. */
export function isPast({ validThrough }: Vacancy, today: string): boolean {
  const day = /^\d{4}-\d\d-\d\d/;
  const last = day.exec(validThrough ?? '')?.[0];
  const now = day.exec(today)?.[0];
  if (now === undefined) throw new Error(`zorg-match: today must be an ISO date, got "${today}".`);
  return last !== undefined && last < now;
}
