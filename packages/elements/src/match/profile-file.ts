import type { Parsed, Profile } from '@zorg-match/schema';

/** Largest profile file that is opened, in bytes. */
const MAX_BYTES = 1_000_000;

/**
 * Checks a profile from outside. What checks it comes on demand: most visitors never need it.
 */
export async function readProfile(input: unknown): Promise<Parsed<Profile>> {
  const { parseProfile } = await import('@zorg-match/schema');
  return parseProfile(input);
}

/** A profile from a file that somebody chose. */
export async function readProfileFile(file: File): Promise<Parsed<Profile>> {
  if (file.size > MAX_BYTES) return refused('too-large');
  try {
    return await readProfile(JSON.parse(await file.text()));
  } catch {
    return refused('not-json');
  }
}

const refused = (code: 'too-large' | 'not-json'): Parsed<Profile> => ({
  data: null,
  issues: [{ code, path: [], params: {}, severity: 'error' }],
});

/** Hands the person their own profile as a file. */
export function saveProfileFile(profile: Profile, name: string): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(profile, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // after the browser has taken it
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Whether a value can be used as it is; anything else is checked with `readProfile`. */
export function isProfile(value: unknown): value is Profile {
  const { format, competences = [] } = (value ?? {}) as Partial<Record<keyof Profile, unknown>>;
  return (
    format === 'zorg-profile/1' &&
    Array.isArray(competences) &&
    competences.every((entry: unknown) => typeof (entry as { id?: unknown } | null)?.id === 'string')
  );
}
