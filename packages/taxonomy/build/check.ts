import { parseTaxonomy, type Issue, type Taxonomy } from '@zorg-match/schema';
import { checkTaxonomy } from '@zorg-match/schema/check';
import type { Finding } from './yaml-files.js';

/**
 * Checks a compiled taxonomy as a whole and says in which file each finding stands. Our own data is held to all that
 * `checkTaxonomy` finds: what is a warning to others is an error here, except within the route book.
 */
export function checkAll(taxonomy: Taxonomy, files: ReadonlyMap<string, string>): Finding[] {
  const { data, issues } = parseTaxonomy(taxonomy);
  const all = data === null ? issues : [...issues, ...checkTaxonomy(taxonomy)];
  return all.map((issue) => finding(taxonomy, files, issue));
}

/** The entry that a path leads to: `competences.3.words.nl.0` → the id of competence 3. */
function entryAt(taxonomy: Taxonomy, path: Issue['path']): { readonly id: string; readonly rest: Issue['path'] } {
  let value: unknown = taxonomy;
  let id = 'taxonomy';
  let rest: Issue['path'] = path;
  path.forEach((step, at) => {
    if (typeof value !== 'object' || value === null) return;
    value = (value as Record<string | number, unknown>)[step];
    const own: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    if (typeof own !== 'string' || typeof step !== 'number' || at > 3) return;
    id = own;
    rest = path.slice(at + 1);
  });
  return { id, rest };
}

function finding(taxonomy: Taxonomy, files: ReadonlyMap<string, string>, issue: Issue): Finding {
  const { id, rest } = entryAt(taxonomy, issue.path);
  const list = String(issue.path[0] === 'routes' ? issue.path[1] : issue.path[0]);
  const details = Object.entries(issue.params).map(([name, value]) => `${name} "${value}"`);
  return {
    file: files.get(`${list}/${id}`) ?? 'data',
    id,
    message: [`${issue.code} at ${rest.join('.') || 'the entry'}`, ...details].join(', '),
    severity: issue.path[0] === 'routes' ? issue.severity : 'error',
  };
}
