import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Vacancy } from '@zorg-match/schema';
import { NotSaved } from '../store/record-store.js';
import type { Cabinet } from '../vault/cabinet.js';
import { MOST_TEXT, parseAdvert } from './advert.js';
import { ClientFiles } from './client-files.js';
import { LIMITS } from './client.schema.js';
import { newCabinet, plainly, READING, ticking, VACANCY } from './clients.fixture.js';
import { SavedList } from './saved-list.js';
import { ADVERT, CARD, FILE } from './shapes.js';

const TO_KEEP = { vacancy: VACANCY, reading: READING, status: 'idea', note: 'past bij M.' } as const;
let cabinet: Cabinet;
let clients: ClientFiles;
let saved: SavedList;
let id: string;

beforeEach(async () => {
  cabinet = await newCabinet();
  const now = ticking();
  clients = new ClientFiles(cabinet, now);
  saved = new SavedList(cabinet, now);
  id = await clients.create('A', { format: 'zorg-profile/1' });
});

const list = async () => {
  const file = await clients.file(id);
  assert.ok(file && file !== 'damaged');
  return file.saved;
};
const advert = async (entry: string) => {
  const found = await clients.advert(entry);
  assert.ok(found && found !== 'damaged');
  return found;
};

test('a saved vacancy tells in the list what it is, and opens with what was read', async () => {
  const entry = await saved.keep(id, TO_KEEP);
  const { title, employer, place, url, status, note } = entry;
  assert.deepEqual(
    [title, employer, place, url, status, note],
    ['Zorgkundige in Geel', 'WZC De Linde', 'Geel', 'https://werk.example/1', 'idea', 'past bij M.'],
  );
  const kept = await advert(entry.id);
  assert.equal(kept.vacancy.description, VACANCY.description);
  assert.equal(kept.reading?.demands[0]?.quote, 'wassen');
});

test('what a page had beyond our fields, and how we came to a reading, is not kept', async () => {
  const { vacancy, reading } = await advert((await saved.keep(id, TO_KEEP)).id);
  assert.equal(vacancy.extra, undefined);
  assert.equal(reading?.demands[0]?.trace, undefined);
});

test('the same vacancy saved again is one entry, in front, with its own history', async () => {
  const first = await saved.keep(id, TO_KEEP);
  await saved.keep(id, { ...TO_KEEP, vacancy: { ...VACANCY, id: 'ander' } });
  const again = await saved.keep(id, { ...TO_KEEP, status: 'applied', note: '' });
  assert.deepEqual(
    (await list()).map((entry) => entry.id),
    [again.id, (await list())[1]!.id],
  );
  assert.equal(again.id, first.id);
  assert.deepEqual(
    again.history.map(({ status }) => status),
    ['idea', 'applied'],
  );
  assert.equal(again.note, '');
});

test('a vacancy that was taken out, saved anew and then brought back is one entry, the newest', async () => {
  const first = await saved.keep(id, TO_KEEP);
  const undo = await saved.remove(id, first.id);
  const again = await saved.keep(id, { ...TO_KEEP, note: 'opnieuw' });
  await undo();
  assert.deepEqual(
    (await list()).map(({ id: entry, note }) => [entry, note]),
    [[again.id, 'opnieuw']],
  );
});

test('a text longer than we keep is cut and says so; its reading goes, as its places would point past the end', async () => {
  const vacancy: Vacancy = { ...VACANCY, description: 'zorg '.repeat(MOST_TEXT) };
  const kept = await advert((await saved.keep(id, { ...TO_KEEP, vacancy })).id);
  assert.deepEqual([kept.vacancy.description.length, kept.reading, kept.cut], [MOST_TEXT, null, true]);
});

test('a reading too large to keep goes, the vacancy stays', async () => {
  const demands = Array.from({ length: 5000 }, () => READING.demands[0]!);
  const kept = await advert((await saved.keep(id, { ...TO_KEEP, reading: { ...READING, demands } })).id);
  assert.deepEqual([kept.vacancy.title, kept.reading], [VACANCY.title, null]);
});

test('an address that is no https is not kept as a link', async () => {
  const vacancy: Vacancy = { ...VACANCY, url: 'https://x.example/y' };
  const entry = await saved.keep(id, { ...TO_KEEP, vacancy, url: 'javascript:alert(1)' });
  assert.equal(entry.url, 'https://x.example/y');
});

test('a list that is full says so and keeps what it has', async () => {
  const one = await saved.keep(id, TO_KEEP);
  const many = Array.from({ length: LIMITS.saved }, (_, n) => ({ ...one, id: `n${n}`, vacancy: `v${n}` }));
  await clients.change(id, (file) => ({ ...file, saved: many }));
  await assert.rejects(saved.keep(id, TO_KEEP), (error) => error instanceof NotSaved && error.why === 'full');
  assert.equal((await list()).length, LIMITS.saved);
});

test('a vacancy taken out comes back at its place, advert and all', async () => {
  for (const vacancy of ['1', '2', '3']) await saved.keep(id, { ...TO_KEEP, vacancy: { ...VACANCY, id: vacancy } });
  const middle = (await list())[1]!;
  const order = (await list()).map((entry) => entry.id);
  const undo = await saved.remove(id, middle.id);
  assert.equal((await list()).length, 2);
  assert.equal((await cabinet.readAll(ADVERT)).kept.size, 2);
  await undo();
  assert.deepEqual(
    (await list()).map((entry) => entry.id),
    order,
  );
  assert.equal((await advert(middle.id)).vacancy.id, '2');
});

test('what is no advert is not taken for one', () => {
  for (const odd of [null, 7, {}, { id: 'a' }, { id: 'a', vacancy: { title: 7 } }, { id: '', vacancy: VACANCY }])
    assert.equal(parseAdvert(odd), null);
});

test('nothing of a client, note or vacancy can be read in the storage', async () => {
  await saved.keep(id, TO_KEEP);
  const all = await new Promise<unknown[]>((resolve) => {
    const opening = indexedDB.open('zorg-match');
    opening.onsuccess = () => {
      const request = opening.result.transaction('records').objectStore('records').getAll();
      request.onsuccess = () => resolve(request.result as unknown[]);
    };
  });
  const bytes = JSON.stringify(all, (_, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
  assert.equal(all.length, 3);
  assert.doesNotMatch(bytes, /Geel|Linde|wassen|past bij|werk\.example|zorg-profile/);
  assert.equal(Object.keys(await plainly([CARD, FILE, ADVERT])).length, 3);
});
