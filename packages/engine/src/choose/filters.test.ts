import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { condition, reading, taxonomy } from '../match/match.fixture.js';
import { applyFilters, withoutEach } from './apply.js';
import { facetsOf } from './facets.js';
import { type Chosen, FILTERS, FIXED_VALUES, UNSAID } from './filters.js';
import { at, job } from './job.fixture.js';
import type { Job } from './job.js';

const engine = { taxonomy };
const night = job(at('9000', 'Gent'), reading([], { conditions: [condition('shift', 'nacht')] }));
const day = job(at('9000', 'GENT'), reading([], { conditions: [condition('shift', 'none')] }));
const silent = job(at('2000', 'Antwerpen'));

const facet = (jobs: readonly Job[], filter: string, chosen: Chosen = {}) =>
  facetsOf(engine, jobs, chosen).find((each) => each.filter === filter);

test('each value has its count, given what is chosen in the other filters', () => {
  const counts = (chosen: Chosen) =>
    Object.fromEntries(facet([night, day, silent], 'province', chosen)?.values.map((v) => [v.value, v.count]) ?? []);
  assert.deepEqual(counts({}), { 'oost-vlaanderen': 2, antwerpen: 1 });
  assert.deepEqual(counts({ shift: ['nacht'] }), { 'oost-vlaanderen': 1, antwerpen: 0 });
  assert.deepEqual(counts({ province: ['antwerpen'] }), { 'oost-vlaanderen': 2, antwerpen: 1 });
});

test('a vacancy that does not say is counted apart, and shown apart', () => {
  assert.equal(facet([night, day, silent], 'without')?.unsaid, 1);
  const { fits, maybe } = applyFilters([night, day, silent], { without: ['nacht'] });
  assert.deepEqual(fits, [day]);
  assert.deepEqual(maybe, [{ job: silent, unsaid: ['without'] }]);
});

test('those that do not say can be chosen themselves', () => {
  assert.deepEqual(applyFilters([night, day, silent], { without: [UNSAID] }).fits, [silent]);
});

test('when nothing passes it says which filter to drop and what that gives', () => {
  const { fits, waysOut } = applyFilters([night, day], { province: ['antwerpen'], shift: ['nacht'] });
  assert.deepEqual(fits, []);
  assert.deepEqual(waysOut, [{ drop: ['province'], fits: 1, maybe: 0 }]);
});

test('dropping two filters is told when one is not enough', () => {
  const { waysOut } = applyFilters([night], { province: ['antwerpen'], shift: ['weekend'] });
  assert.deepEqual(waysOut, [{ drop: ['province', 'shift'], fits: 1, maybe: 0 }]);
});

test('one town written in two ways is one value, with its calmest name', () => {
  assert.deepEqual(facet([day, night], 'municipality')?.values, [
    { value: 'gent', label: 'Gent', count: 2, chosen: false },
  ]);
});

test('in `without` all of the chosen values must hold, elsewhere any of them', () => {
  const weekend = job({}, reading([], { conditions: [condition('shift', 'weekend')] }));
  assert.deepEqual(applyFilters([night, weekend, day], { without: ['nacht', 'weekend'] }).fits, [day]);
  assert.deepEqual(applyFilters([night, weekend, day], { shift: ['nacht', 'weekend'] }).fits, [night, weekend]);
});

test('a filter about which no vacancy says anything is left out, unless it is chosen', () => {
  assert.equal(facet([silent], 'contract'), undefined);
  assert.deepEqual(facet([silent], 'contract', { contract: ['interim'] }), {
    filter: 'contract',
    values: [{ value: 'interim', count: 0, chosen: true }],
    unsaid: 1,
  });
});

const aCondition = fc.oneof(
  fc.constantFrom('nacht', 'weekend', 'none').map((value) => condition('shift', value)),
  fc.constantFrom('onbepaald', 'interim').map((value) => condition('contract', value)),
  fc.constantFrom('bachelor', 'none').map((value) => condition('diploma', value)),
);
const aJob = fc
  .tuple(fc.constantFrom('9000', '2000', undefined), fc.array(aCondition, { maxLength: 3 }))
  .map(([code, conditions]) => job(code === undefined ? {} : at(code, 'Daar'), reading([], { conditions })));
const aChoice: fc.Arbitrary<Chosen> = fc.dictionary(
  fc.constantFrom('shift', 'without', 'contract', 'no-diploma', 'province'),
  fc.subarray(['nacht', 'weekend', 'day', 'onbepaald', 'yes', 'antwerpen', UNSAID]),
);

test('a count is what choosing that value alone in its filter gives', () => {
  fc.assert(
    fc.property(fc.array(aJob, { maxLength: 12 }), aChoice, (jobs, chosen) => {
      for (const { filter, values, unsaid } of facetsOf(engine, jobs, chosen)) {
        const left = (value: string) => applyFilters(jobs, { ...chosen, [filter]: [value] }).fits.length;
        for (const { value, count } of values) assert.equal(count, left(value), `${filter} ${value}`);
        assert.equal(unsaid, left(UNSAID), filter);
      }
    }),
  );
});

test('no filter ever gives an unexplained empty list', () => {
  fc.assert(
    fc.property(fc.array(aJob, { minLength: 1, maxLength: 12 }), aChoice, (jobs, chosen) => {
      const { fits, waysOut } = applyFilters(jobs, chosen);
      assert.ok(fits.length > 0 || waysOut.length > 0);
      for (const { drop, fits: gives } of waysOut) {
        const rest = Object.fromEntries(Object.entries(chosen).filter(([id]) => !(drop as string[]).includes(id)));
        assert.ok(gives > 0 || drop.length === 1);
        assert.equal(applyFilters(jobs, rest).fits.length, gives);
      }
      for (const { drop, fits: gives } of withoutEach(jobs, chosen)) {
        const rest = Object.fromEntries(Object.entries(chosen).filter(([id]) => !(drop as string[]).includes(id)));
        assert.equal(applyFilters(jobs, rest).fits.length, gives);
      }
    }),
  );
});

test('every filter has fixed values, or takes them with a name from the jobs', () => {
  const named = ['province', 'municipality', 'occupation'];
  assert.deepEqual(
    FILTERS.filter((id) => !FIXED_VALUES[id]),
    named,
  );
});
