import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demand, person, reading, taxonomy } from './match.fixture.js';
import { rankReadings } from './match.js';
import { buildRelations } from './relations.js';

const relations = buildRelations(taxonomy);
const everything = reading(['wassen', 'koken', 'tillen']);
const half = reading(['wassen', 'koken', 'tillen', 'rapporteren', 'medicatie']);
const nothing = reading(['rapporteren', 'medicatie', 'kleden', 'poetsen', 'bakken', 'stipt']);
const thin = reading(['wassen']);
const me = person(['wassen', 'koken', 'tillen']);

test('the best match comes first, what we cannot judge before what is far', () => {
  const far = person(['tillen']);
  const ranked = rankReadings(relations, far, [nothing, thin, everything]);
  assert.deepEqual(
    ranked.map(({ index, fit }) => [index, fit.grade]),
    [
      [2, 'growing'],
      [1, 'unknown'],
      [0, 'far'],
    ],
  );
});

test('equal vacancies keep the order in which they came', () => {
  const ranked = rankReadings(relations, me, [half, everything, half, everything]);
  assert.deepEqual(
    ranked.map(({ index }) => index),
    [1, 3, 0, 2],
  );
});

test('of two that are equally sure the one of which more is covered goes first', () => {
  const had = reading(['wassen', 'tillen', 'rapporteren', 'medicatie']);
  const covered = reading(['wassen', 'tillen', 'bakken', 'haar-wassen', 'rapporteren']);
  const ranked = rankReadings(relations, person(['wassen', 'koken', 'tillen']), [had, covered]);
  assert.deepEqual(
    ranked.map(({ index, fit: { have, low } }) => [index, have, low]),
    [
      [1, 0.4, 0.6],
      [0, 0.5, 0.5],
    ],
  );
});

test('only as many as asked are returned', () => {
  assert.equal(rankReadings(relations, me, [half, everything, nothing], { limit: 2 }).length, 2);
  assert.deepEqual(rankReadings(relations, me, [half, everything], { limit: 0 }), []);
});

test('conditions do not move a vacancy', () => {
  const gated = reading(['wassen', 'koken', 'tillen'], {
    conditions: [{ kind: 'diploma', value: 'master', necessity: 'required', quote: '', start: 0, end: 0 }],
  });
  const ranked = rankReadings(relations, { ...me, diplomas: [] }, [gated, everything]);
  assert.deepEqual(
    ranked.map(({ index }) => index),
    [0, 1],
  );
  assert.equal(ranked[0]?.conditions[0]?.verdict, 'unmet');
});

test('with nothing chosen all stay in their order, and none is 0 percent', () => {
  const ranked = rankReadings(relations, person([]), [nothing, everything]);
  assert.deepEqual(
    ranked.map(({ index, fit }) => [index, fit]),
    [0, 1].map((index) => [index, { grade: 'unknown', low: 0, high: 1, have: 0 }]),
  );
});

test('a thin advert is unknown, even for somebody who has all of it', () => {
  assert.equal(rankReadings(relations, me, [thin])[0]?.fit.grade, 'unknown');
});

test('an advert that is mostly in words we cannot read is unknown', () => {
  const unread = Array.from({ length: 12 }, () => demand(null));
  const [match] = rankReadings(relations, me, [reading(['stipt', 'wassen', 'koken', ...unread])]);
  assert.equal(match?.fit.grade, 'unknown');
  assert.ok(match.fit.low > 0 && match.fit.high > match.fit.low);
});

test('explaining only the first twenty of ten thousand is many times faster than explaining all', () => {
  const ids = taxonomy.competences.map(({ id }) => id);
  const many = Array.from({ length: 10_000 }, (_, index) =>
    reading(Array.from({ length: 12 }, (__, at) => demand(ids[(index * 7 + at * 5) % ids.length] ?? null))),
  );
  const timed = (limit: number): number => {
    const start = performance.now();
    rankReadings(relations, me, many, { limit });
    return performance.now() - start;
  };
  timed(20);
  const few = Math.min(...[1, 2, 3].map(() => timed(20)));
  assert.ok(timed(many.length) > 3 * few);
});
