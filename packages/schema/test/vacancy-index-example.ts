import type { VacancyIndex } from '@zorg-match/schema';

/** An index with one vacancy and one demand. */
export const vacancyIndexExample: VacancyIndex = {
  format: 'zorg-index/1',
  taxonomyVersion: '2026.1.0',
  created: '2026-01-05T08:00:00Z',
  entries: [
    {
      vacancy: { id: 'v1', title: 'Kok', description: 'Jij kookt soep.', road: 'json-ld' },
      reading: {
        text: 'Jij kookt soep.',
        demands: [
          {
            competence: 'soep-koken',
            label: 'soep koken',
            necessity: 'required',
            section: 'tasks',
            quote: 'kookt soep',
            start: 4,
            end: 14,
          },
        ],
        conditions: [],
        offers: [],
        occupations: [{ id: 'kok', sure: 0.9 }],
        warnings: [{ code: 'thin-text', path: [], params: { length: 15 }, severity: 'warning' }],
      },
    },
  ],
};
