import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LineState, MatchLine } from '@zorg-match/schema';
import { fitOf, gradeOf } from './grade.js';
import { demand } from './match.fixture.js';

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
    line('unknown', 1.5, false),
  ];
  assert.deepEqual(fitOf(lines), { grade: 'strong', low: 6 / 9.5, high: 7.5 / 9.5 });
});

test('each grade begins at its share of what could be read', () => {
  const at = (have: number, missing: number) =>
    gradeOf([line('have', have), line('missing', missing), line('missing', 0)]);
  assert.deepEqual(
    [at(60, 40), at(59, 41), at(1, 2), at(33, 67), at(1, 7), at(12, 88), at(0, 1)],
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

test('no lines at all are unknown, from nothing to everything', () => {
  assert.deepEqual(fitOf([]), { grade: 'unknown', low: 0, high: 1 });
});
