import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeShape } from './shape.js';

const numberOrNull = (input: unknown) => (typeof input === 'number' ? input : null);

test('a value is opened as it was wrapped', () => {
  const shape = makeShape('n', numberOrNull);
  assert.equal(shape.open(shape.wrap(7)), 7);
});

test('a value of an older version is led through every later migration, in order', () => {
  const third = makeShape('n', numberOrNull, [(old) => [old], (old) => (old as number[])[0]! + 100]);
  assert.equal(third.open({ version: 1, value: 5 }), 105);
  assert.equal(third.open({ version: 2, value: [6] }), 106);
  assert.equal(third.open({ version: 3, value: 7 }), 7);
});

test('a newer version, or no version at all, is not guessed at', () => {
  const shape = makeShape('n', numberOrNull);
  for (const odd of [
    undefined,
    null,
    7,
    {},
    { version: 2, value: 7 },
    { version: 0, value: 7 },
    { version: '1', value: 7 },
  ])
    assert.equal(shape.open(odd), null);
});
