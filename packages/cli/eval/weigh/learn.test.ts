import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learn, type Example } from './learn.js';
import { fileOf, sumIn, tableOf } from './table.js';

const many = (features: readonly string[], answer: number): Example[] =>
  Array.from({ length: 20 }, () => ({ features, answer, counts: 1 }));
const examples = [...many(['after:plus', 'item=yes'], 1), ...many(['after:leren'], 2), ...many(['item=yes'], 0)];

test('what goes with an answer weighs for it, against the first', () => {
  const table = tableOf(learn(examples, { answers: 3, heldBack: 1 }));
  const sum = sumIn(table);
  const best = (features: readonly string[]): number => {
    const sums = [0, ...sum(features)];
    return sums.indexOf(Math.max(...sums));
  };
  assert.deepEqual([best(['after:plus', 'item=yes']), best(['after:leren']), best(['item=yes'])], [1, 2, 0]);
});

test('the same examples give the same file, with words by their role', () => {
  const file = () => fileOf(tableOf(learn(examples, { answers: 3 })), ['after'], '');
  assert.equal(file(), file());
  assert.match(file(), /'after':\n {4}'leren -?\d+ -?\d+ plus -?\d+ -?\d+'/);
});

test('of two answers one weight is kept', () => {
  const { bias, weights } = learn(
    examples.map((each) => ({ ...each, answer: Math.min(each.answer, 1) })),
    { answers: 2 },
  );
  assert.equal(bias.length, 1);
  assert.equal(weights.get('after:plus')?.length, 1);
});

test('light words are left out', () => {
  const { words } = tableOf(
    {
      bias: [0],
      weights: new Map([
        ['after:wie', [0.05]],
        ['after:plus', [1]],
      ]),
    },
    { least: 4 },
  );
  assert.deepEqual(words.get('after'), [['plus', [16]]]);
});
