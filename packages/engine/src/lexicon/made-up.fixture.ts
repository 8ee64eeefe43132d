const CONSONANTS = 'bgklmpr';
const VOWELS = 'aiou';

/**
 * Words that Dutch does not have, of five letters: too short to be compounds or typos of each other, and without endings
 * that could be cut off. So what they match is plain to tell.
 */
export const madeUpWords: readonly string[] = Array.from({ length: 60 }, (_, i) => {
  const at = (signs: string, by: number): string => signs.charAt(Math.floor(i / by) % signs.length);
  return at(CONSONANTS, 1) + at(VOWELS, 7) + at(CONSONANTS, 2) + at(VOWELS, 3) + at('bgkmp', 5);
});
