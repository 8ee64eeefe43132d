import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile } from '../../../taxonomy/build/compile.js';
import { plansIn } from './book.fixture.js';

// What a child is told: no course for adults, no job, no programme for who already works.

const { taxonomy } = compile(fileURLToPath(new URL('../../../taxonomy/data/', import.meta.url)));
const book = taxonomy.routes;
assert.ok(book);
const plansFor = plansIn(book);
const general = new Set(book.routes.filter(({ to }) => to.length === 0).map(({ id }) => id));

for (const age of [12, 14]) {
  test(`nothing but tasting and Dutch is open to somebody of ${String(age)}, to any job`, () => {
    for (const { id } of taxonomy.occupations) {
      const open = plansFor({ person: { situation: { age } } }, id).filter(({ startNow }) => startNow);
      assert.deepEqual(
        open.flatMap(({ routes }) => routes.filter((route) => !general.has(route))),
        [],
        id,
      );
      assert.deepEqual(
        open.flatMap(({ onTheWay = [] }) => onTheWay),
        [],
        id,
      );
    }
  });
}

test('a child of 14 is not asked what it does for work', () => {
  const plans = plansFor({ person: { situation: { age: 14 } } }, 'zorgkundige');
  assert.ok(!plans.some(({ questions = [] }) => questions.some(({ fact }) => fact === 'work')));
});

test('at 15 learning at school and at work together is open', () => {
  const plans = plansFor({ person: { situation: { age: 15, status: 'student' } } }, 'zorgkundige');
  assert.equal(plans.find(({ routes }) => routes.join() === 'duaal')?.startNow, true);
});
