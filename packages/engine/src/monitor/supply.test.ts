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
  areas: [],
  municipalities: [],
  cells: [{ region: 'antwerpen', area: '', occupation: 'zorgkundige', vacancies: 60, tally, longest: [] }],
  openings: [],
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

  test('a whole whose parts would give a hidden one away is not told, only that there are more', () => {
    const people = (rows: readonly SupplyCount[], region: string) =>
      gapsOf(report, rows).cells.find((cell) => cell.region === region);
    const hidden = [row(40), row(37, { region: 'kempen' }), row(3, { region: 'mechelen' })];
    assert.deepEqual([people(hidden, 'antwerpen')?.people, people(hidden, 'antwerpen')?.atLeast], [null, 37]);
    const few = [row(40), row(37, { region: 'kempen' })];
    assert.equal(people(few, 'antwerpen')?.people, null, 'three live elsewhere in the province');
    const many = [row(40), row(20, { region: 'kempen' })];
    assert.equal(people(many, 'antwerpen')?.people, 40);
    const all = [row(60, { region: 'all' }), row(40), row(18, { region: 'limburg' })];
    assert.equal(people(all, 'all')?.people, null, 'two live elsewhere');
    assert.deepEqual(
      gapsOf(report, all).totals.map((each) => [each.people, each.more]),
      [[58, true]],
    );
  });

  test('no told number follows from the others when it stands for one to four people', () => {
    const places = ['all', 'antwerpen', 'limburg', 'kempen', 'stad-antwerpen', 'mechelen'] as const;
    const tree = fc.record(Object.fromEntries(places.map((place) => [place, fc.option(fc.nat({ max: 12 }))])));
    fc.assert(
      fc.property(tree, (drawn) => {
        // parts never hold more than their whole
        const rows = places.flatMap((region) => (drawn[region] == null ? [] : [row(drawn[region], { region })]));
        const sum = (...of: string[]) => of.reduce((total, place) => total + (drawn[place] ?? 0), 0);
        const areas = sum('kempen', 'stad-antwerpen', 'mechelen');
        fc.pre(drawn['antwerpen'] == null || drawn['antwerpen'] >= areas);
        fc.pre(drawn['all'] == null || drawn['all'] >= sum('limburg') + (drawn['antwerpen'] ?? areas));
        const told = new Map(gapsOf(report, rows).cells.map(({ region, people }) => [region, people]));
        const known = (place: string) => told.get(place) ?? null;
        const wholes: [string, string[]][] = [
          ['antwerpen', ['kempen', 'stad-antwerpen', 'mechelen']],
          ['all', [...(told.has('antwerpen') ? ['antwerpen'] : ['kempen', 'stad-antwerpen', 'mechelen']), 'limburg']],
        ];
        for (const [whole, parts] of wholes) {
          const own = known(whole);
          if (own === null) continue;
          const given = parts.filter((part) => told.has(part));
          assert.ok(
            given.every((part) => known(part) !== null),
            'a whole is told beside a hidden part',
          );
          const rest = own - given.reduce((total, part) => total + (known(part) ?? 0), 0);
          assert.ok(given.length === 0 || rest === 0 || rest >= FEWEST_SHOWN, `${rest} follow from the others`);
        }
      }),
    );
  });

  test('no hidden number can be found from the outcome, also not by subtracting: another one gives the same', () => {
    const rows = fc.array(
      fc.record({
        about: fc.constantFrom<'occupation' | 'competence'>('occupation', 'competence'),
        id: fc.constantFrom('zorgkundige', 'wassen'),
        region: fc.constantFrom('antwerpen', 'limburg', 'kempen', 'stad-antwerpen', 'leuven', 'all', 'unknown'),
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
