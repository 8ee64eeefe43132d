import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LineState, MatchLine } from '@zorg-match/schema';
import { fitOf, gradeOf, tierOf } from './grade.js';
import { demand } from './match.fixture.js';
import { COMMON, NECESSITY_WEIGHT, TELLING, UNREAD, WEIGHT_STEP } from './weights.js';

const line = (state: LineState, weight: number, known = true): MatchLine => ({
  demand: demand(known ? 'wassen' : null),
  state,
  trainable: false,
  weight,
});

test('the example of docs/matching.md comes out as it says there', () => {
  const lines = [
    line('have', 3),
    line('close', 3),
    line('missing', 0.5),
    line('have', 1.5),
    line('unknown', 2.25, false),
  ];
  assert.deepEqual(fitOf(lines), { grade: 'strong', low: 6 / 10.25, high: 8.25 / 10.25, have: 4.5 / 10.25 });
});

test('each grade begins at its share of what could be read', () => {
  const at = (have: number, missing: number) =>
    gradeOf([line('have', have), line('missing', missing), line('missing', 0)]);
  assert.deepEqual(
    [at(60, 40), at(59, 41), at(2, 3), at(39, 61), at(1, 7), at(12, 88), at(0, 1)],
    ['strong', 'good', 'good', 'growing', 'growing', 'far', 'far'],
  );
});

test('nothing in common stays far, however much cannot be read', () => {
  assert.equal(gradeOf([line('missing', 3), line('missing', 3), line('missing', 3), line('unknown', 8, false)]), 'far');
});

test('with fewer than three known demands, or most of them unread, we cannot tell', () => {
  assert.equal(gradeOf([line('have', 3), line('have', 3)]), 'unknown');
  assert.equal(gradeOf([line('have', 1), line('have', 1), line('have', 1), line('unknown', 4, false)]), 'unknown');
});

test('when more lines cannot be read than can be, we cannot tell, whatever they weigh', () => {
  const read = [line('have', 3), line('have', 3), line('have', 3)];
  const unread = (count: number) => Array.from({ length: count }, () => line('unknown', 0.375, false));
  assert.equal(gradeOf([...read, ...unread(3)]), 'strong');
  assert.equal(gradeOf([...read, ...unread(4)]), 'unknown');
});

test('what only comes close never makes a strong match by itself', () => {
  const close = Array.from({ length: 6 }, () => line('close', 3));
  assert.equal(gradeOf([line('have', 3), line('have', 3), ...close]), 'good');
});

test('an advert that we cannot judge goes before those with little in common when all that we could read of it fits', () => {
  const unread = Array.from({ length: 4 }, () => line('unknown', 2.25, false));
  const place = (...lines: MatchLine[]) => tierOf(fitOf(lines));
  const growing = place(line('have', 1), line('missing', 3), line('missing', 3));
  const good = place(line('have', 3), line('missing', 3), line('missing', 1));
  const promising = place(line('have', 3), line('have', 3), ...unread);
  assert.ok(good < promising && promising < growing);
  assert.ok(place(line('missing', 3), line('missing', 3), ...unread) > growing);
});

test('no lines at all are unknown, from nothing to everything', () => {
  assert.deepEqual(fitOf([]), { grade: 'unknown', low: 0, high: 1, have: 0 });
});

test('every weight of a demand is a whole number of steps that fits the numbers of a ranking', () => {
  for (const necessity of Object.values(NECESSITY_WEIGHT)) {
    for (const importance of [TELLING, COMMON, UNREAD]) {
      const steps = (necessity * importance) / WEIGHT_STEP;
      assert.ok(Number.isInteger(steps) && steps <= 63, `${necessity} × ${importance} is ${steps} steps`);
    }
  }
});
