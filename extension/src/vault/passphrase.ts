/** Fewest characters. Long beats odd: four plain words are easy to remember and hard to guess. */
export const FEWEST_CHARACTERS = 12;
/** More is no passphrase but a pasted file. */
const MOST_CHARACTERS = 1000;
const FEWEST_DIFFERENT = 5;

/** What is wrong with a new passphrase; `undefined` when nothing is. */
export function weaknessOf(passphrase: string): 'short' | 'long' | 'repetitive' | undefined {
  const characters = Array.from(normalised(passphrase));
  if (characters.length < FEWEST_CHARACTERS) return 'short';
  if (characters.length > MOST_CHARACTERS) return 'long';
  return new Set(characters).size < FEWEST_DIFFERENT ? 'repetitive' : undefined;
}

/** The same passphrase typed on another keyboard is the same: one Unicode form, without spaces around it. */
export function normalised(passphrase: string): string {
  return passphrase.normalize('NFKC').trim();
}
