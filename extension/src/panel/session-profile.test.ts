import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Profile } from '@zorg-match/schema';
import { SESSION_KEYS } from '../session/keys.js';
import { keepForSession, type ProfileHolder } from './session-profile.js';

function session(items: Record<string, unknown> = {}) {
  const kept = new Map(Object.entries(items));
  return {
    kept,
    get: (key: string) => Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: (more: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(more)) kept.set(key, value);
      return Promise.resolve();
    },
    remove: (keys: string[]) => {
      for (const key of keys) kept.delete(key);
      return Promise.resolve();
    },
  };
}

function store(): ProfileHolder {
  const listeners: (() => void)[] = [];
  let profile: Profile = { format: 'zorg-profile/1' };
  return {
    get profile() {
      return profile;
    },
    replace(next) {
      profile = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
  };
}

const COOKS: Profile = { format: 'zorg-profile/1', competences: [{ id: 'koken' }] };

test('a profile of this session comes back', async () => {
  const held = store();
  await keepForSession(held, session({ [SESSION_KEYS.profile]: COOKS }));
  assert.deepEqual(held.profile, COOKS);
});

test('each change is kept', async () => {
  const area = session();
  const held = store();
  await keepForSession(held, area);
  held.replace(COOKS);
  await Promise.resolve();
  assert.deepEqual(area.kept.get(SESSION_KEYS.profile), COOKS);
});

test('what is no profile is left alone, and a storage that fails does not stop the panel', async (context) => {
  context.mock.method(console, 'warn', () => undefined);
  const held = store();
  await keepForSession(held, session({ [SESSION_KEYS.profile]: 'kapot' }));
  await keepForSession(held, { ...session(), get: () => Promise.reject(new Error('vol')) });
  assert.deepEqual(held.profile, { format: 'zorg-profile/1' });
});

test('the profile of a client with a file is not kept here, also when that is known a moment later', async () => {
  const area = session();
  const held = store();
  let loose = true;
  await keepForSession(held, area, () => loose);
  held.replace(COOKS);
  loose = false;
  await Promise.resolve();
  assert.equal(area.kept.size, 0);
});

test('forgetting empties the profile and what we hold of it, and nothing of others', async () => {
  const area = session({ ander: 1, [SESSION_KEYS.request]: {} });
  const held = store();
  const forget = await keepForSession(held, area);
  held.replace(COOKS);
  await Promise.resolve();
  await forget();
  await Promise.resolve();
  assert.deepEqual([held.profile, [...area.kept.keys()]], [{ format: 'zorg-profile/1' }, ['ander']]);
});
