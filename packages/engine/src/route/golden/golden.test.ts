import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Reading } from '@zorg-match/schema';
import { compile } from '../../../../taxonomy/build/compile.js';
import { findRoutes } from '../find.js';
import { CARERS } from './carers.data.js';
import { deviations } from './expect-plan.js';
import type { GoldenCase } from './golden-case.js';
import { JOBS } from './jobs.data.js';
import { NEWCOMERS } from './newcomers.data.js';
import { STARTERS } from './starters.data.js';
import { UNREACHED } from './unreached.data.js';

// What a well-informed coach would lay on the table, written from the facts before the planner.

const { taxonomy } = compile(fileURLToPath(new URL('../../../../taxonomy/data/', import.meta.url)));
const book = taxonomy.routes;
assert.ok(book);

const NOTHING_READ: Reading = { text: '', demands: [], conditions: [], offers: [], occupations: [], warnings: [] };

const cases: readonly GoldenCase[] = [...STARTERS, ...CARERS, ...NEWCOMERS, ...JOBS, ...UNREACHED];

test('the golden cases name every route of the book', () => {
  const named = new Set(cases.flatMap(({ plans }) => plans.flatMap(({ routes }) => routes)));
  assert.deepEqual(
    book.routes.filter(({ id }) => !named.has(id)).map(({ id }) => id),
    [],
  );
});

test('the golden cases let every rule speak', () => {
  const named = new Set(
    cases.flatMap(({ plans }) => plans.flatMap(({ rules = [], closedByRules = [] }) => [...rules, ...closedByRules])),
  );
  assert.deepEqual(
    book.rules.filter(({ id }) => !named.has(id)).map(({ id }) => id),
    [],
  );
});

test('the golden cases hold the four occupations that no route leads to', () => {
  const reached = new Set(book.routes.flatMap(({ to }) => to));
  const unreached = taxonomy.occupations.map(({ id }) => id).filter((id) => !reached.has(id));
  assert.deepEqual([...unreached].sort(), UNREACHED.map(({ to }) => to).sort());
});

for (const each of cases) {
  test(each.name, () => {
    const { person, answers = {}, to, reading } = each;
    const plans = findRoutes(
      book,
      { format: 'zorg-profile/1', ...person },
      { to, answers, ...(reading && { reading: { ...NOTHING_READ, ...reading } }) },
    );
    assert.deepEqual(deviations(each, plans), []);
  });
}
