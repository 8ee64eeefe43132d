import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompetenceProfile, Demand, Profile, Reading } from '@zorg-match/schema';
import fc from 'fast-check';
import { demand, person, reading, taxonomy } from './match.fixture.js';
import { fitOf, gradeOf, tierOf } from './grade.js';
import { matchLines } from './lines.js';
import { matchReading, rankReadings } from './match.js';
import { orderReadings } from './ranking.js';
import { buildRelations } from './relations.js';
import { GRADE_ORDER } from './weights.js';

const relations = buildRelations(taxonomy);
const ids = taxonomy.competences.map(({ id }) => id);
const aNecessity = fc.constantFrom('required', 'preferred', 'trainable', 'not-required');
const aDemand: fc.Arbitrary<Demand> = fc
  .record({
    competence: fc.option(fc.constantFrom(...ids), { freq: 4 }),
    label: fc.constantFrom('iets', 'nog iets'),
    necessity: aNecessity,
    group: fc.option(fc.constantFrom('g1', 'g2', 'g3'), { freq: 2, nil: undefined }),
    start: fc.nat(500),
  })
  .map(({ group, ...rest }) => demand(rest.competence, { ...rest, ...(group && { group }) }));
const aReading: fc.Arbitrary<Reading> = fc.array(aDemand, { maxLength: 14 }).map((demands) => reading(demands));
const anEntry = fc.record({ id: fc.constantFrom(...ids), level: fc.constantFrom('can', 'learning', 'want') });
const aPerson: fc.Arbitrary<Profile> = fc
  .record({
    competences: fc.array(anEntry, { maxLength: 6 }),
    experience: fc.array(fc.record({ occupation: fc.constantFrom('verzorgende', 'zorgkundige') }), { maxLength: 1 }),
  })
  .map((told) => ({ format: 'zorg-profile/1', ...told }));
const spoken = aPerson.filter(
  ({ competences = [], experience = [] }) => experience.length > 0 || competences.some(({ level }) => level !== 'want'),
);

test('bounds lie between 0 and 1, the lower below the upper', () => {
  fc.assert(
    fc.property(aPerson, aReading, (profile, read) => {
      const { have, low, high } = matchReading(relations, profile, read).fit;
      assert.ok(0 <= have && have <= low && low <= high && high <= 1);
    }),
  );
});

test('the grade recomputed from the lines shown is the grade given', () => {
  fc.assert(
    fc.property(aPerson, aReading, (profile, read) => {
      const { fit, lines } = matchReading(relations, profile, read);
      assert.equal(gradeOf(lines), fit.grade);
      assert.deepEqual(fitOf(lines), fit);
    }),
  );
});

test('ranking sees the same fit as the match that explains it', () => {
  fc.assert(
    fc.property(aPerson, fc.array(aReading, { maxLength: 8 }), (profile, readings) => {
      for (const { index, grade, low, have } of orderReadings(relations, profile, readings)) {
        const { fit } = matchReading(relations, profile, readings[index] as Reading);
        assert.deepEqual([grade, low, have], [fit.grade, fit.low, fit.have]);
      }
    }),
  );
});

test('adding a competence never lowers a match of somebody who chose something', () => {
  fc.assert(
    fc.property(spoken, aReading, fc.constantFrom(...ids), (profile, read, id) => {
      const before = matchReading(relations, profile, read).fit;
      const richer = { ...profile, competences: [...(profile.competences ?? []), { id }] };
      const after = matchReading(relations, richer, read).fit;
      assert.ok(after.low >= before.low);
      assert.ok(after.low + after.high >= before.low + before.high);
      assert.ok(GRADE_ORDER[after.grade] <= GRADE_ORDER[before.grade], `${before.grade} became ${after.grade}`);
      assert.ok(after.have >= before.have && tierOf(after) <= tierOf(before));
    }),
    { numRuns: 1000 },
  );
});

test('the order in which demands are listed does not matter', () => {
  fc.assert(
    fc.property(
      aPerson,
      aReading.chain((read) =>
        fc.tuple(fc.constant(read), fc.shuffledSubarray([...read.demands], { minLength: read.demands.length })),
      ),
      (profile, [read, demands]) => {
        assert.deepEqual(
          matchReading(relations, profile, { ...read, demands }),
          matchReading(relations, profile, read),
        );
      },
    ),
  );
});

test('a demand that is not required never counts', () => {
  fc.assert(
    fc.property(aPerson, aReading, aDemand, (profile, read, extra) => {
      const more = reading([...read.demands, { ...extra, necessity: 'not-required' }]);
      assert.deepEqual(matchReading(relations, profile, more), matchReading(relations, profile, read));
    }),
  );
});

test('what somebody wants to learn changes nothing', () => {
  fc.assert(
    fc.property(aPerson, aReading, fc.constantFrom(...ids), (profile, read, id) => {
      const wishing: Profile = { ...profile, competences: [...(profile.competences ?? []), { id, level: 'want' }] };
      assert.deepEqual(matchReading(relations, wishing, read), matchReading(relations, profile, read));
    }),
  );
});

test('country and situation never change a line or an order', () => {
  const forbidden = (key: string): never => assert.fail(`${key} was read`);
  const watched = (profile: Profile): CompetenceProfile =>
    new Proxy(profile, {
      get: (target, key) =>
        key === 'competences' || key === 'experience' ? Reflect.get(target, key) : forbidden(String(key)),
    });
  const job = new Proxy(
    { occupation: 'verzorgende', country: 'SY' },
    { get: (target, key) => (key === 'occupation' ? target.occupation : forbidden(String(key))) },
  );
  const profile = person(['koken'], { experience: [job], situation: { protection: 'refugee' } });
  const read = reading(['wassen', 'koken', 'tillen']);
  assert.equal(matchLines(relations, watched(profile), read).length, 3);
  assert.equal(orderReadings(relations, watched(profile), [read]).length, 1);
});

test('the order is that of the obvious way: explain each, then compare them', () => {
  const obvious = (profile: Profile, readings: readonly Reading[]): number[] => {
    const explained = readings.map((read, index) => ({ index, fit: matchReading(relations, profile, read).fit }));
    const key = ({ fit, index }: (typeof explained)[0]): number[] => [
      tierOf(fit),
      -Math.fround(fit.have + fit.low),
      -Math.fround(fit.low),
      index,
    ];
    const compare = (one: readonly number[], other: readonly number[]): number =>
      one.map((each, at) => each - (other[at] as number)).find((difference) => difference !== 0) ?? 0;
    return explained.sort((one, other) => compare(key(one), key(other))).map(({ index }) => index);
  };
  fc.assert(
    fc.property(
      fc.array(aPerson, { maxLength: 4 }),
      fc.array(aReading, { maxLength: 30 }),
      fc.nat(30),
      (people, readings, limit) => {
        // several people in turn over one list: nothing of one is left for the next
        for (const profile of people) {
          const found = orderReadings(relations, profile, readings, limit).map(({ index }) => index);
          assert.deepEqual(found, obvious(profile, readings).slice(0, limit));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a limit gives the beginning of the whole ranking', () => {
  fc.assert(
    fc.property(aPerson, fc.array(aReading, { maxLength: 12 }), fc.nat(12), (profile, readings, limit) => {
      const all = rankReadings(relations, profile, readings);
      assert.deepEqual(rankReadings(relations, profile, readings, { limit }), all.slice(0, limit));
    }),
  );
});
