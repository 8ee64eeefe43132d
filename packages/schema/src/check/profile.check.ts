import type { Issue } from '../issue.js';
import type { Profile } from '../profile.js';
import { resolveCompetences } from '../resolve-competences.js';
import type { Taxonomy } from '../taxonomy.js';
import { danglingId, idsOf } from './ids.js';

/** Whether a profile fits a taxonomy: competences and occupations that it does not know, competences that were replaced. */
export function checkProfile(
  profile: Profile,
  taxonomy: Pick<Taxonomy, 'competences' | 'occupations' | 'replaced'>,
): Issue[] {
  const occupations = idsOf(taxonomy.occupations);
  const { registrations = [], experience = [] } = profile;
  return [
    ...resolveCompetences(profile, taxonomy).issues,
    ...Object.entries({ registrations, experience }).flatMap(([list, entries]) =>
      entries.flatMap(({ occupation }, index) =>
        danglingId(occupation, occupations, 'occupation', [list, index, 'occupation']),
      ),
    ),
  ];
}
