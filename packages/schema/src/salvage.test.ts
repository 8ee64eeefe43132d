import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unitOf, without } from './salvage.js';

describe('unitOf', () => {
  test('is the entry of the outermost list', () => {
    assert.deepEqual(unitOf(['entries', 3, 'reading', 'demands', 2, 'start']), ['entries', 3]);
  });

  test('is the property itself where there is no list', () => {
    assert.deepEqual(unitOf(['situation', 'age']), ['situation', 'age']);
  });
});

describe('without', () => {
  test('takes several entries out of one list in one go', () => {
    assert.deepEqual(
      without({ list: ['a', 'b', 'c', 'd'] }, [
        ['list', 1],
        ['list', 3],
      ]),
      { list: ['a', 'c'] },
    );
  });

  test('takes the same entry out once when two things are wrong in it', () => {
    assert.deepEqual(without(['a', 'b'], [[0], [0]]), ['b']);
  });

  test('leaves its input and the untouched parts as they are', () => {
    const input = { keep: { deep: 1 }, go: 2 };
    const output = without(input, [['go']]) as typeof input;
    assert.deepEqual(input, { keep: { deep: 1 }, go: 2 });
    assert.equal(output.keep, input.keep);
  });

  test('passes over a path that does not exist', () => {
    assert.deepEqual(without({ a: 1 }, [['b', 'c']]), { a: 1 });
  });
});
