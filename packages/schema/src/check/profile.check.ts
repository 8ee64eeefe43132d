import type { Issue } from '../issue.js';
import type { Profile } from '../profile.js';
import { resolveCompetences } from '../resolve-competences.js';
import type { Taxonomy } from '../taxonomy.js';
import { danglingId, idsOf } from './ids.js';

/** Whether a profile fits a taxonomy: competences, occupations and experiences that it does not know, competences that were replaced. */
export function checkProfile(
  profile: Profile,
  taxonomy: Pick<Taxonomy, 'competences' | 'occupations' | 'replaced'> & Partial<Pick<Taxonomy, 'experiences'>>,
): Issue[] {
  const occupations = idsOf(taxonomy.occupations);
  const experiences = idsOf(taxonomy.experiences ?? []);
  const { registrations = [], experience = [] } = profile;
  return [
    ...resolveCompetences(profile, taxonomy).issues,
    ...Object.entries({ registrations, experience }).flatMap(([list, entries]) =>
      entries.flatMap(({ occupation }, index) =>
        danglingId(occupation, occupations, 'occupation', [list, index, 'occupation']),
      ),
    ),
    ...experience.flatMap((entry, index) =>
      danglingId(entry.experience, experiences, 'experience', ['experience', index, 'experience']),
    ),
  ];
}
