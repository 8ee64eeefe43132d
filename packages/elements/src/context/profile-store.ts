import type { CompetenceLevel, Profile, ProfileCompetence } from '@zorg-match/schema';

/** What a profile may look like before anybody said anything. */
export const emptyProfile: Profile = { format: 'zorg-profile/1' };

/**
 * One person's profile, shared by the elements of a page. This interface is what travels through the context, so copies
 * and versions of our script on one page can read each other's: extend it, never change it within a major version.
 */
export interface ProfileStore {
  readonly profile: Profile;
  /** Whether `undo` would bring something back. */
  readonly canUndo: boolean;
  /** Calls back after each change; the returned function ends that. */
  subscribe(listener: () => void): () => void;
  /** Adds competences that are not there yet, in order. One call is one step for `undo`. */
  add(...competences: readonly (string | ProfileCompetence)[]): void;
  remove(id: string): void;
  setLevel(id: string, level: CompetenceLevel): void;
  /** Takes back the last change of competences. */
  undo(): void;
  /** Puts in a profile with other answers; what could be undone of the competences still can. */
  update(profile: Profile): void;
  /** Puts another profile in its place, and forgets what could be undone. */
  replace(profile: Profile): void;
}

const UNDO_DEPTH = 20;

/** A profile in memory. Every change makes a new frozen-by-type profile; a listener that throws stops no other. */
export function createProfileStore(initial: Profile = emptyProfile): ProfileStore {
  let profile = initial;
  let past: Profile[] = [];
  const listeners = new Set<() => void>();

  const put = (next: Profile) => {
    profile = next;
    for (const listener of [...listeners]) {
      try {
        listener();
      } catch (error) {
        console.error('zorg-match: a listener of the profile failed.', error);
      }
    }
  };
  const list = () => profile.competences ?? [];
  const change = (competences: readonly ProfileCompetence[]) => {
    past = [...past, profile].slice(-UNDO_DEPTH);
    put({ ...profile, competences });
  };

  return {
    get profile() {
      return profile;
    },
    get canUndo() {
      return past.length > 0;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add(...competences) {
      const known = new Set(list().map(({ id }) => id));
      const fresh = competences
        .map((entry) => (typeof entry === 'string' ? { id: entry } : entry))
        .filter(({ id }) => !known.has(id) && known.add(id));
      if (fresh.length > 0) change([...list(), ...fresh]);
    },
    remove(id) {
      if (list().some((entry) => entry.id === id)) change(list().filter((entry) => entry.id !== id));
    },
    setLevel(id, level) {
      if (list().some((entry) => entry.id === id && (entry.level ?? 'can') !== level))
        change(list().map((entry) => (entry.id === id ? { ...entry, level } : entry)));
    },
    undo() {
      const before = past.at(-1);
      if (before === undefined) return;
      past = past.slice(0, -1);
      // only the competences go back: what was learned about the rest of the profile meanwhile stays
      put({ ...profile, competences: before.competences ?? [] });
    },
    update: put,
    replace(next) {
      past = [];
      put(next);
    },
  };
}
