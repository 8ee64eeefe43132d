import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Labelled } from '@zorg-match/testing/score';

/** Labelled vacancies of a folder, by name of file. Empty when there is no such folder. */
export function labelledIn(folder: string): Labelled[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Labelled);
}

/** A JSON file, or `fallback` when it is not there. */
export function jsonFile<T>(path: string, fallback: T): T {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : fallback;
}
