import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Keyring } from '../vault/keyring.schema.js';
import type { Sealed } from '../vault/seal.js';
import { NotSaved } from './record-store.js';
import { emptyStorage, failing, MISHAPS, openStore } from './storage.fixture.js';

const KEYRING: Keyring = {
  format: 'zorg-keyring/1',
  kdf: { name: 'PBKDF2-SHA-256', iterations: 600_000, salt: '' },
  nonce: '',
  wrapped: '',
};
const sealed = (byte: number): Sealed => ({
  envelope: 1,
  nonce: new Uint8Array(12),
  data: new Uint8Array([byte]),
});
const put = (id: string, byte: number, rev = 0) => ({ kind: 'card', id, rev, sealed: sealed(byte) });
const gone = (id: string, rev: number) => ({ kind: 'card', id, rev });
const because = (why: NotSaved['why']) => (error: unknown) => error instanceof NotSaved && error.why === why;

/** All that is kept, as the next start finds it. */
async function found(): Promise<Record<string, number | undefined>> {
  const store = await openStore();
  const all = await store.everything();
  store.close();
  return Object.fromEntries(all.map(({ kind, id, data }) => [`${kind}/${id}`, data[0]]));
}

beforeEach(emptyStorage);

test('what was written is there at the next start', async () => {
  const store = await openStore();
  await store.write([put('a', 1), put('b', 2)]);
  store.close();
  assert.deepEqual(await found(), { 'card/a': 1, 'card/b': 2 });
});

test('a kind is read on its own', async () => {
  const store = await openStore();
  await store.write([put('a', 1), { ...put('b', 2), kind: 'cards' }, { ...put('c', 3), kind: 'car' }]);
  assert.deepEqual(
    (await store.all('card')).map(({ id }) => id),
    ['a'],
  );
});

test('a change made from an older revision is refused, with everything that came with it', async () => {
  const store = await openStore();
  await store.write([put('a', 1)]);
  await store.write([put('a', 2, 1)]);
  await assert.rejects(store.write([put('b', 9), put('a', 3, 1)]), because('conflict'));
  await assert.rejects(store.write([gone('a', 1)]), because('conflict'));
  assert.deepEqual(await found(), { 'card/a': 2 });
});

test('there is one keyring: a second new one is refused, and only a present one can be replaced', async () => {
  const store = await openStore();
  await assert.rejects(store.putKeyring(KEYRING, 'replace'), because('conflict'));
  await store.putKeyring(KEYRING, 'new');
  await assert.rejects(store.putKeyring(KEYRING, 'new'), because('conflict'));
  await store.putKeyring({ ...KEYRING, nonce: 'x' }, 'replace');
  assert.deepEqual(await store.keyring(), { ...KEYRING, nonce: 'x' });
});

test('wiping takes everything away', async () => {
  const store = await openStore();
  await store.putKeyring(KEYRING, 'new');
  await store.write([put('a', 1)]);
  await store.wipe();
  assert.equal(await store.keyring(), undefined);
  assert.deepEqual(await found(), {});
});

for (const mishap of MISHAPS)
  test(`each write in turn ends with ${mishap}: what was there before is there after`, async () => {
    const before = { 'card/a': 1, 'card/b': 2 };
    const works = {
      change: (store: Awaited<ReturnType<typeof openStore>>) =>
        store.write([put('a', 7, 1), gone('b', 1), put('c', 8)]),
      replaceAll: (store: Awaited<ReturnType<typeof openStore>>) =>
        store.write([put('x', 7), put('y', 8)], { replaceAll: true }),
      wipe: (store: Awaited<ReturnType<typeof openStore>>) => store.wipe(),
    };
    for (const [name, work] of Object.entries(works))
      for (let n = 1; ; n++) {
        emptyStorage();
        const store = await openStore();
        await store.write([put('a', 1), put('b', 2)]);
        const { writes, error } = await failing(n, mishap, () => work(store));
        store.close();
        if (writes < n) {
          assert.ok(n > 2, `${name} has writes to fail`);
          break;
        }
        assert.ok(because(mishap === 'full' ? 'full' : 'not-saved')(error), `${name}, write ${n}: ${String(error)}`);
        assert.deepEqual(await found(), before, `${name}, write ${n}`);
      }
  });

test('after a failed write the store goes on', async () => {
  const store = await openStore();
  await failing(1, 'full', () => store.write([put('a', 1)]));
  await store.write([put('a', 1)]);
  assert.deepEqual(await found(), { 'card/a': 1 });
});

test('a store whose connection ended says so and loses nothing', async () => {
  const store = await openStore();
  await store.write([put('a', 1)]);
  store.close();
  await assert.rejects(store.write([put('a', 2, 1)]), because('not-saved'));
  assert.deepEqual(await found(), { 'card/a': 1 });
});
