import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Profile } from '@zorg-match/schema';
import type { ClientFile, SavedEntry } from '../clients/client.js';
import { regionOf, savedIn } from './region.js';

const file = (id: string, profile: Partial<Profile>, saved: readonly string[] = []): ClientFile => ({
  id,
  profile: { format: 'zorg-profile/1', ...profile },
  notes: '',
  routes: [],
  saved: saved.map(
    (vacancy) => ({ id: `${id}-${vacancy}`, vacancy, changedAt: `2026-11-0${id === 'a' ? 1 : 2}` }) as SavedEntry,
  ),
  changedAt: '2026-11-01',
});
const FILES = [
  file(
    'a',
    {
      competences: [
        { id: 'wassen', level: 'can' },
        { id: 'koken', level: 'want' },
      ],
    },
    ['v1', 'v2'],
  ),
  file(
    'b',
    { competences: [{ id: 'wassen' }], experience: [{ occupation: 'zorgkundige' }, { occupation: 'zorgkundige' }] },
    ['v1'],
  ),
];

test('a vacancy that several clients saved counts once, as it was read last', () => {
  assert.deepEqual(savedIn(FILES), ['b-v1', 'a-v2']);
});

test('what clients can and did is counted, each client once, and what they only want is not', () => {
  const { supply } = regionOf(FILES, []);
  assert.deepEqual(supply.map(({ about, id, people }) => [about, id, people]).sort(), [
    ['competence', 'wassen', 2],
    ['occupation', 'zorgkundige', 1],
  ]);
});

test('nothing in it says who', () => {
  const told = JSON.stringify(regionOf(FILES, []));
  assert.doesNotMatch(told, /"a"|"b"|profile|name/);
});
