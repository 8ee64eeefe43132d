import type { Language } from '@zorg-match/schema';
import { SCRIPTS, SMALL_WORDS } from './language.data.js';

const SAMPLE = 6000;
const MIN_WORDS = 12;
const MIN_SHARE = 0.12;
/** How much better the best language must do than the next. */
const MIN_LEAD = 1.35;

const LISTS = Object.entries(SMALL_WORDS).map(([language, words]) => [language, new Set(words.split(' '))] as const);

/** The language of a text by its small words or its script; `undefined` when too short or too close to call. */
export function guessLanguage(text: string): Language | undefined {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return undefined;
  return byScript(words) ?? bySmallWords(words);
}

function byScript(words: readonly string[]): Language | undefined {
  const foreign = words.filter((word) => /[^\p{Script=Latin}]/u.test(word));
  if (foreign.length < words.length / 2) return undefined;
  return SCRIPTS.find(([, letters]) => foreign.some((word) => letters.test(word)))?.[0];
}

function bySmallWords(words: readonly string[]): Language | undefined {
  const ranked = LISTS.map(([language, small]) => ({
    language,
    share: words.filter((word) => small.has(word)).length / words.length,
  })).sort((a, b) => b.share - a.share);
  const [best, next] = ranked;
  if (!best || best.share < MIN_SHARE || best.share < (next?.share ?? 0) * MIN_LEAD) return undefined;
  return best.language;
}

/** The language of a tag such as `nl-BE`, without region; `undefined` when it is none. */
export function primaryLanguage(tag: unknown): Language | undefined {
  const match = typeof tag === 'string' ? /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag) : null;
  return match?.[1]?.toLowerCase();
}
