import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { BENCHMARK_SETS } from './labels.js';
import type { BenchmarkSet, LabelledVacancy } from './labels.js';

export type * from './labels.js';

const FOLDER = fileURLToPath(new URL('../benchmark', import.meta.url));

/**
 * The labelled vacancies, by id: all of them, or one set. Throws when a file cannot be read, since the files are ours.
 * What was done with each set: `packages/testing/benchmark/README.md`.
 */
export function loadBenchmark(set?: BenchmarkSet): readonly LabelledVacancy[] {
  const sets: readonly BenchmarkSet[] = set ? [set] : BENCHMARK_SETS;
  return sets.flatMap(readSet).sort((a, b) => a.id.localeCompare(b.id));
}

function readSet(set: BenchmarkSet): LabelledVacancy[] {
  const folder = join(FOLDER, set);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const labels = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Omit<LabelledVacancy, 'set'>;
      return { ...labels, set };
    });
}
