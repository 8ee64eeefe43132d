import type { Span } from '@zorg-match/schema';
import { type PhraseHit, phraseFinder } from '../read/phrases.js';
import { type Sentence, sentencesOf } from '../read/parts.js';
import type { Structure } from '../read/structure.js';
import { hardWords } from './data/hard-words.data.js';
import { shuttingOut } from './data/shutting-out.data.js';

const prefixed = (book: Readonly<Record<string, string>>, prefix: string): Record<string, string> =>
  Object.fromEntries(Object.entries(book).map(([key, phrases]) => [`${prefix}${key}`, phrases]));

const MUSTS = `
  moet|moeten|dient|dienen
  is|zijn (een) vereist|vereiste|verplicht|noodzakelijk|must
  onontbeerlijk|onmisbaar
  je hebt verplicht`;

const HARD = 'hard:';
const OUT = 'out:';
const finder = phraseFinder(prefixed(hardWords, HARD), prefixed(shuttingOut, OUT), { must: MUSTS });

/** A draft cut into words and sentences, with the wordings that we know. */
export interface Draft {
  readonly text: string;
  readonly tokens: Structure['tokens'];
  readonly sentences: readonly Sentence[];
  readonly hits: readonly PhraseHit[];
}

/** The same structure as reading uses, and one look for all wordings at once. */
export function draftOf({ text, tokens, blocks }: Structure): Draft {
  const sentences = blocks
    .filter(({ heading }) => !heading)
    .flatMap(({ from, to }) => sentencesOf(text, tokens, from, to));
  return { text, tokens, sentences, hits: finder.find(tokens) };
}

/** The place in the text of tokens `from` to `to`. */
export function spanOf({ text, tokens }: Draft, from: number, to: number): Span {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { quote: text.slice(start, end), start, end };
}

/** Places of the wordings of a book with what they stand for; of wordings that overlap only the longest. */
export function wordings(draft: Draft, book: 'hard' | 'out'): { readonly key: string; readonly span: Span }[] {
  const prefix = book === 'hard' ? HARD : OUT;
  const own = draft.hits.filter(({ group }) => group.startsWith(prefix));
  return own
    .filter((hit) => !own.some((other) => other !== hit && covers(other, hit)))
    .map(({ group, from, to }) => ({ key: group.slice(prefix.length), span: spanOf(draft, from, to) }));
}

/** Whether `one` takes the place of `other`: it is longer and they overlap, or as long and came first. */
function covers(one: PhraseHit, other: PhraseHit): boolean {
  if (one.from >= other.to || other.from >= one.to) return false;
  const longer = one.to - one.from - (other.to - other.from);
  return longer > 0 || (longer === 0 && one.group < other.group);
}
