import type { Issue } from '../issue.js';
import { broken } from './report.js';

interface WithId {
  readonly id: string;
}

/** Ids that stand twice in one list. */
export function duplicateIds(list: string, entries: readonly WithId[]): Issue[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, index) => {
    const before = first.get(id);
    if (before !== undefined) return [broken('duplicate-id', [list, index, 'id'], { id, list, first: before })];
    first.set(id, index);
    return [];
  });
}

/** Ids that refer to nothing. `kind` says in the issue what was looked for: `competence`, `source` … */
export function danglingIds(
  ids: readonly string[] | undefined,
  known: ReadonlySet<string>,
  kind: string,
  path: Issue['path'],
): Issue[] {
  return (ids ?? []).flatMap((id, index) =>
    known.has(id) ? [] : [broken('unknown-id', [...path, index], { id, kind })],
  );
}

/** The same for one id. */
export function danglingId(
  id: string | undefined,
  known: ReadonlySet<string>,
  kind: string,
  path: Issue['path'],
): Issue[] {
  return id === undefined || known.has(id) ? [] : [broken('unknown-id', path, { id, kind })];
}

/** The ids of a list, for looking up. */
export function idsOf(entries: readonly WithId[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}
