import type { ProfileCompetence } from '@zorg-match/schema';

/** What a form gets: one entry for each id under `name`, or nothing. */
export function formData(name: string | undefined, ids: readonly string[]): FormData | null {
  if (!name || ids.length === 0) return null;
  const data = new FormData();
  for (const id of ids) data.append(name, id);
  return data;
}

/** What the browser keeps to restore the field after a reload or a step back: ids and levels, never notes. */
export function formState(entries: readonly ProfileCompetence[]): string {
  return JSON.stringify(entries.map(({ id, level }) => ({ id, level })));
}

/** Entries of a kept state; anything else gives an empty list. */
export function fromState(state: unknown): ProfileCompetence[] {
  try {
    const entries: unknown = typeof state === 'string' ? JSON.parse(state) : [];
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  } catch {
    return [];
  }
}

const LEVELS: readonly unknown[] = ['can', 'learning', 'want', undefined];

function isEntry(entry: unknown): entry is ProfileCompetence {
  if (typeof entry !== 'object' || entry === null) return false;
  const { id, level } = entry as Record<string, unknown>;
  return typeof id === 'string' && LEVELS.includes(level);
}

/** Ids of an attribute (separated by spaces or commas), or of whatever a page put in the property. */
export function toIds(value: unknown): string[] {
  const list = typeof value === 'string' ? value.split(/[\s,]+/) : Array.isArray(value) ? (value as unknown[]) : [];
  return [...new Set(list.filter((id): id is string => typeof id === 'string' && id !== ''))];
}
