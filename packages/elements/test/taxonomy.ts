import type { Competence, Occupation, OccupationCompetence, Taxonomy } from '@zorg-match/schema';

const competence = (
  id: string,
  label: string,
  words: readonly string[],
  more: Partial<Competence> = {},
): Competence => ({
  id,
  kind: 'skill',
  group: 'zorg',
  label: { nl: label },
  words: { nl: words },
  ...more,
});

const weighted = (ids: string, weight: 1 | 2 | 3 = 2): OccupationCompetence[] =>
  ids.split(' ').map((id) => ({ id, essential: weight === 3, weight }));

const occupation = (id: string, words: readonly string[], competences: OccupationCompetence[]): Occupation => ({
  id,
  label: { nl: id },
  words: { nl: words },
  regulated: id === 'zorgkundige' ? 'federal' : 'none',
  competences,
  requirements: [],
  neighbours: [],
  day: { nl: [] },
});

/** A small taxonomy for tests of elements: eleven competences, three occupations, two experiences. */
export const taxonomy: Taxonomy = {
  format: 'zorg-taxonomy/1',
  version: '2026.1.0',
  licence: 'MIT',
  languages: ['nl'],
  groups: [{ id: 'zorg', label: { nl: 'zorg' } }],
  competences: [
    competence('bewoners-wassen', 'bewoners wassen', ['bejaarden wassen', 'mensen wassen', 'helpen met wassen']),
    competence('eten-geven', 'helpen bij het eten', ['eten geven', 'maaltijden geven']),
    competence('koken-groep', 'koken voor een groep', ['koken', 'maaltijden bereiden']),
    competence('luisteren', 'luisteren naar mensen', ['luisteren', 'een luisterend oor bieden']),
    competence('bed-opmaken', 'bedden opmaken', ['een bed opmaken']),
    competence('tillen', 'mensen veilig verplaatsen', ['tillen', 'tiltechnieken', 'heffen en tillen']),
    competence('schoonmaken', 'kamers schoonmaken', ['poetsen', 'kuisen']),
    competence('medicatie', 'medicatie klaarzetten', ['pillen klaarzetten'], { act: 'reserved' }),
    competence('wonden', 'wonden verzorgen', ['wondzorg'], { act: 'reserved' }),
    competence('spelen', 'spelen met kinderen', ['kinderen bezighouden']),
    competence('samenwerken', 'samenwerken in een team', ['in team werken'], { kind: 'attitude' }),
  ],
  occupations: [
    occupation(
      'zorgkundige',
      ['verzorgende', 'verzorgster'],
      [
        ...weighted('bewoners-wassen eten-geven', 3),
        ...weighted('luisteren bed-opmaken tillen'),
        ...weighted('samenwerken', 1),
      ],
    ),
    occupation(
      'logistiek-assistent',
      ['logistiek medewerker zorg'],
      [...weighted('bed-opmaken schoonmaken', 3), ...weighted('koken-groep eten-geven')],
    ),
    occupation(
      'verpleegkundige',
      ['verpleegster', 'verpleger'],
      [...weighted('wonden medicatie', 3), ...weighted('bewoners-wassen tillen luisteren')],
    ),
  ],
  experiences: [
    {
      id: 'mantelzorg',
      label: { nl: 'Ik zorgde voor een familielid' },
      words: { nl: ['mantelzorg', 'voor mijn moeder gezorgd'] },
      gained: 'home',
      competences: ['bewoners-wassen', 'eten-geven', 'luisteren'],
    },
    {
      id: 'groot-gezin',
      label: { nl: 'Ik deed het huishouden van een groot gezin' },
      words: { nl: ['huishouden', 'huisvrouw'] },
      gained: 'home',
      competences: ['koken-groep', 'schoonmaken'],
    },
  ],
  boilerplate: [],
  replaced: { 'oud-wassen': ['bewoners-wassen'] },
  sources: [],
};
