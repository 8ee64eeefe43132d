import type { Language, Profile } from '@zorg-match/schema';

const KEY = 'zorg-match/1/profile';
/** After so many months without a visit everything is forgotten. */
const MONTHS = 6;

/** What was kept, not yet checked. */
interface Kept {
  readonly profile: unknown;
  /** The language that the person chose. */
  readonly language?: unknown;
}

interface Remembered extends Kept {
  /** When it was last kept, ISO 8601. */
  readonly saved: string;
}

/**
 * What was kept on this device, not yet checked; `undefined` when nothing was, when it is older than six months (then it is
 * wiped), or when the device does not let us look.
 */
export function recall(now = new Date()): Kept | undefined {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return undefined;
    const { saved, ...kept } = JSON.parse(text) as Remembered;
    const ends = new Date(saved);
    ends.setMonth(ends.getMonth() + MONTHS);
    if (ends > now) return kept;
  } catch {
    // not ours, or damaged: as if nothing was kept
  }
  forget();
  return undefined;
}

/** Keeps a profile on this device, without the situation and what belongs to it, and the language that was chosen. Tells whether that worked. */
export function keep(profile: Profile, language?: Language, now = new Date()): boolean {
  const kept: Remembered = {
    saved: now.toISOString(),
    profile: { ...profile, situation: undefined, answers: undefined, barriers: undefined, preset: undefined },
    language,
  };
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing can be kept here, so nothing is
  }
}
