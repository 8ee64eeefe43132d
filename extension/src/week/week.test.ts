import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientCard, ClientFile, SavedEntry } from '../clients/client.js';
import { mondayOf, weekOf } from './week.js';

const at = (day: string) => new Date(`${day}T12:00:00`).toISOString();
const card = (name: string, createdAt: string): ClientCard => ({
  id: name,
  name,
  createdAt: at(createdAt),
  usedAt: at(createdAt),
});
const entry = (savedAt: string, ...moves: [SavedEntry['status'], string][]): SavedEntry => ({
  id: savedAt,
  vacancy: savedAt,
  title: 'Kok',
  status: moves.at(-1)?.[0] ?? 'idea',
  note: '',
  savedAt: at(savedAt),
  changedAt: at(savedAt),
  history: [{ status: 'idea', at: at(savedAt) }, ...moves.map(([status, day]) => ({ status, at: at(day) }))],
});
const file = (id: string, saved: SavedEntry[]): [string, ClientFile] => [
  id,
  { id, profile: { format: 'zorg-profile/1' }, notes: '', routes: [], saved, changedAt: at('2026-03-04') },
];
const WEDNESDAY = new Date('2026-03-04T09:00:00');

test('a week runs from Monday to Sunday', () => {
  for (const day of ['2026-03-02T00:00:00', '2026-03-04T09:00:00', '2026-03-08T23:59:59'])
    assert.deepEqual(mondayOf(new Date(day)), new Date('2026-03-02T00:00:00'));
});

test('a week over which the clock is changed has its Sunday', () => {
  const { until } = weekOf([], new Map(), new Date('2026-03-25T12:00:00'));
  assert.deepEqual(until, new Date('2026-03-30T00:00:00'));
});

test('what was saved, what moved and who is new this week, alphabetical, and nobody else', () => {
  const cards = [card('Zoë', '2026-01-05'), card('Anna', '2026-03-03'), card('Bert', '2026-01-05')];
  const files = new Map([
    file('Zoë', [entry('2026-03-02'), entry('2026-02-10', ['applied', '2026-03-06'], ['interview', '2026-03-07'])]),
    file('Anna', []),
    file('Bert', [entry('2026-02-10', ['applied', '2026-02-12'])]),
  ]);
  const { clients } = weekOf(cards, files, WEDNESDAY);
  assert.deepEqual(
    clients.map(({ name, isNew, saved, moved }) => [name, isNew, saved.length, moved.map(({ to }) => to)]),
    [
      ['Anna', true, 0, []],
      ['Zoë', false, 1, ['interview']],
    ],
  );
});
