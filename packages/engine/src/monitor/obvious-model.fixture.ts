import type { Reading, Vacancy } from '@zorg-match/schema';
import fc from 'fast-check';

/** A vacancy as the monitor gets it. */
export interface Posted {
  readonly vacancy: Vacancy;
  readonly reading: Reading;
}

const span = { quote: '', start: 0, end: 0 };
const necessity = fc.constantFrom('required', 'preferred', 'trainable', 'not-required');
const demand = fc.record({
  competence: fc.constantFrom('wassen', 'luisteren', 'koken', null),
  necessity,
  section: fc.constant('tasks'),
  label: fc.constant(''),
  ...Object.fromEntries(Object.entries(span).map(([key, value]) => [key, fc.constant(value)])),
});
const condition = fc.record(
  {
    kind: fc.constantFrom('diploma', 'registration', 'shift', 'hours', 'language'),
    value: fc.constantFrom('none', 'bachelor', 'weekend', 'visum', 'nl:B2'),
    necessity,
    group: fc.constantFrom('a', 'b'),
    ...Object.fromEntries(Object.entries(span).map(([key, value]) => [key, fc.constant(value)])),
  },
  { requiredKeys: ['kind', 'value', 'necessity'] },
);

/** Vacancies with readings of every kind that counts, on few values so that cells fill up. */
export const posted: fc.Arbitrary<readonly Posted[]> = fc
  .array(
    fc.record({
      demands: fc.array(demand, { maxLength: 5 }),
      conditions: fc.array(condition, { maxLength: 4 }),
      offers: fc.array(fc.record({ what: fc.constantFrom('training', 'buddy') }), { maxLength: 3 }),
      occupations: fc.array(fc.record({ id: fc.constantFrom('zorgkundige', 'huishoudhulp') }), { maxLength: 2 }),
      warnings: fc.array(fc.record({ code: fc.constantFrom('thin-text', 'expired') }), { maxLength: 1 }),
      datePosted: fc.constantFrom(
        undefined,
        '2026-11-01',
        '2026-12-24',
        '2026-09-30T10:00:00Z',
        '2019-01-01',
        'gisteren',
      ),
      place: fc.constantFrom(
        undefined,
        { region: 'antwerpen' },
        { region: 'antwerpen', area: 'kempen' },
        { region: 'limburg' },
      ),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ datePosted, place, ...reading }, index) => ({
      vacancy: {
        id: `v${String(index)}`,
        title: 'Job',
        description: '',
        road: 'json-ld',
        ...(datePosted !== undefined && { datePosted }),
        ...(place !== undefined && { extra: { place } }),
      },
      reading: { text: '', ...reading } as unknown as Reading,
    })),
  );
