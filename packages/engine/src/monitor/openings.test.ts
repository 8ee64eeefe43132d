import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Demand, Reading } from '@zorg-match/schema';
import { taxonomy } from '@zorg-match/taxonomy';
import fc from 'fast-check';
import { GrowingOpenings, Starts } from './openings.js';

const starts = new Starts(taxonomy);
const asking = (...demands: Partial<Demand>[]): Reading => ({
  text: '',
  demands: demands.map((each) => ({
    necessity: 'required',
    section: 'profile',
    label: '',
    quote: '',
    start: 0,
    end: 0,
    competence: null,
    ...each,
  })),
  conditions: [],
  offers: [],
  occupations: [],
  warnings: [],
});
const [occupation = assert.fail()] = taxonomy.occupations.filter(({ id }) => id === 'zorgkundige');
const attitudes = new Set(taxonomy.competences.filter(({ kind }) => kind === 'attitude').map(({ id }) => id));
const own = occupation.competences.map(({ id }) => id).filter((id) => !attitudes.has(id));
const foreign = taxonomy.competences
  .map(({ id }) => id)
  .filter(
    (id) =>
      !own.includes(id) &&
      !attitudes.has(id) &&
      !taxonomy.competences.some((each) => own.includes(each.id) && each.broader?.includes(id)),
  );

describe('what learning opens', () => {
  test('a vacancy fits who has all of it, and opens by the one thing that is missing', () => {
    const [first = '', second = ''] = own;
    const [missing = '', other = ''] = foreign;
    const fits = (reading: Reading) => starts.reach(reading).fits.includes('zorgkundige');
    const misses = (reading: Reading) => starts.reach(reading).misses.find(({ from }) => from === 'zorgkundige')?.one;
    assert.ok(fits(asking({ competence: first }, { competence: second })));
    assert.deepEqual(misses(asking({ competence: first }, { competence: missing })), [missing]);
    assert.equal(misses(asking({ competence: other }, { competence: missing })), undefined);
    assert.ok(
      fits(asking({ competence: first, group: 'a' }, { competence: missing, group: 'a' })),
      'one alternative is enough',
    );
    assert.ok(fits(asking({ competence: first }, { competence: missing, necessity: 'preferred' })));
    assert.deepEqual(starts.reach(asking()), { fits: [], misses: [] }, 'what asks nothing that we know tells nothing');
  });

  test('is for each start what going through the vacancies again and again gives', () => {
    const pool = [...own.slice(0, 4), ...foreign.slice(0, 4)];
    const reading = fc
      .array(fc.constantFrom(...pool), { maxLength: 3 })
      .map((ids) => asking(...ids.map((competence) => ({ competence }))));
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 15 }), (readings) => {
        const growing = new GrowingOpenings();
        for (const each of readings) growing.add(starts.reach(each));
        const told = growing.starts().find(({ from }) => from === 'zorgkundige');
        const missingIn = ({ demands }: Reading) =>
          [...new Set(demands.map((each) => each.competence ?? ''))].filter((id) => !own.includes(id));
        const asked = readings.filter(({ demands }) => demands.length > 0);
        assert.equal(told?.fits ?? 0, asked.filter((each) => missingIn(each).length === 0).length);
        for (const id of pool.filter((each) => !own.includes(each))) {
          const count = asked.filter((each) => missingIn(each).length === 1 && missingIn(each)[0] === id).length;
          assert.equal(told?.learn.find((each) => each.id === id)?.vacancies ?? 0, count);
        }
      }),
      { numRuns: 40 },
    );
  });
});
