import type { SupplyCount, Vacancy } from '@zorg-match/schema';
import type { ClientFile, SavedAdvert } from '../clients/client.js';

/** What the coach's own work tells of a region: the vacancies that were saved, and what the clients bring. */
export interface CoachRegion {
  readonly vacancies: readonly Vacancy[];
  /** Counts only, over all clients; who shows them hides few. */
  readonly supply: readonly SupplyCount[];
}

/**
 * The adverts that clients have saved, as the ids of their entries, by which they are kept. A vacancy that several saved
 * counts once, as it was read last.
 */
export function savedIn(files: Iterable<ClientFile>): string[] {
  const entries = [...files].flatMap(({ saved }) => saved).sort((a, b) => (a.changedAt < b.changedAt ? -1 : 1));
  return [...new Map(entries.map(({ vacancy, id }) => [vacancy, id])).values()];
}

/** How many clients did a job or can do something: each counts once, and nothing says who. */
function supplyOf(files: readonly ClientFile[]): SupplyCount[] {
  const counts = new Map<string, SupplyCount>();
  const add = (about: SupplyCount['about'], id: string): void => {
    const key = `${about} ${id}`;
    counts.set(key, { about, id, region: 'all', people: (counts.get(key)?.people ?? 0) + 1 });
  };
  for (const { profile } of files) {
    const { competences = [], experience = [] } = profile;
    const can = competences.filter(({ level = 'can' }) => level === 'can').map(({ id }) => id);
    const did = experience.flatMap(({ occupation }) => occupation ?? []);
    for (const id of new Set(did)) add('occupation', id);
    for (const id of new Set(can)) add('competence', id);
  }
  return [...counts.values()];
}

export function regionOf(files: readonly ClientFile[], adverts: readonly SavedAdvert[]): CoachRegion {
  return { vacancies: adverts.map(({ vacancy }) => vacancy), supply: supplyOf(files) };
}
