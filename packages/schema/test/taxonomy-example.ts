import type { Competence, RouteBook, Taxonomy } from '@zorg-match/schema';

const source = { id: 'wet', title: 'Een wet', date: '2024' };

/** A small route book without anything to remark. */
export const routesExample: RouteBook = {
  format: 'zorg-routes/1',
  version: '2026.1.0',
  routes: [
    {
      id: 'opleiding',
      title: { nl: 'Opleiding' },
      kind: 'training',
      status: 'active',
      who: { nl: 'Voor iedereen.' },
      from: ['any'],
      to: ['kok'],
      steps: [
        { id: 'opleiding/1', title: { nl: 'Volg de opleiding' }, months: { low: 3, high: 6 }, contacts: ['school'] },
      ],
      contacts: ['school'],
      caveats: [],
      confidence: 'high',
      sources: ['wet'],
    },
  ],
  rules: [],
  barriers: [],
  contacts: [{ id: 'school', name: 'De school', purpose: { nl: 'Vragen' }, confidence: 'high', sources: ['wet'] }],
  sources: [source],
};

const competence = (id: string, label: string, more: Partial<Competence> = {}): Competence => ({
  id,
  kind: 'skill',
  group: 'keuken',
  label: { nl: label },
  words: {},
  ...more,
});

/** A small taxonomy without anything to remark. */
export const taxonomyExample: Taxonomy = {
  format: 'zorg-taxonomy/1',
  version: '2026.1.0',
  licence: 'MIT',
  languages: ['nl'],
  groups: [{ id: 'keuken', label: { nl: 'De keuken' } }],
  competences: [
    competence('soep-koken', 'soep koken', { broader: ['eten-bereiden'], words: { nl: ['soep maken'] } }),
    competence('eten-bereiden', 'eten bereiden', { related: [{ id: 'tafel-dekken', kind: 'same-setting' }] }),
    competence('tafel-dekken', 'de tafel dekken', { act: 'free', actSources: ['wet'] }),
  ],
  occupations: [
    {
      id: 'kok',
      label: { nl: 'grootkeukenkok' },
      words: {},
      regulated: 'none',
      competences: [
        { id: 'soep-koken', essential: true, weight: 3 },
        { id: 'eten-bereiden', essential: true, weight: 1 },
      ],
      requirements: [{ kind: 'medical', text: { nl: 'Attest' }, hard: true, confidence: 'low', sources: ['wet'] }],
      neighbours: [{ id: 'kok', kind: 'lateral', routes: ['opleiding'] }],
      day: { nl: ['Je kookt.'] },
    },
  ],
  experiences: [
    { id: 'gezin', label: { nl: 'gezin' }, words: {}, gained: 'home', competences: ['tafel-dekken', 'soep-koken'] },
  ],
  boilerplate: [],
  replaced: { soep: ['soep-koken'] },
  sources: [source],
  routes: routesExample,
};
