import type { Issue } from './issue.js';

type Path = Issue['path'];

/**
 * What to leave out when something is wrong at `path`: the whole entry of the outermost list that it stands in, or the
 * property itself where no list is involved. Half an entry can say what nobody said (a competence whose level we cannot
 * read is not a competence that somebody has), so entries go whole.
 */
export function unitOf(path: Path): Path {
  const index = path.findIndex((key) => typeof key === 'number');
  return index < 0 ? path : path.slice(0, index + 1);
}

/** A copy of `value` without the parts at `paths`; what is not on the way to one of them is shared, not copied. */
export function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value;
  const below = new Map<string, Path[]>();
  for (const [key, ...rest] of paths) {
    if (key === undefined) continue;
    const list = below.get(String(key)) ?? [];
    list.push(rest);
    below.set(String(key), list);
  }
  const goes = (key: string): boolean => below.get(key)?.some((rest) => rest.length === 0) ?? false;
  const kept = Object.entries(value)
    .filter(([key]) => !goes(key))
    .map(([key, part]) => [key, without(part, below.get(key) ?? [])] as const);
  return Array.isArray(value) ? kept.map(([, part]) => part) : Object.fromEntries(kept);
}
