import type { Language, Occupation, OccupationCompetence } from '@zorg-match/schema';
import type { Esco, Gathered } from './gathered.js';
import { descriptionOf, idOf, labelOf, wordsOf } from './names.js';

/** A skill that at most this share of the occupations needs (or two of them) marks an occupation. */
const TELLING_SHARE = 0.005;
/** A skill that more than this share needs is common to many. */
const COMMON_SHARE = 0.03;

/** How many occupations need each skill. */
function usersOf(needs: Esco['needs']): Map<string, number> {
  const users = new Map<string, number>();
  for (const list of needs.values()) {
    for (const skill of new Set(list.map((need) => need.skill))) users.set(skill, (users.get(skill) ?? 0) + 1);
  }
  return users;
}

function weightOf(users: number, occupations: number): OccupationCompetence['weight'] {
  if (users <= Math.max(2, TELLING_SHARE * occupations)) return 3;
  return users > COMMON_SHARE * occupations ? 1 : 2;
}

/**
 * The occupations of ESCO in our terms, then the groups of ISCO as occupations of their own without competences: people
 * and vacancies name them too ("zorgkundigen in instellingen"). Weights say how few occupations need a competence.
 */
export function occupationsOf(esco: Esco, languages: readonly Language[]): Occupation[] {
  const users = usersOf(esco.needs);
  const total = esco.needs.size;
  const competencesOf = (uri: string): OccupationCompetence[] => {
    const essential = new Map<string, boolean>();
    for (const need of esco.needs.get(uri) ?? []) {
      if (esco.skills.has(need.skill))
        essential.set(need.skill, need.essential || (essential.get(need.skill) ?? false));
    }
    const list = [...essential].map(([skill, isEssential]) => ({
      id: idOf(skill),
      essential: isEssential,
      weight: weightOf(users.get(skill) ?? 0, total),
    }));
    return list.sort((a, b) => Number(b.essential) - Number(a.essential) || b.weight - a.weight);
  };
  const occupationOf = (one: Gathered): Occupation => ({
    id: idOf(one.uri),
    label: labelOf(one, languages),
    words: wordsOf(one, languages),
    ...(/^\d{4}$/.test(one.type) && { isco: one.type }),
    esco: [{ uri: one.uri, match: 'exact' }],
    ...descriptionOf(one),
    regulated: 'none',
    competences: competencesOf(one.uri),
    requirements: [],
    neighbours: [],
    day: {},
  });
  return [...esco.occupations.values(), ...esco.iscoGroups.values()].map(occupationOf);
}
