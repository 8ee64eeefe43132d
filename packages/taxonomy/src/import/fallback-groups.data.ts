import type { CompetenceGroup, CompetenceKind } from '@zorg-match/schema';

/** Groups for what has none because the download holds no groups or no relations to them. The words are ours. */
export const FALLBACK_GROUPS: Readonly<Record<CompetenceKind, CompetenceGroup>> = {
  skill: { id: 'esco-skills', label: { nl: 'Vaardigheden (ESCO)', fr: 'Aptitudes (ESCO)', en: 'Skills (ESCO)' } },
  knowledge: {
    id: 'esco-knowledge',
    label: { nl: 'Kennis (ESCO)', fr: 'Connaissances (ESCO)', en: 'Knowledge (ESCO)' },
  },
  attitude: {
    id: 'esco-attitudes',
    label: { nl: 'Houdingen (ESCO)', fr: 'Attitudes (ESCO)', en: 'Attitudes (ESCO)' },
  },
  language: { id: 'esco-languages', label: { nl: 'Talen (ESCO)', fr: 'Langues (ESCO)', en: 'Languages (ESCO)' } },
};
