import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hitAt, meanReciprocalRank } from './ranks.js';

const found = (...ranks: readonly number[]) => ranks.map((rank) => ({ query: '', right: new Set<string>(), rank }));

test('the mean reciprocal rank counts what was not found as nothing', () => {
  assert.equal(meanReciprocalRank(found(1, 2, 4, 0)), (1 + 0.5 + 0.25) / 4);
  assert.equal(meanReciprocalRank([]), 0);
});

test('a hit stands among the first so many', () => {
  assert.equal(hitAt(5, found(1, 5, 6, 0)), 0.5);
  assert.equal(hitAt(5, []), 0);
});
