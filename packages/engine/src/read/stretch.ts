import { Kind } from './kinds.js';
import type { Token } from './tokens.js';

/** Questions about a stretch of tokens, `from` up to `to`. None of them makes a list: they are asked all the time. */

/** Whether a token is of one of the kinds. */
export function holdsKind(tokens: readonly Token[], from: number, to: number, kinds: number): boolean {
  for (let t = from; t < to; t++) if (((tokens[t] as Token).kinds & kinds) !== 0) return true;
  return false;
}

/** Whether it has a word that is of none of the kinds. */
export function hasOther(tokens: readonly Token[], from: number, to: number, kinds: number): boolean {
  for (let t = from; t < to; t++) if (((tokens[t] as Token).kinds & (Kind.word | kinds)) === Kind.word) return true;
  return false;
}

/** How many words it has that are of none of the kinds. */
export function countOther(tokens: readonly Token[], from: number, to: number, kinds = 0): number {
  let count = 0;
  for (let t = from; t < to; t++) if (((tokens[t] as Token).kinds & (Kind.word | kinds)) === Kind.word) count++;
  return count;
}

/** Its first word that is of none of the kinds. */
export function firstOther(tokens: readonly Token[], from: number, to: number, kinds = 0): Token | undefined {
  for (let t = from; t < to; t++)
    if (((tokens[t] as Token).kinds & (Kind.word | kinds)) === Kind.word) return tokens[t];
  return undefined;
}

/** Its last word. */
export function lastWord(tokens: readonly Token[], from: number, to: number): Token | undefined {
  for (let t = to - 1; t >= from; t--) if (((tokens[t] as Token).kinds & Kind.word) !== 0) return tokens[t];
  return undefined;
}

/** Its words without its signs, in a list that is given: to be used again for the next stretch. */
export function wordsInto(list: Token[], tokens: readonly Token[], from: number, to: number): Token[] {
  // Quicker than `list.length = 0`, which is no plain store.
  while (list.length > 0) list.pop();
  for (let t = from; t < to; t++) if (((tokens[t] as Token).kinds & Kind.word) !== 0) list.push(tokens[t] as Token);
  return list;
}
