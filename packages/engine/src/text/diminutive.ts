const DIMINUTIVE = /^(.{2,}[^aiou])je(?:s|n)?$/;

/**
 * What a folded diminutive may be made of: "liedje" gives "lied", "wandelingetje" among others "wandeling", "koninkje"
 * "koning", "fotootje" "foto". Generous: take only words that are known. Nothing for other words.
 */
export function diminutiveOf(word: string): ReadonlySet<string> {
  const short = DIMINUTIVE.exec(word)?.[1];
  if (short === undefined) return new Set();
  const bare = short.replace(/(?:et|[tp])$/, '');
  const found = new Set([short, bare]);
  if (short.endsWith('nk')) found.add(`${short.slice(0, -1)}g`);
  // a consonant is doubled before "etje", a vowel before "tje"
  if (bare.at(-1) === bare.at(-2)) found.add(bare.slice(0, -1));
  return found;
}
