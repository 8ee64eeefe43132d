import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { CannotOpen, openDatabase } from './database.js';
import { MIGRATIONS } from './migrations.js';
import { RecordStore } from './record-store.js';
import { emptyStorage } from './storage.fixture.js';

const cannot = (why: CannotOpen['why']) => (error: unknown) => error instanceof CannotOpen && error.why === why;
const A = {
  kind: 'card',
  id: 'a',
  rev: 0,
  sealed: { envelope: 1, nonce: new Uint8Array(12), data: new Uint8Array([1]) },
};

beforeEach(emptyStorage);

test('a next version lets the older panel go, and finds what it kept', async () => {
  let gone = false;
  const old = await openDatabase(() => (gone = true));
  await new RecordStore(old).write([A]);
  const next = await openDatabase(undefined, { migrations: [...MIGRATIONS, () => undefined] });
  assert.equal(gone, true);
  assert.equal((await new RecordStore(next).everything()).length, 1);
});

test('a migration that fails changes nothing: the version before opens as it was', async (context) => {
  context.mock.method(console, 'error', () => undefined);
  const old = await openDatabase();
  await new RecordStore(old).write([A]);
  old.close();
  const broken = [
    ...MIGRATIONS,
    (db: { deleteObjectStore(name: 'records'): void }) => {
      db.deleteObjectStore('records');
      throw new Error('halfway');
    },
  ];
  await assert.rejects(openDatabase(undefined, { migrations: broken }), cannot('no-storage'));
  assert.equal((await new RecordStore(await openDatabase()).everything()).length, 1);
});

test('a storage of a newer version is left alone', async () => {
  (await openDatabase(undefined, { migrations: [...MIGRATIONS, () => undefined] })).close();
  await assert.rejects(openDatabase(), cannot('newer-storage'));
});

test('a panel that does not let go is told about, not waited for', async () => {
  const stubborn = indexedDB.open('zorg-match', 1);
  await new Promise((resolve) => (stubborn.onsuccess = resolve));
  await assert.rejects(openDatabase(undefined, { migrations: [...MIGRATIONS, () => undefined] }), cannot('other-tab'));
  stubborn.result.close();
});

test('a browser that keeps nothing is told about', async () => {
  indexedDB.open = () => {
    throw new DOMException('not here', 'SecurityError');
  };
  await assert.rejects(openDatabase(), cannot('no-storage'));
});
