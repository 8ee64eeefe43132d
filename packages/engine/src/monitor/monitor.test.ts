import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MonitorReport, Vacancy } from '@zorg-match/schema';
import fc from 'fast-check';
import { Monitor, select, UNKNOWN } from './index.js';
import { posted, type Posted } from './obvious-model.fixture.js';
import type { Where } from './places.js';

const DATE = '2026-11-22';
const placeOf = ({ extra }: Vacancy): Where | undefined => extra?.['place'] as Where | undefined;

function reportOf(all: readonly Posted[]): MonitorReport {
  const monitor = new Monitor({ date: DATE, placeOf });
  for (const { vacancy, reading } of all) monitor.add(vacancy, reading);
  return monitor.report();
}

const asks = (each: Posted, id: string, necessity: string): boolean =>
  each.reading.demands.some((demand) => demand.competence === id && demand.necessity === necessity);

describe('the monitor', () => {
  test('counts each competence by going through all vacancies again and again', () => {
    fc.assert(
      fc.property(posted, (all) => {
        const { competences } = reportOf(all).all;
        for (const id of ['wassen', 'luisteren', 'koken']) {
          const counted = competences.find((each) => each.id === id) ?? { required: 0, preferred: 0, trainable: 0 };
          const required = all.filter((each) => asks(each, id, 'required'));
          const preferred = all.filter((each) => asks(each, id, 'preferred') && !required.includes(each));
          const trainable = all.filter(
            (each) => asks(each, id, 'trainable') && !required.includes(each) && !preferred.includes(each),
          );
          assert.deepEqual(
            [counted.required, counted.preferred, counted.trainable],
            [required.length, preferred.length, trainable.length],
          );
        }
      }),
    );
  });

  test('gives each part what a report of that part alone gives', () => {
    fc.assert(
      fc.property(posted, (all) => {
        const report = reportOf(all);
        for (const { id, tally } of report.occupations) {
          const part = all.filter(({ reading }) => (reading.occupations[0]?.id ?? UNKNOWN) === id);
          assert.deepEqual(tally, reportOf(part).all);
        }
        for (const { id, tally } of report.regions) {
          const part = all.filter(({ vacancy }) => (placeOf(vacancy)?.region ?? UNKNOWN) === id);
          assert.deepEqual(tally, reportOf(part).all);
        }
        for (const { id, tally } of report.areas) {
          const part = all.filter(({ vacancy }) => placeOf(vacancy)?.area === id);
          assert.deepEqual(tally, reportOf(part).all);
        }
        const sum = report.cells.reduce((count, { vacancies }) => count + vacancies, 0);
        assert.equal(sum, all.length);
      }),
    );
  });

  test('gives any choice of place and occupation what a report of that choice alone gives', () => {
    const choices = fc.record({
      place: fc.constantFrom('', 'antwerpen', 'limburg', 'kempen', UNKNOWN),
      occupation: fc.constantFrom('', 'zorgkundige', 'huishoudhulp', UNKNOWN),
    });
    fc.assert(
      fc.property(posted, choices, (all, { place, occupation }) => {
        const part = all.filter(({ vacancy, reading }) => {
          const { region = UNKNOWN, area } = placeOf(vacancy) ?? {};
          const isHere = place === '' || region === place || area === place;
          return isHere && (occupation === '' || (reading.occupations[0]?.id ?? UNKNOWN) === occupation);
        });
        const { tally, longest, occupations } = select(reportOf(all), { place, occupation });
        const alone = reportOf(part);
        assert.deepEqual(tally, alone.all);
        assert.deepEqual(longest, alone.longest);
        assert.deepEqual(occupations, alone.occupations);
      }),
    );
  });

  test('does not depend on the order of the vacancies', () => {
    fc.assert(
      fc.property(posted, (all) => {
        assert.deepEqual(reportOf([...all].reverse()), reportOf(all));
      }),
    );
  });

  test('tells the day that half of the vacancies have waited for, as a sorted list would', () => {
    fc.assert(
      fc.property(posted, (all) => {
        const waited = all
          .map(({ vacancy }) => Math.floor((Date.parse(DATE) - Date.parse(vacancy.datePosted ?? '')) / 86_400_000))
          .filter((days) => days >= 0)
          .map((days) => Math.min(days, 730))
          .sort((a, b) => b - a);
        const { open } = reportOf(all).all;
        assert.equal(open?.medianDays, waited[Math.ceil(waited.length / 2) - 1]);
        assert.equal(open?.dated ?? 0, waited.length);
      }),
    );
  });

  test('counts a vacancy as open without a diploma when no paper, or an alternative to one, is required', () => {
    const of = (conditions: object[], warnings: object[] = []) =>
      reportOf([
        {
          vacancy: { id: 'a', title: '', description: '', road: 'json-ld' },
          reading: { text: '', demands: [], conditions, offers: [], occupations: [], warnings } as never,
        },
      ]).all.withoutDiploma;
    const diploma = { kind: 'diploma', value: 'bachelor', necessity: 'required' };
    assert.equal(of([]), 1);
    assert.equal(of([diploma]), 0);
    assert.equal(of([{ ...diploma, necessity: 'preferred' }]), 1);
    assert.equal(
      of([
        { ...diploma, group: 'g' },
        { kind: 'experience', value: '2 jaar', necessity: 'required', group: 'g' },
      ]),
      1,
    );
    assert.equal(
      of([
        { ...diploma, group: 'g' },
        { ...diploma, value: 'graduaat', group: 'g' },
      ]),
      0,
    );
    assert.equal(of([{ kind: 'registration', value: 'visum', necessity: 'required' }]), 0);
    assert.equal(of([], [{ code: 'thin-text' }]), 0, 'silence of a thin advert says nothing');
  });

  test('keeps the twenty that wait longest', () => {
    const all = Array.from({ length: 100 }, (_, index): Posted => {
      const day = new Date(Date.parse('2026-06-01') + index * 86_400_000).toISOString().slice(0, 10);
      const vacancy: Vacancy = {
        id: `v${String(index)}`,
        title: 'Job',
        description: '',
        road: 'json-ld',
        datePosted: day,
      };
      return { vacancy, reading: { text: '', demands: [], conditions: [], offers: [], occupations: [], warnings: [] } };
    });
    const { longest } = reportOf([...all].reverse());
    assert.deepEqual(
      longest.map(({ id }) => id),
      all.slice(0, 20).map(({ vacancy }) => vacancy.id),
    );
  });

  test('stays as small after twenty thousand vacancies as after two thousand', () => {
    const { vacancy, reading } = {
      vacancy: { id: 'v', title: 'Job', description: '', road: 'json-ld' } as Vacancy,
      reading: { text: '', demands: [], conditions: [], offers: [], occupations: [], warnings: [] },
    };
    const monitor = new Monitor({ date: DATE });
    const sizes: number[] = [];
    for (let index = 0; index < 20_000; index++) {
      monitor.add({ ...vacancy, id: String(index), datePosted: `2026-0${String(1 + (index % 9))}-01` }, reading);
      if (index === 2_000 || index === 19_999) sizes.push(JSON.stringify(monitor.report()).length);
    }
    const [early = 0, late = 0] = sizes;
    assert.ok(late < early * 1.1, `${String(early)} became ${String(late)}`);
  });

  test('counts a vacancy that has closed, and not as open', () => {
    const vacancy: Vacancy = { id: 'v', title: '', description: '', road: 'json-ld', datePosted: '2026-09-01' };
    const reading = { text: '', demands: [], conditions: [], offers: [], occupations: [], warnings: [] };
    const { all, longest } = reportOf([{ vacancy: { ...vacancy, validThrough: '2026-10-01' }, reading }]);
    assert.deepEqual([all.vacancies, all.months.length, all.open, longest.length], [1, 1, null, 0]);
  });

  test('refuses a day that is none', () => {
    assert.throws(() => new Monitor({ date: 'vandaag' }), /zorg-match: "vandaag"/);
  });
});
