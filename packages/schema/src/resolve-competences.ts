import type { Issue } from './issue.js';
import type { Profile, ProfileCompetence } from './profile.js';
import type { Taxonomy } from './taxonomy.js';

/** The part of a taxonomy that says which competences exist and what became of former ones. */
export type KnownCompetences = Pick<Taxonomy, 'competences' | 'replaced'>;

/** A profile whose competences are those of one taxonomy, as far as that taxonomy knows them. */
export interface Resolved {
  readonly profile: Profile;
  readonly issues: readonly Issue[];
}

/** Ids that stand for `id` now: itself when it exists, else what it was replaced by; empty when nobody knows. */
function follow(
  id: string,
  known: ReadonlySet<string>,
  replaced: Taxonomy['replaced'],
  seen: readonly string[],
): string[] {
  if (known.has(id)) return [id];
  if (seen.includes(id) || !Object.hasOwn(replaced, id)) return [];
  return (replaced[id] ?? []).flatMap((next) => follow(next, known, replaced, [...seen, id]));
}

/**
 * Maps competences that no longer exist on to what stands for them now (issue `replaced-id`), and keeps the ones that
 * the taxonomy does not know, with the issue `unknown-id`: a newer taxonomy may know them. What a person entered
 * themselves wins over what a replacement would add. Order is kept.
 */
export function resolveCompetences(profile: Profile, taxonomy: KnownCompetences): Resolved {
  if (profile.competences === undefined) return { profile, issues: [] };
  const known = new Set(taxonomy.competences.map(({ id }) => id));
  const own = new Set(profile.competences.map(({ id }) => id));
  const issues: Issue[] = [];
  const competences: ProfileCompetence[] = [];
  for (const [index, entry] of profile.competences.entries()) {
    const path = ['competences', index, 'id'];
    const now = [...new Set(follow(entry.id, known, taxonomy.replaced, []))];
    if (now.length === 0) {
      issues.push({ code: 'unknown-id', path, params: { id: entry.id }, severity: 'error' });
      competences.push(entry);
    } else if (known.has(entry.id)) {
      competences.push(entry);
    } else {
      issues.push({ code: 'replaced-id', path, params: { id: entry.id, by: now.join(', ') }, severity: 'warning' });
      for (const id of now.filter((one) => !own.has(one))) {
        own.add(id);
        competences.push({ ...entry, id });
      }
    }
  }
  return { profile: { ...profile, competences }, issues };
}
