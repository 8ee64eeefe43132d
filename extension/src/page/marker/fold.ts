/** Text reduced to what two writings of one sentence share, with the way back. */
export interface Folded {
  /** Letters and digits only, lower case, without accents. */
  readonly text: string;
  /** For each unit of `text` the index, in UTF-16 units, of the character that it came from. */
  readonly at: readonly number[];
}

const KEPT = /[\p{L}\p{N}]/u;
const MARKS = /\p{M}+/gu;

/**
 * Folds spaces of every kind, hyphens, quotes, bullets, accents and capitals away: a page and its structured data write one
 * sentence with other spaces, other dashes and broken over other elements.
 */
export function fold(text: string): Folded {
  const kept: string[] = [];
  const at: number[] = [];
  let index = 0;
  for (const character of text) {
    const plain = character < '\u0080' ? character : character.normalize('NFKD').replace(MARKS, '');
    for (const each of plain.toLowerCase()) {
      if (!KEPT.test(each)) continue;
      kept.push(each);
      for (let unit = 0; unit < each.length; unit += 1) at.push(index);
    }
    index += character.length;
  }
  return { text: kept.join(''), at };
}
