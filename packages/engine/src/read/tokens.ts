import { foldText } from '../text/fold.js';

/** A word, number or sign of the text, with its place in UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case without accents; empty for signs that say nothing and for words too long to be words. */
  readonly text: string;
  /** Whether it is a word or a number, and not a sign. */
  readonly word: boolean;
  /** Whether white space (or the start of the text) comes before it. */
  readonly spaced: boolean;
}

/** Longer runs of letters are no words: they are kept as a place and never compared. */
const LONGEST_WORD = 60;

const TOKEN =
  /['’](?:[stnmk]|er)(?![\p{L}\p{N}])|\d+(?:[.,:]\d+)+|[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\uFEFF]+(?:['’]\p{L}+)?|[^\s]/gu;
const WORD = /[\p{L}\p{N}]/u;
const PLAIN = /^[\x21-\x7e]*$/;

/** A word as `foldText` folds it; a sign as itself, all dashes and quotes alike. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.length > 1 ? text.toLowerCase().replace("'", '') : text.toLowerCase();
  return (
    foldText(text) ||
    text
      .replace(/[–—−‐‑]/g, '-')
      .replace(/[’‘`]/g, "'")
      .replace(/[\u00AD\u200B-\u200D\uFEFF]/g, '')
  );
}

/**
 * Cuts a text into tokens, in time linear in its length. `cuts` are places, in order, where a token ends even when no
 * sign stands there: items that were glued together.
 */
export function tokenise(text: string, cuts: readonly number[] = []): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  let next = 0;
  const add = (start: number, end: number) => {
    const folded = end - start > LONGEST_WORD ? '' : fold(text.slice(start, end));
    tokens.push({ start, end, text: folded, word: WORD.test(folded), spaced: start !== last });
    last = end;
  };
  for (const found of text.matchAll(TOKEN)) {
    let start = found.index;
    const end = start + found[0].length;
    while ((cuts[next] ?? end) <= start) next++;
    for (let cut = cuts[next]; cut !== undefined && cut < end; cut = cuts[++next]) {
      add(start, cut);
      start = cut;
    }
    add(start, end);
  }
  return tokens;
}

/** Index of the first token that starts at or after a place in the text. */
export function tokenAt(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the token that holds a place in the text, or else of the first one after it. */
export function tokenOver(tokens: readonly Token[], place: number): number {
  const at = tokenAt(tokens, place);
  return (tokens[at - 1]?.end ?? 0) > place ? at - 1 : at;
}
