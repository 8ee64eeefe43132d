import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MonitorReport, SupplyCount, Tally } from '@zorg-match/schema';
import fc from 'fast-check';
import { FEWEST_SHOWN, gapsOf } from './index.js';

const tally: Tally = {
  vacancies: 60,
  littleRead: 0,
  competences: [{ id: 'wassen', required: 30, preferred: 5, trainable: 1 }],
  conditions: [],
  offers: [],
  withoutDiploma: 0,
  months: [],
  open: null,
};
const report: MonitorReport = {
  format: 'zorg-monitor/1',
  date: '2026-11-22',
  all: tally,
  occupations: [],
  regions: [{ id: 'antwerpen', tally }],
  cells: [{ region: 'antwerpen', occupation: 'zorgkundige', vacancies: 60 }],
  longest: [],
};
const row = (people: number, more: Partial<SupplyCount> = {}): SupplyCount => ({
  about: 'occupation',
  id: 'zorgkundige',
  region: 'antwerpen',
  people,
  ...more,
});

describe('vacancies beside people', () => {
  test('stand in one row for an occupation and for a competence', () => {
    const { cells } = gapsOf(report, [row(20), row(8, { about: 'competence', id: 'wassen' })]);
    assert.deepEqual(
      cells.map(({ id, vacancies, people }) => [id, vacancies, people]),
      [
        ['zorgkundige', 60, 20],
        ['wassen', 36, 8],
      ],
    );
  });

  test('rows of one cell are added before anything is hidden', () => {
    assert.equal(gapsOf(report, [row(3), row(4)]).cells[0]?.people, 7);
  });

  test('fewer than five people are never shown, zero is', () => {
    for (const people of [1, 2, 3, 4]) assert.equal(gapsOf(report, [row(people)]).cells[0]?.people, null);
    assert.equal(gapsOf(report, [row(0)]).cells[0]?.people, 0);
    assert.equal(gapsOf(report, [row(FEWEST_SHOWN)]).cells[0]?.people, FEWEST_SHOWN);
  });

  test('a total with a hidden cell says that there are more', () => {
    const { totals } = gapsOf(report, [row(20), row(2, { region: 'limburg' })]);
    assert.deepEqual(totals, [{ about: 'occupation', id: 'zorgkundige', vacancies: 60, people: 20, more: true }]);
  });

  test('no hidden number can be found from the outcome, also not by subtracting: another one gives the same', () => {
    const rows = fc.array(
      fc.record({
        about: fc.constantFrom<'occupation' | 'competence'>('occupation', 'competence'),
        id: fc.constantFrom('zorgkundige', 'wassen'),
        region: fc.constantFrom('antwerpen', 'limburg', 'brussel'),
        people: fc.nat({ max: 12 }),
      }),
      { maxLength: 12 },
    );
    const distinct = rows.map((all) => [
      ...new Map(all.map((each) => [`${each.about}${each.id}${each.region}`, each])).values(),
    ]);
    fc.assert(
      fc.property(distinct, fc.integer({ min: 1, max: 4 }), (all, other) => {
        const changed = all.map((each) =>
          each.people > 0 && each.people < FEWEST_SHOWN ? { ...each, people: other } : each,
        );
        assert.deepEqual(gapsOf(report, changed), gapsOf(report, all));
      }),
    );
  });
});
