import type { Competence, Occupation, Taxonomy } from '@zorg-match/schema';

const competence = (id: string, ...words: string[]): Competence => ({
  id,
  kind: 'skill',
  group: 'care',
  label: { nl: words[0] ?? id },
  words: { nl: words.slice(1) },
});
const occupation = (id: string, ...words: string[]): Occupation => ({
  id,
  label: { nl: id },
  words: { nl: words },
  regulated: 'none',
  competences: [],
  requirements: [],
  neighbours: [],
  day: {},
});

/** A few competences and occupations: enough to read the sentences of the suites with and without a known label. */
export const seed: Taxonomy = {
  format: 'zorg-taxonomy/1',
  version: '0.0.0',
  licence: 'CC0-1.0',
  languages: ['nl'],
  groups: [{ id: 'care', label: { nl: 'zorg' } }],
  competences: [
    competence('wonden-verzorgen', 'wonden verzorgen', 'wondzorg'),
    competence('medicatie-toedienen', 'medicatie toedienen'),
    competence('wassen', 'personen wassen', 'bewoners wassen'),
    competence('eerste-hulp', 'eerste hulp bieden', 'EHBO'),
    competence('stipt', 'stipt zijn', 'stipt'),
    competence('geduldig', 'geduldig zijn', 'geduld'),
  ],
  occupations: [
    occupation('zorgkundige', 'zorgkundige'),
    occupation('verpleegkundige', 'verpleegkundige', 'verpleger'),
  ],
  experiences: [],
  boilerplate: [],
  replaced: {},
  sources: [],
};
