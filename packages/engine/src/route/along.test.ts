import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Profile } from '@zorg-match/schema';
import { compile } from '../../../taxonomy/build/compile.js';
import { plansIn } from './book.fixture.js';

// The job that somebody has the papers for already, on the way to the next.

const { taxonomy } = compile(fileURLToPath(new URL('../../../taxonomy/data/', import.meta.url)));
const book = taxonomy.routes;
assert.ok(book);
const plansFor = plansIn(book);
const situation = { age: 30, rightToWork: 'yes' } as const;
const carer: Omit<Profile, 'format'> = {
  situation,
  registrations: [
    { kind: 'erkenning', occupation: 'zorgkundige' },
    { kind: 'visum', occupation: 'zorgkundige' },
  ],
};
const bachelor = (person: Omit<Profile, 'format'>) =>
  plansFor({ person }, 'verpleegkundige').find(({ routes }) => routes.join() === 'bachelor-vpk')?.onTheWay ?? [];

test('who has a visum can go on in that job, and reads that first', () => {
  assert.deepEqual(bachelor(carer)[0], { occupation: 'zorgkundige', after: null, already: true });
  assert.ok(
    bachelor(carer)
      .slice(1)
      .every(({ already, occupation }) => !already && occupation !== 'zorgkundige'),
  );
});

test('without a right to work that was told, the job that somebody has hangs on it', () => {
  const [first] = bachelor({ ...carer, situation: { age: 30 } });
  assert.deepEqual([first?.occupation, first?.already, first?.unless], ['zorgkundige', true, 'right-to-work']);
});

test('who may not work is not told to go on', () => {
  const found = bachelor({ ...carer, situation: { ...situation, rightToWork: 'no' } });
  assert.ok(!found.some(({ already }) => already));
});

test('nobody has a job already by a diploma alone', () => {
  const found = bachelor({ situation, diplomas: [{ level: 'zorgkundige', country: 'BE' }], registrations: [] });
  assert.ok(!found.some(({ already }) => already));
});
