import type { PublishedFigure } from '@zorg-match/schema';

const CITY = { title: 'Stad Antwerpen: Innovatiecentrum Werk', date: '2021-11-10' };
const MIGRATION = {
  title: 'Vlaamse overheid: presentatie over economische migratie naar de zorg',
  date: '2023',
};

/**
 * Figures that others published, each as it stood on its date. Totals only: who the people were, or where they came from, is
 * in none of them, and no figure is ever counted with ours.
 */
export const publishedFigures: readonly PublishedFigure[] = [
  {
    id: 'unemployment-city',
    measure: 'unemployment',
    unit: 'percent',
    region: 'stad-antwerpen',
    values: [{ period: '2021', value: 12.2 }],
    source: CITY,
  },
  {
    id: 'unemployment-province',
    measure: 'unemployment',
    unit: 'percent',
    region: 'antwerpen',
    values: [{ period: '2021', value: 7.2 }],
    source: CITY,
  },
  {
    id: 'unemployment-flanders',
    measure: 'unemployment',
    unit: 'percent',
    region: 'all',
    values: [{ period: '2021', value: 5.8 }],
    source: CITY,
  },
  {
    id: 'permits-nurses',
    measure: 'work-permits',
    unit: 'number',
    occupation: 'verpleegkundige',
    region: 'all',
    values: [
      { period: '2021', value: 136 },
      { period: '2022', value: 137 },
    ],
    source: MIGRATION,
  },
  {
    id: 'permits-carers',
    measure: 'work-permits',
    unit: 'number',
    occupation: 'zorgkundige',
    region: 'all',
    values: [
      { period: '2021', value: 26 },
      { period: '2022', value: 220 },
    ],
    source: MIGRATION,
  },
];
