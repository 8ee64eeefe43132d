import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Profile } from '@zorg-match/schema';
import { failing, MISHAPS } from '../store/storage.fixture.js';
import { NotSaved } from '../store/record-store.js';
import type { Cabinet } from '../vault/cabinet.js';
import { ClientFiles } from './client-files.js';
import { newCabinet, openCabinet, plainly, READING, ticking, VACANCY } from './clients.fixture.js';
import { SavedList } from './saved-list.js';
import { ADVERT, CARD, FILE } from './shapes.js';

const EMPTY: Profile = { format: 'zorg-profile/1' };
const COOKS: Profile = { format: 'zorg-profile/1', competences: [{ id: 'koken', note: 'voor tien mensen' }] };
const SHAPES = [CARD, FILE, ADVERT];
const TO_KEEP = { vacancy: VACANCY, reading: READING, status: 'idea', note: '' } as const;
let cabinet: Cabinet;
let clients: ClientFiles;
let saved: SavedList;
let now: () => Date;

beforeEach(async () => {
  cabinet = await newCabinet();
  now = ticking();
  clients = new ClientFiles(cabinet, now);
  saved = new SavedList(cabinet, now);
});

test('a client comes back with the profile, at the next start', async () => {
  const id = await clients.create('  M.  V. ', COOKS);
  const next = new ClientFiles(await openCabinet(), now);
  assert.deepEqual(
    (await next.cards()).cards.map(({ name }) => name),
    ['M. V.'],
  );
  const file = await next.file(id);
  assert.deepEqual(file !== 'damaged' && file?.profile, COOKS);
});

test('cards are alphabetical as a reader expects', async () => {
  for (const name of ['Zoë', 'élise', 'Client 10', 'Client 9', 'anna']) await clients.create(name, EMPTY);
  const { cards } = await clients.cards();
  assert.deepEqual(
    cards.map(({ name }) => name),
    ['anna', 'Client 9', 'Client 10', 'élise', 'Zoë'],
  );
});

test('a profile too large to keep is refused, and the one before stays', async () => {
  const id = await clients.create('A', COOKS);
  const huge = { ...EMPTY, competences: [{ id: 'x', note: 'a'.repeat(300_000) }] };
  await assert.rejects(clients.setProfile(id, huge), NotSaved);
  const file = await clients.file(id);
  assert.deepEqual(file !== 'damaged' && file?.profile, COOKS);
});

test('use is noted once a day, and takes a warning away', async () => {
  const id = await clients.create('A', EMPTY);
  const { usedAt } = await clients.markUsed(id);
  assert.equal((await clients.markUsed(id)).usedAt, usedAt);
  await clients.markWarned(id);
  assert.equal((await clients.markUsed(id)).warnedAt, undefined);
});

test('a deleted client is gone with every advert, and comes back whole', async () => {
  const id = await clients.create('A', COOKS);
  await clients.create('B', EMPTY);
  await saved.keep(id, TO_KEEP);
  const before = await plainly(SHAPES);
  const undo = await clients.remove([id]);
  assert.deepEqual(
    Object.keys(await plainly(SHAPES)).filter((key) => key.includes(id)),
    [],
  );
  assert.equal((await cabinet.readAll(ADVERT)).kept.size, 0);
  await undo();
  assert.deepEqual(await plainly(SHAPES), before);
});

test('two panels that change one file lose neither change', async () => {
  const id = await clients.create('A', EMPTY);
  const other = new ClientFiles(await openCabinet(), now);
  await Promise.all([
    clients.setProfile(id, COOKS),
    other.change(id, (file) => ({ ...file, notes: 'belt morgen terug' })),
    clients.change(id, (file) => ({ ...file, consent: { at: now().toISOString(), sheet: 1 } })),
  ]);
  const file = await clients.file(id);
  assert.ok(file && file !== 'damaged');
  assert.deepEqual([file.profile, file.notes, file.consent?.sheet], [COOKS, 'belt morgen terug', 1]);
});

test('a file that another panel deleted is not made again by a late change', async () => {
  const id = await clients.create('A', EMPTY);
  await clients.remove([id]);
  await assert.rejects(
    clients.change(id, (file) => ({ ...file, notes: 'laat' })),
    NotSaved,
  );
  assert.deepEqual(await plainly(SHAPES), {});
});

test('what cannot be read is counted, and stays where it is', async () => {
  await clients.create('A', EMPTY);
  await cabinet.write([{ shape: { ...CARD, wrap: () => ({ version: 9 }) }, id: 'nieuwer', rev: 0, value: 1 }]);
  const { cards, damaged } = await clients.cards();
  assert.deepEqual([cards.length, damaged], [1, 1]);
  await assert.rejects(clients.rename('nieuwer', 'B'), NotSaved);
  assert.equal(await cabinet.read(CARD, 'nieuwer'), 'damaged');
});

for (const mishap of MISHAPS)
  test(`each write of each change in turn ends with ${mishap}: everything stays as it was`, async () => {
    const works: Record<string, (id: string, entry: string) => Promise<unknown>> = {
      create: () => clients.create('C', COOKS),
      rename: (id) => clients.rename(id, 'Ander'),
      profile: (id) => clients.setProfile(id, COOKS),
      keepNew: (id) => saved.keep(id, { ...TO_KEEP, vacancy: { ...VACANCY, id: '2' } }),
      keepAgain: (id) => saved.keep(id, { ...TO_KEEP, status: 'applied' }),
      status: (id, entry) => saved.change(id, entry, { status: 'hired' }),
      removeSaved: (id, entry) => saved.remove(id, entry),
      remove: (id) => clients.remove([id]),
    };
    for (const [name, work] of Object.entries(works))
      for (let n = 1; ; n++) {
        cabinet = await newCabinet();
        [clients, saved] = [new ClientFiles(cabinet, now), new SavedList(cabinet, now)];
        const id = await clients.create('A', EMPTY);
        const { id: entry } = await saved.keep(id, TO_KEEP);
        const before = await plainly(SHAPES);
        const { writes, error } = await failing(n, mishap, () => work(id, entry));
        if (writes < n) {
          assert.equal(error, undefined);
          assert.ok(n > 1, `${name} writes`);
          assert.notDeepEqual(await plainly(SHAPES), before, `${name} changes something`);
          break;
        }
        assert.ok(error instanceof NotSaved, `${name}, write ${n}`);
        assert.deepEqual(await plainly(SHAPES), before, `${name}, write ${n}`);
      }
  });

test('an undo that fails can be tried again', async () => {
  const id = await clients.create('A', COOKS);
  const before = await plainly(SHAPES);
  const undo = await clients.remove([id]);
  await failing(2, 'full', undo);
  assert.deepEqual(await plainly(SHAPES), {});
  await undo();
  assert.deepEqual(await plainly(SHAPES), before);
});
