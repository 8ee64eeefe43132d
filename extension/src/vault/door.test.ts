import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyStorage, failing, MISHAPS, openStore } from '../store/storage.fixture.js';
import { Door } from './door.js';
import { SessionKey } from './session-key.js';
import { makeShape } from './shape.js';

const FIRST = 'vier gewone woorden samen';
const NEXT = 'een heel nieuwe wachtzin';
const TEXT = makeShape('text', (input) => (typeof input === 'string' ? input : null));
const door = async () => new Door(await openStore(), new SessionKey(fakeBrowser.storage.session, Date.now));

beforeEach(() => {
  emptyStorage();
  fakeBrowser.reset();
});

test('from nothing to a cabinet, which the next session opens with the passphrase only', async () => {
  const first = await door();
  assert.equal(await first.state(), 'first');
  const cabinet = await first.create(FIRST, 15);
  await cabinet!.write([{ shape: TEXT, id: 'a', rev: 0, value: 'bewaard' }]);
  fakeBrowser.reset(); // the browser was closed
  const next = await door();
  assert.equal(await next.state(), 'locked');
  assert.equal(await next.resume(), null);
  assert.equal(await next.unlock('vier gewone woorden anders', 15), null);
  const opened = await next.unlock(FIRST, 15);
  assert.deepEqual(await opened!.read(TEXT, 'a'), { value: 'bewaard', rev: 1 });
});

test('a weak passphrase makes no cabinet', async () => {
  const first = await door();
  assert.equal(await first.create('kort', 15), null);
  assert.equal(await first.state(), 'first');
});

test('a second panel that chooses a passphrase too does not lock the first one out', async () => {
  const [one, other] = [await door(), await door()];
  await one.create(FIRST, 15);
  await assert.rejects(other.create(NEXT, 15));
  assert.equal(await other.knows(FIRST), true);
});

test('another passphrase takes the place of the present one, and opens what was kept before', async () => {
  const it = await door();
  await (await it.create(FIRST, 15))!.write([{ shape: TEXT, id: 'a', rev: 0, value: 'bewaard' }]);
  assert.equal(await it.change('iets heel anders dan dat', NEXT), 'wrong-passphrase');
  assert.equal(await it.change(FIRST, 'kort'), 'weak-passphrase');
  assert.equal(await it.change(FIRST, NEXT), 'changed');
  assert.equal(await it.unlock(FIRST, 15), null);
  assert.deepEqual(await (await it.unlock(NEXT, 15))!.read(TEXT, 'a'), { value: 'bewaard', rev: 1 });
});

for (const mishap of MISHAPS)
  test(`a change of passphrase that ends with ${mishap} leaves the present one`, async () => {
    const it = await door();
    await it.create(FIRST, 15);
    const { error } = await failing(1, mishap, () => it.change(FIRST, NEXT));
    assert.ok(error);
    assert.equal(await (await door()).knows(FIRST), true);
  });

test('a keyring that cannot be read is told, and not written over', async () => {
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('zorg-match', 1);
    opening.onerror = reject;
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('records', { keyPath: ['kind', 'id'] });
      opening.result.createObjectStore('keyring').put({ format: 'zorg-keyring/9' }, 'main');
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve(undefined);
    };
  });
  const it = await door();
  assert.equal(await it.state(), 'damaged');
  await assert.rejects(it.create(FIRST, 15));
});
