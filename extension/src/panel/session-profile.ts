import { parseProfile, type Profile } from '@zorg-match/schema';
import { SESSION_KEYS } from '../session/keys.js';

/** The part of the browser's session storage that a profile needs. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Where the panel's profile lives while it is open; a `ProfileStore` is one. */
export interface ProfileHolder {
  readonly profile: Profile;
  replace(profile: Profile): void;
  subscribe(listener: () => void): () => void;
}

/**
 * Keeps the panel's one profile for as long as the browser is open: in memory, in this extension, nowhere else. Only while
 * `loose` says that it is of somebody without a client file. Gives a function that forgets it.
 */
export async function keepForSession(
  store: ProfileHolder,
  session: SessionArea,
  loose: () => boolean = () => true,
): Promise<() => Promise<void>> {
  const warn = (error: unknown): void => console.warn('zorg-match: the profile could not be kept.', error);
  try {
    const { [SESSION_KEYS.profile]: kept } = await session.get(SESSION_KEYS.profile);
    const { data } = kept === undefined ? { data: null } : parseProfile(kept);
    if (data && loose()) store.replace(data);
  } catch (error) {
    warn(error);
  }
  const keep = (): void => {
    if (loose()) session.set({ [SESSION_KEYS.profile]: store.profile }).catch(warn);
  };
  // A moment later: whoever puts a client's profile here says so only then.
  store.subscribe(() => queueMicrotask(keep));
  return async () => {
    store.replace({ format: 'zorg-profile/1' });
    await Promise.resolve(); // the empty profile is kept first, then taken away too
    await session.remove([SESSION_KEYS.profile, SESSION_KEYS.request]);
  };
}
