import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seal, sealingKey, unseal } from './seal.js';

const newKey = () => sealingKey(crypto.getRandomValues(new Uint8Array(32)));
const PLACE = { kind: 'card', id: 'a' };

test('any JSON value comes back as it went in', async () => {
  const key = await newKey();
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.string(), fc.string(), async (value, kind, id) => {
      const plain = JSON.parse(JSON.stringify(value)) as unknown;
      assert.deepEqual(await unseal(key, { kind, id }, await seal(key, { kind, id }, value)), plain);
    }),
    { numRuns: 50 },
  );
});

test('the same value is sealed differently each time', async () => {
  const key = await newKey();
  const all = await Promise.all(Array.from({ length: 50 }, () => seal(key, PLACE, 'zelfde')));
  assert.equal(new Set(all.map(({ nonce }) => nonce.join())).size, 50);
  assert.equal(new Set(all.map(({ data }) => data.join())).size, 50);
});

test('nothing of a value can be read from outside', async () => {
  const { data } = await seal(await newKey(), PLACE, { name: 'Klant van de Lindehof' });
  assert.doesNotMatch(new TextDecoder('latin1').decode(data), /Lindehof|name/);
});

test('a sealed value opens with its own key, kind and id only', async () => {
  const key = await newKey();
  const sealed = await seal(key, PLACE, 1);
  assert.equal(await unseal(key, { kind: 'file', id: 'a' }, sealed), undefined);
  assert.equal(await unseal(key, { kind: 'card', id: 'b' }, sealed), undefined);
  assert.equal(await unseal(await newKey(), PLACE, sealed), undefined);
  assert.equal(await unseal(key, PLACE, { ...sealed, envelope: 2 }), undefined);
});

test('kind and id cannot run into each other', async () => {
  const key = await newKey();
  const sealed = await seal(key, { kind: 'a', id: 'b|c' }, 1);
  assert.equal(await unseal(key, { kind: 'a|b', id: 'c' }, sealed), undefined);
});

test('one bit changed anywhere and it does not open', async () => {
  const key = await newKey();
  const sealed = await seal(key, PLACE, { notes: 'x' });
  for (let at = 0; at < sealed.data.length; at++) {
    const data = sealed.data.slice();
    data[at]! ^= 1;
    assert.equal(await unseal(key, PLACE, { ...sealed, data }), undefined);
  }
});

test('the key cannot be taken out again', async () => {
  const key = await newKey();
  await assert.rejects(crypto.subtle.exportKey('raw', key));
});
