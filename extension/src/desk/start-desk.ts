import { CoachDesk } from './coach-desk.js';
import type { DeskParts } from './desk-parts.js';

/** Starts the coach's desk of this panel. Never rejects: what cannot be opened is a phase with a problem. */
export async function startDesk(parts: Omit<DeskParts, 'persist' | 'channel'>): Promise<CoachDesk> {
  const desk = new CoachDesk({
    ...parts,
    persist: async () => (await navigator.storage.persisted()) || navigator.storage.persist(),
    channel: new BroadcastChannel('zorg-match/1/desk'),
  });
  await desk.start();
  // what was picked a moment ago is saved when the panel closes; the browser lets a write that began end
  addEventListener('pagehide', () => void desk.binding.flush());
  return desk;
}
