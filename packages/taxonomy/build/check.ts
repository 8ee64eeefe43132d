import type { Taxonomy } from '@zorg-match/schema';
import type { Finding } from './yaml-files.js';

/** Checks a compiled taxonomy as a whole and says in which file each finding stands. */
export function checkAll(taxonomy: Taxonomy, files: ReadonlyMap<string, string>): Finding[] {
  const findings: Finding[] = [];
  const complain = (id: string, message: string): void => {
    findings.push({ file: files.get(id) ?? 'data', id, message, severity: 'error' });
  };
  const groups = new Set(taxonomy.groups.map(({ id }) => id));
  const competences = new Set(taxonomy.competences.map(({ id }) => id));
  const used = new Set<string>();
  const need = (from: string, id: string): void => {
    if (!competences.has(id)) complain(from, `names a competence that does not exist: ${id}`);
  };
  if (competences.size < taxonomy.competences.length) complain('competences', 'holds an id twice');
  for (const { id, group, broader, related } of taxonomy.competences) {
    if (!groups.has(group)) complain(id, `is in a group that does not exist: ${group}`);
    for (const other of [...(broader ?? []), ...(related ?? []).map((link) => link.id)]) need(id, other);
  }
  for (const occupation of [...taxonomy.occupations, ...taxonomy.experiences]) {
    for (const competence of occupation.competences) {
      const id = typeof competence === 'string' ? competence : competence.id;
      used.add(id);
      need(occupation.id, id);
    }
  }
  for (const id of competences) if (!used.has(id)) complain(id, 'belongs to no occupation or experience');
  return findings;
}
