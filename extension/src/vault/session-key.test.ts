import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keyWentAway, SessionKey } from './session-key.js';

const KEY = crypto.getRandomValues(new Uint8Array(32));
const MINUTE = 60_000;
let clock = 0;
const { session, local } = fakeBrowser.storage;
const sessionKey = () => new SessionKey(session, () => clock);

beforeEach(() => {
  fakeBrowser.reset();
  clock = 1_000_000;
});

test('the key comes back for a panel that opens again, and is in no storage that stays', async () => {
  await sessionKey().hold(KEY, 15);
  assert.deepEqual(await sessionKey().recall(), KEY);
  assert.deepEqual(await local.get(null), {});
});

test('after the time without work the key is forgotten, not only refused', async () => {
  await sessionKey().hold(KEY, 15);
  clock += 15 * MINUTE;
  assert.equal(await sessionKey().recall(), null);
  assert.deepEqual(await session.get(null), {});
});

test('work in one panel keeps the key for all', async () => {
  const [one, other] = [sessionKey(), sessionKey()];
  await one.hold(KEY, 15);
  clock += 14 * MINUTE;
  assert.equal(await other.touch(15), true);
  clock += 14 * MINUTE;
  assert.deepEqual(await one.recall(), KEY);
});

test('a key press after the computer slept comes too late', async () => {
  const one = sessionKey();
  await one.hold(KEY, 15);
  clock += 60 * MINUTE;
  assert.equal(await one.touch(15), false);
});

test('a clock that was set back far does not hold the key for ever', async () => {
  const one = sessionKey();
  await one.hold(KEY, 15);
  clock -= 60 * MINUTE;
  assert.equal(await one.recall(), null);
});

test('what stands there and is no key is thrown away', async () => {
  await session.set({ 'zorg-match/1/key': { key: 'kapot', idleMinutes: 15 } });
  assert.equal(await sessionKey().recall(), null);
  assert.deepEqual(await session.get(null), {});
});

test('typing writes to the session once in ten seconds at most', async (context) => {
  const one = sessionKey();
  await one.hold(KEY, 15);
  const set = context.mock.method(session, 'set');
  for (let press = 0; press < 100; press++) {
    clock += 200;
    await one.touch(15);
  }
  assert.equal(set.mock.callCount(), 2);
});

test('another panel that locks is heard', async () => {
  const heard: boolean[] = [];
  session.onChanged.addListener((changes) => heard.push(keyWentAway(changes)));
  await sessionKey().hold(KEY, 15);
  await sessionKey().forget();
  assert.deepEqual(heard, [false, true]);
});
