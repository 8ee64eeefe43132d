import { createEngine } from '@zorg-match/engine';
import type { Profile } from '@zorg-match/schema';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CoachDesk } from './coach-desk.js';
import type { DeskChannel, DeskParts, ProfileHolder } from './desk-parts.js';

export const PASSPHRASE = 'vier gewone woorden samen';
export const engine = createEngine({ taxonomy: coreTaxonomy });

/** A panel's profile store, as far as the desk needs one. */
export function profileStore(): ProfileHolder {
  const listeners = new Set<() => void>();
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
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Panels of one browser, which hear each other at once. */
export function channels(): () => DeskChannel {
  const all: { listeners: ((event: { data: unknown }) => void)[] }[] = [];
  return () => {
    const own: (typeof all)[number] = { listeners: [] };
    all.push(own);
    return {
      postMessage: (data) =>
        all.filter((each) => each !== own).forEach(({ listeners }) => listeners.forEach((hear) => hear({ data }))),
      addEventListener: (_type, listener) => own.listeners.push(listener),
    };
  };
}

/** A desk as a panel starts it, and the store of that panel. */
export async function startPanel(more: Partial<DeskParts> = {}) {
  const store = profileStore();
  const desk = new CoachDesk({
    session: fakeBrowser.storage.session,
    store,
    engine: () => engine,
    persist: () => Promise.resolve(true),
    ...more,
  });
  await desk.start();
  return { desk, store };
}

/** A desk that is open. */
export async function openPanel(more: Partial<DeskParts> = {}) {
  const panel = await startPanel(more);
  if (panel.desk.phase === 'first') await panel.desk.create(PASSPHRASE);
  if (panel.desk.phase === 'locked') await panel.desk.unlock(PASSPHRASE);
  return panel;
}

/** Until something is so; tests that wait for ever end by their time limit. */
export async function until(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((resolve) => setTimeout(resolve, 10));
}
