import type { Competence, CompetenceGroup, CompetenceKind, Language } from '@zorg-match/schema';
import { FALLBACK_GROUPS } from './fallback-groups.data.js';
import type { Esco, Gathered, SkillNeed } from './gathered.js';
import type { Report } from './issue.js';
import { descriptionOf, idOf, labelOf, wordsOf } from './names.js';
import { withoutRings } from './rings.js';

/** Under these groups of ESCO stand languages, and how somebody takes on work ("self-management", "attitudes"). */
const LANGUAGES = 'http://data.europa.eu/esco/skill/e35a5936-091d-4e87-bafe-f264e55bd656';
const ATTITUDES = [
  'http://data.europa.eu/esco/skill/021a23e1-907e-4627-b05a-555f889cbb65',
  'http://data.europa.eu/esco/skill/A',
];

/** Everything broader than a concept, nearest first, the concept itself left out. */
function ancestorsOf(uri: string, broader: Esco['broader']): Set<string> {
  const found = new Set<string>();
  let now = [uri];
  while (now.length > 0) {
    now = now.flatMap((one) => [...(broader.get(one) ?? [])]).filter((one) => !found.has(one) && one !== uri);
    for (const one of now) found.add(one);
  }
  return found;
}

/** The groups that a skill itself stands in, and theirs. */
function groupsAbove(uri: string, esco: Esco): Set<string> {
  const own = [...(esco.broader.get(uri) ?? [])].filter((one) => !esco.skills.has(one));
  return new Set(own.flatMap((group) => [group, ...ancestorsOf(group, esco.broader)]));
}

/** What is narrower than a language is about language; what is narrower than an attitude mostly is a skill again. */
function kindOf({ uri, type }: Gathered, ancestors: ReadonlySet<string>, esco: Esco): CompetenceKind {
  if (ancestors.has(LANGUAGES) || esco.languageSkills.has(uri)) return 'language';
  const groups = groupsAbove(uri, esco);
  if (ATTITUDES.some((group) => groups.has(group))) return 'attitude';
  return type === 'knowledge' ? 'knowledge' : 'skill';
}

/** Broader skills per skill, rings broken. */
function broaderSkills(esco: Esco, folder: string, report: Report): Map<string, string[]> {
  const edges = [...esco.skills.keys()].map((uri) => {
    const broader = [...(esco.broader.get(uri) ?? [])];
    return [uri, broader.filter((one) => esco.skills.has(one) && one !== uri)] as const;
  });
  const { kept, dropped } = withoutRings(new Map(edges));
  for (const [from, to] of dropped) {
    report({ code: 'cycle', file: folder, what: `${from} > ${to}`, severity: 'remark' });
  }
  return kept;
}

/**
 * What belongs with a skill, once each. Essential knowledge is a prerequisite; optional knowledge is met in the same
 * setting, which is no evidence for either.
 */
function relatedTo(needs: readonly SkillNeed[], uri: string, esco: Esco): NonNullable<Competence['related']> {
  const kinds = new Map<string, boolean>();
  for (const { skill, essential } of needs) {
    if (skill !== uri && esco.skills.has(skill)) kinds.set(skill, essential || (kinds.get(skill) ?? false));
  }
  return [...kinds].map(([skill, essential]) => ({
    id: idOf(skill),
    kind: essential ? 'prerequisite' : 'same-setting',
  }));
}

/** The skills and skill groups of ESCO in our terms. */
export interface EscoCompetences {
  readonly groups: readonly CompetenceGroup[];
  readonly competences: readonly Competence[];
}

/** Makes competences and their groups. A competence stands in the nearest group above it, else in one of our own. */
export function competencesOf(
  esco: Esco,
  languages: readonly Language[],
  folder: string,
  report: Report,
): EscoCompetences {
  const groups = new Map<string, CompetenceGroup>();
  for (const group of esco.skillGroups.values()) {
    groups.set(group.uri, { id: idOf(group.uri), label: labelOf(group, languages) });
  }
  const broader = broaderSkills(esco, folder, report);
  const fallbacks = new Set<CompetenceGroup>();
  const competences = [...esco.skills.values()].map((skill): Competence => {
    const ancestors = ancestorsOf(skill.uri, esco.broader);
    const kind = kindOf(skill, ancestors, esco);
    const nearest = [...ancestors].find((uri) => groups.has(uri));
    const group = groups.get(nearest ?? '') ?? FALLBACK_GROUPS[kind];
    if (nearest === undefined) fallbacks.add(group);
    const above = (broader.get(skill.uri) ?? []).map(idOf);
    const related = relatedTo(esco.related.get(skill.uri) ?? [], skill.uri, esco);
    return {
      id: idOf(skill.uri),
      kind,
      group: group.id,
      label: labelOf(skill, languages),
      words: wordsOf(skill, languages),
      ...(above.length > 0 && { broader: above }),
      ...(related.length > 0 && { related }),
      esco: [{ uri: skill.uri, match: 'exact' }],
      ...descriptionOf(skill),
    };
  });
  return { groups: [...groups.values(), ...fallbacks], competences };
}
