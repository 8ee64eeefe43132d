import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import { ClientFiles } from '../clients/client-files.js';
import { newCabinet, openCabinet, plainly, READING, ticking, VACANCY } from '../clients/clients.fixture.js';
import { SavedList } from '../clients/saved-list.js';
import { ADVERT, CARD, FILE } from '../clients/shapes.js';
import { failing, MISHAPS } from '../store/storage.fixture.js';
import type { Cabinet } from '../vault/cabinet.js';
import { backupLines } from './backup.js';
import { type Backup, linesOf, openBackup } from './open-backup.js';
import { restore } from './restore.js';

const PASSPHRASE = 'vier gewone woorden samen';
const NOW = new Date('2026-05-04T09:00:00.000Z');
const SHAPES = [CARD, FILE, ADVERT];
const EMPTY = { format: 'zorg-profile/1' } as const;
const COOKS = { format: 'zorg-profile/1', competences: [{ id: 'koken' }] } as const;
const TO_KEEP = { vacancy: VACANCY, reading: READING, status: 'idea', note: 'x' } as const;

async function* each(lines: readonly string[]) {
  for (const line of await Promise.resolve(lines)) yield line.trim();
}
const open = (lines: readonly string[], passphrase = PASSPHRASE) => openBackup(each(lines), passphrase);
const whole = (backup: Awaited<ReturnType<typeof open>>): Backup => {
  assert.ok(typeof backup === 'object', 'the backup opens');
  return backup;
};
async function linesFrom(cabinet: Cabinet): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of backupLines(cabinet, PASSPHRASE, new Date('2026-03-04T09:00:00Z'))) lines.push(line);
  return lines;
}
const on = (cabinet: Cabinet, from?: string) => {
  const now = ticking(from);
  return { clients: new ClientFiles(cabinet, now), saved: new SavedList(cabinet, now) };
};

/** The same records, with every client used at the moment of restoring. */
const usedNow = (records: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(records).map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null && 'usedAt' in value
        ? { ...value, usedAt: NOW.toISOString() }
        : value,
    ]),
  );

let lines: string[];
let kept: Record<string, unknown>;
let id: string;

before(async () => {
  const cabinet = await newCabinet();
  const { clients, saved } = on(cabinet);
  id = await clients.create('Anna', COOKS);
  await clients.create('Bert', EMPTY);
  await saved.keep(id, TO_KEEP);
  lines = await linesFrom(cabinet);
  kept = await plainly(SHAPES);
});
let cabinet: Cabinet;
beforeEach(async () => {
  cabinet = await newCabinet();
});

test('on an empty computer a backup brings everything back as it was', async () => {
  const done = await restore(cabinet, whole(await open(lines)), 'merge', NOW);
  assert.deepEqual(done, { added: 2, updated: 0, removed: 0 });
  assert.deepEqual(await plainly(SHAPES), usedNow(kept));
});

test('a file is read line by line, however its bytes are cut', async () => {
  const backup = whole(await openBackup(linesOf(new Blob(lines)), PASSPHRASE));
  assert.deepEqual(backup.clients.map(({ card }) => card.name).sort(), ['Anna', 'Bert']);
});

test('nothing of a client can be read in the file', () => {
  assert.doesNotMatch(lines.join(''), /Anna|Bert|Geel|koken/);
});

test('another passphrase opens nothing, and says so', async () => {
  assert.equal(await open(lines, 'vier andere woorden samen'), 'wrong-passphrase');
});

test('a file that was cut off, mixed or tampered with is not half restored', async () => {
  const [head, first, second, ...rest] = lines as [string, string, string, ...string[]];
  const other = await linesFrom(await newCabinet());
  for (const [name, odd] of Object.entries({
    'without its end': lines.slice(0, -1),
    'without a line': [head, second, ...rest],
    'in another order': [head, second, first, ...rest],
    'a line twice': [head, first, first, second, ...rest],
    'more after the end': [...lines, first],
    'the end of another backup': [...lines.slice(0, -1), other.at(-1)!],
    'a line of nothing': [head, '{}', second, ...rest],
  }))
    assert.equal(await open(odd), 'damaged', name);
});

test('what is no backup, or a newer one, is told apart', async () => {
  assert.equal(await open(['{"format":"zorg-profile/1"}']), 'not-a-backup');
  assert.equal(await open(['<!doctype html>']), 'not-a-backup');
  assert.equal(await open([]), 'not-a-backup');
  assert.equal(await open(['null']), 'not-a-backup');
  assert.equal(await open([lines[0]!.replace('zorg-backup/1', 'zorg-backup/2')]), 'newer-backup');
});

test('merging keeps the newest of both, every saved vacancy of either, and whoever is only here', async () => {
  await restore(cabinet, whole(await open(lines)), 'merge', NOW);
  const { clients, saved } = on(cabinet, '2026-03-10T09:00:00.000Z');
  await clients.change(id, (file) => ({ ...file, notes: 'hier nieuwer' }));
  await saved.keep(id, { ...TO_KEEP, vacancy: { ...VACANCY, id: 'alleen hier' } });
  await clients.create('Carl', EMPTY);
  const done = await restore(cabinet, whole(await open(lines)), 'merge', NOW);
  assert.deepEqual(done, { added: 0, updated: 0, removed: 0 });
  const file = await clients.file(id);
  assert.ok(file && file !== 'damaged');
  assert.equal(file.notes, 'hier nieuwer');
  assert.equal(file.saved.length, 2);
  assert.deepEqual(
    (await clients.cards()).cards.map(({ name }) => name),
    ['Anna', 'Bert', 'Carl'],
  );
});

test('merging brings in what is newer in the backup', async () => {
  await restore(cabinet, whole(await open(lines)), 'merge', NOW);
  const here = await on(cabinet).clients.file(id);
  const [entry] = here && here !== 'damaged' ? here.saved : [];
  const later = on(cabinet, '2026-03-10T09:00:00.000Z');
  await later.saved.change(id, entry!.id, { status: 'applied' });
  await later.clients.change(id, (file) => ({ ...file, notes: 'nieuwer' }));
  const newer = await linesFrom(cabinet);
  cabinet = await newCabinet();
  await restore(cabinet, whole(await open(lines)), 'merge', NOW);
  assert.deepEqual(await restore(cabinet, whole(await open(newer)), 'merge', NOW), {
    added: 0,
    updated: 1,
    removed: 0,
  });
  const file = await on(cabinet).clients.file(id);
  assert.ok(file && file !== 'damaged');
  assert.deepEqual([file.notes, file.saved[0]?.status], ['nieuwer', 'applied']);
});

for (const mode of ['merge', 'replace'] as const)
  test(`an old backup that is restored (${mode}) counts as used now, and its warning counts no longer`, async () => {
    const then = on(cabinet).clients;
    await then.markWarned(await then.create('Carl', EMPTY));
    const old = await linesFrom(cabinet);
    cabinet = await newCabinet();
    await restore(cabinet, whole(await open(old)), mode, NOW);
    const { cards } = await on(cabinet).clients.cards();
    assert.deepEqual([cards[0]?.usedAt, cards[0] && 'warnedAt' in cards[0]], [NOW.toISOString(), false]);
  });

test('replacing leaves exactly what the backup holds', async () => {
  await on(cabinet).clients.create('Carl', EMPTY);
  const done = await restore(cabinet, whole(await open(lines)), 'replace', NOW);
  assert.deepEqual(done, { added: 2, updated: 0, removed: 1 });
  assert.deepEqual(await plainly(SHAPES), usedNow(kept));
});

for (const mishap of MISHAPS)
  test(`each write of a restore in turn ends with ${mishap}: what was here before is still here`, async () => {
    const backup = whole(await open(lines));
    for (const mode of ['merge', 'replace'] as const)
      for (let n = 1; ; n++) {
        const here = await newCabinet();
        await on(here).clients.create('Carl', EMPTY);
        const present = await plainly(SHAPES);
        const { writes, error } = await failing(n, mishap, async () => restore(await openCabinet(), backup, mode, NOW));
        if (writes < n) {
          assert.ok(n > 5);
          break;
        }
        assert.ok(error);
        assert.deepEqual(await plainly(SHAPES), present, `${mode}, write ${n}`);
      }
  });
