/** How many different numbers {@link beginningAt} may give. */
export const BEGINNINGS = 1 << 15;

/** A number for the first three letters of a word from `start` on; some have the same. */
export function beginningAt(word: string, start: number): number {
  if (start + 2 >= word.length) return 0;
  const ends = (word.charCodeAt(start + 1) << 5) ^ word.charCodeAt(start + 2);
  return ((word.charCodeAt(start) << 10) ^ ends) & (BEGINNINGS - 1);
}
