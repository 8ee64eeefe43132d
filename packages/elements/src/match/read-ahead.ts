import type { Engine } from '@zorg-match/engine';
import type { Reading, Vacancy } from '@zorg-match/schema';
import { keepReading } from '../readings/readings.js';

/** What was read in vacancies ahead of time, by `zorg-match index`. */
export interface ReadAhead {
  /** When the index was made, ISO 8601. */
  readonly created: string;
  /** The taxonomy that it was read with. */
  readonly taxonomyVersion: string;
  readonly readings: ReadonlyMap<Vacancy, Reading>;
}

/** Whether a text may be an index: its first key says so. What is wrong with it is found when it is read. */
export function looksLikeIndex(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"zorg-index\/\d/.test(text.slice(0, 200));
}

/** So many entries are checked between two rests. */
const AT_ONCE = 50;

/**
 * The readings of an index for the vacancies that were taken from it, checked in slices: `rest` is asked in between whether
 * to wait. A reading counts only when its text is the vacancy's, because its places point into that text; the others are
 * read here. `undefined` when it is no index after all.
 */
export async function readAhead(
  input: unknown,
  vacancies: readonly Vacancy[],
  rest: () => Promise<void> | undefined,
): Promise<ReadAhead | undefined> {
  const { parseIndex } = await import('@zorg-match/schema');
  const { entries, ...head } = input as { readonly entries?: unknown };
  const { data } = parseIndex({ ...head, entries: [] });
  if (!data || !Array.isArray(entries)) return undefined;
  const byId = new Map<string, Reading>();
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    await rest();
    const part = parseIndex({ ...head, entries: entries.slice(from, from + AT_ONCE) });
    for (const { vacancy, reading } of part.data?.entries ?? []) byId.set(vacancy.id, reading);
  }
  const readings = new Map<Vacancy, Reading>();
  for (const vacancy of vacancies) {
    const reading = byId.get(vacancy.id);
    if (reading && reading.text === vacancy.description) readings.set(vacancy, reading);
  }
  return { created: data.created, taxonomyVersion: data.taxonomyVersion, readings };
}

/** Keeps what was read ahead, when that was with the same taxonomy: with another one it may be out of date. */
export function keepAhead(engine: Engine, { taxonomyVersion, readings }: ReadAhead): void {
  if (taxonomyVersion !== engine.taxonomy.version) {
    console.warn(
      `zorg-match: this index was made with taxonomy ${taxonomyVersion}, and here is ${engine.taxonomy.version}. Make it again with "zorg-match index"; its vacancies are read here for now.`,
    );
    return;
  }
  for (const [vacancy, reading] of readings) keepReading(engine, vacancy, reading);
}
