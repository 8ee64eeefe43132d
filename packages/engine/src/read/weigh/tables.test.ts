import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf, weightsOf, WordWeights } from './tables.js';

test('rows are a name and its weights', () => {
  assert.deepEqual(
    [...rowsOf('plus 3 -1 wie 0 2', 2)],
    [
      ['plus', [3, -1]],
      ['wie', [0, 2]],
    ],
  );
  assert.deepEqual([...rowsOf('')], []);
});

test('a word weighs by its role, and nothing where it does not stand', () => {
  const words = new WordWeights(['plus 3 -1', 'wie 0 2 plus 5 5'], 2);
  const plus = words.rowOf('plus');
  assert.deepEqual(
    [0, 1].flatMap((role) => [0, 1].map((k) => words.of(plus, role, k))),
    [3, -1, 5, 5],
  );
  assert.equal(words.of(words.rowOf('wie'), 0, 1), 0);
  assert.equal(words.rowOf('iets'), 0);
  assert.equal(words.of(0, 1, 1), 0);
});

test('weights of features stand by their numbers; a name that is none changes nothing', () => {
  assert.deepEqual([...weightsOf(['a=1', 'a=2'], 'a=2 7 b=1 9')], [0, 7]);
});
