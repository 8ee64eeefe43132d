import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ClientCard } from './client.js';
import { forgettingOf, monthsAfter } from './forgetting.js';

const day = (text: string) => new Date(`${text}T09:00:00.000Z`);
const card = (usedAt: string, warnedAt?: string): ClientCard => ({
  id: 'a',
  name: 'A.',
  createdAt: day(usedAt).toISOString(),
  usedAt: day(usedAt).toISOString(),
  ...(warnedAt === undefined ? {} : { warnedAt: day(warnedAt).toISOString() }),
});

test('a file that is used stays, without a word', () => {
  assert.deepEqual(forgettingOf([card('2026-06-01')], 6, day('2026-11-20')), { over: [], soon: [], stale: [] });
});

test('the coach is told a week before a file goes', () => {
  const { over, soon } = forgettingOf([card('2026-06-01')], 6, day('2026-11-25'));
  assert.deepEqual([over, soon], [[], [{ id: 'a', on: day('2026-12-02') }]]);
});

test('a file goes when its time is over and the coach was told a week ago', () => {
  assert.deepEqual(forgettingOf([card('2026-06-01', '2026-11-24')], 6, day('2026-12-01')).over, ['a']);
  assert.deepEqual(forgettingOf([card('2026-06-01', '2026-11-24')], 6, day('2026-11-30')).over, []);
});

test('after a year away nothing is gone: the coach is told first and has a week', () => {
  const { over, soon } = forgettingOf([card('2025-06-01')], 6, day('2026-11-20'));
  assert.deepEqual([over, soon], [[], [{ id: 'a', on: day('2026-11-27') }]]);
  assert.deepEqual(forgettingOf([card('2025-06-01', '2026-11-20')], 6, day('2026-11-26')).over, []);
  assert.deepEqual(forgettingOf([card('2025-06-01', '2026-11-20')], 6, day('2026-11-27')).over, ['a']);
});

test('a warning for a shorter time that was set then does not count for the end that holds now', () => {
  const told = [card('2026-01-10', '2026-02-05')];
  assert.deepEqual(forgettingOf(told, 6, day('2026-03-01')), { over: [], soon: [], stale: ['a'] });
  const { over, soon, stale } = forgettingOf(told, 6, day('2026-08-01'));
  assert.deepEqual([over, soon, stale], [[], [{ id: 'a', on: day('2026-08-08') }], ['a']]);
});

test('nobody is ever forgotten without a warning, nor before the months are over', () => {
  const dates = fc.date({ min: day('2024-01-01'), max: day('2028-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(
      dates,
      fc.option(dates, { nil: undefined }),
      dates,
      fc.integer({ min: 1, max: 24 }),
      (used, told, now, months) => {
        const one = { ...card('2024-01-01'), usedAt: used.toISOString() };
        const it = told === undefined ? one : { ...one, warnedAt: told.toISOString() };
        if (forgettingOf([it], months, now).over.length === 0) return;
        assert.ok(told !== undefined && now.getTime() - told.getTime() >= 7 * 86_400_000);
        assert.ok(monthsAfter(used, months) <= now);
        assert.ok(told.getTime() >= monthsAfter(used, months).getTime() - 7 * 86_400_000);
      },
    ),
  );
});

test('a month after the 31st is the last day of a shorter month', () => {
  assert.deepEqual(monthsAfter(day('2026-01-31'), 1), day('2026-02-28'));
});
