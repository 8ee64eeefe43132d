import type { Issue } from '../issue.js';
import type { Taxonomy } from '../taxonomy.js';
import { broken, doubtful } from './report.js';

/** Competences that are broader than themselves by some way; each ring is reported once, at its first competence. */
export function broaderCycles(competences: Taxonomy['competences']): Issue[] {
  const byId = new Map(competences.map((competence, index) => [competence.id, { competence, index }]));
  const done = new Set<string>();
  const issues: Issue[] = [];
  const visit = (id: string, way: readonly string[]): void => {
    const ringStart = way.indexOf(id);
    if (ringStart >= 0) {
      const ring = way.slice(ringStart);
      const at = Math.min(...ring.map((one) => byId.get(one)?.index ?? 0));
      issues.push(broken('cycle', ['competences', at, 'broader'], { ids: [...ring, id].join(' > ') }));
      return;
    }
    if (done.has(id)) return;
    for (const next of byId.get(id)?.competence.broader ?? []) visit(next, [...way, id]);
    done.add(id);
  };
  for (const { id } of competences) visit(id, []);
  return issues;
}

/** Competences that no occupation needs and no experience teaches: nobody would ever meet them. */
export function orphans(taxonomy: Taxonomy): Issue[] {
  const used = new Set([
    ...taxonomy.occupations.flatMap((occupation) => occupation.competences.map(({ id }) => id)),
    ...taxonomy.experiences.flatMap((experience) => experience.competences),
  ]);
  return taxonomy.competences.flatMap(({ id }, index) =>
    used.has(id) ? [] : [doubtful('orphan', ['competences', index], { id })],
  );
}
