import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBase64 } from './base64.js';
import { parseKeyring } from './keyring.schema.js';
import { lockDataKey, makeKeyring, openKeyring } from './keyring.js';

const PASSPHRASE = 'vier gewone woorden samen';
const made = makeKeyring(PASSPHRASE);

test('the passphrase opens its keyring, after a trip through JSON', async () => {
  const { keyring, dataKey } = await made;
  const read = parseKeyring(JSON.parse(JSON.stringify(keyring)));
  assert.deepEqual(await openKeyring(read!, PASSPHRASE), dataKey);
});

test('the passphrase typed with spaces around it, or in another Unicode form, is the same one', async () => {
  const { keyring } = await makeKeyring('één café per straat');
  assert.ok(await openKeyring(keyring, '  één café per straat '.normalize('NFD')));
});

test('another passphrase opens nothing', async () => {
  const { keyring } = await made;
  assert.equal(await openKeyring(keyring, 'vier gewone woorden same'), null);
});

test('the data key is not to be found in the keyring', async () => {
  const { keyring, dataKey } = await made;
  assert.doesNotMatch(JSON.stringify(keyring), new RegExp(toBase64(dataKey).slice(0, 8).replace(/[+/]/g, '\\$&')));
});

test('another passphrase for the same data key has a salt, nonce and lock of its own', async () => {
  const { keyring, dataKey } = await made;
  const next = await lockDataKey(dataKey, 'een heel nieuwe wachtzin');
  assert.notEqual(next.kdf.salt, keyring.kdf.salt);
  assert.notEqual(next.nonce, keyring.nonce);
  assert.deepEqual(await openKeyring(next, 'een heel nieuwe wachtzin'), dataKey);
  assert.equal(await openKeyring(next, PASSPHRASE), null);
});

test('a keyring whose making was tampered with does not open', async () => {
  const { keyring } = await made;
  const more = { ...keyring, kdf: { ...keyring.kdf, iterations: 600_001 } };
  assert.equal(await openKeyring(more, PASSPHRASE), null);
});

test('a keyring that is weak, endless or none at all is refused before any work', async () => {
  const { keyring } = await made;
  const kdf = (change: object) => ({ ...keyring, kdf: { ...keyring.kdf, ...change } });
  for (const odd of [
    null,
    'kapot',
    {},
    { ...keyring, format: 'zorg-keyring/2' },
    kdf({ iterations: 1000 }),
    kdf({ iterations: 1e12 }),
    kdf({ salt: '' }),
    { ...keyring, wrapped: 'A'.repeat(1000) },
  ])
    assert.equal(parseKeyring(odd), null);
});
