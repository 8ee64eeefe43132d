import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, test } from 'node:test';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CoachDesk } from '../../src/desk/coach-desk.js';
import { DATABASE } from '../../src/store/database.js';
import { MIGRATIONS } from '../../src/store/migrations.js';
import { emptyStorage } from '../../src/store/storage.fixture.js';
import { type Dump, putStorage } from './dump.js';
import { deskHere, PASSPHRASE } from './filled-desk.js';

const here = new URL('./', import.meta.url);
const names = readdirSync(here);
const read = (name: string) => readFileSync(new URL(name, here), 'utf8');
/** The month in which the files were written, so that nothing in them is old. */
const now = () => new Date('2026-03-04T15:00:00.000Z');

beforeEach(() => {
  emptyStorage();
  fakeBrowser.reset();
});

async function holdsEverything(desk: CoachDesk): Promise<void> {
  const [card] = desk.cards;
  assert.equal(card?.name, 'M. V.');
  await desk.choose(card.id);
  const file = desk.current!.file;
  assert.deepEqual(file.profile.competences?.[0], { id: 'luisteren', level: 'can', gained: 'home', note: 'met buren' });
  assert.deepEqual(
    [file.notes, file.consent?.sheet, file.routes[0]?.occupation],
    ['belt morgen terug', 1, 'zorgkundige'],
  );
  const [entry] = file.saved;
  assert.deepEqual([entry?.note, entry?.history.map(({ status }) => status)], ['dicht bij huis', ['idea', 'applied']]);
  const advert = await desk.advert(entry!.id);
  assert.equal(advert?.vacancy.hiringOrganization?.name, 'WZC Lindehof');
  assert.ok(advert.reading?.conditions.some(({ kind }) => kind === 'driving-licence'));
}

test('there is a file of every version up to the present one', () => {
  const versions = MIGRATIONS.map((_, index) => `storage-${String(index + 1)}.json`);
  assert.deepEqual(
    versions.filter((name) => !names.includes(name)),
    [],
  );
  assert.ok(names.includes('backup-1.zorgbackup'));
});

for (const name of names.filter((each) => /^storage-\d+\.json$/.test(each)))
  test(`${name} opens with everything that was in it, and can be written to`, async () => {
    await putStorage(DATABASE, JSON.parse(read(name)) as Dump);
    const desk = await deskHere(now);
    assert.equal(desk.phase, 'locked');
    assert.equal(await desk.unlock(PASSPHRASE), true);
    await holdsEverything(desk);
    assert.equal(desk.state.settings.idleMinutes, 30);
    assert.equal((await desk.queue())[0]?.vacancy.title, 'Zorgkundige avond');
    assert.equal(await desk.setNotes(desk.cards[0]!.id, 'nieuw'), true);
    await desk.lock();
  });

for (const name of names.filter((each) => each.endsWith('.zorgbackup')))
  test(`${name} opens on a new computer with everything that was in it`, async () => {
    const desk = await deskHere(now);
    assert.equal(await desk.startFromBackup(new Blob([read(name)]), PASSPHRASE), true);
    await holdsEverything(desk);
    await desk.lock();
  });
