import Fuse from 'fuse.js/basic';

/** A text of a short list that resembles a pattern. */
export interface Look {
  /** Index in the list. */
  readonly index: number;
  /** 0 to 1, 1 for equal. */
  readonly likeness: number;
  /** Parts of the text that are alike: start and end (exclusive) in UTF-16 units. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Runs of fewer letters than this are chance. */
const MIN_RUN = 2;
/** Longest pattern and list that fuse.js is asked to look through: it tries every text in full. */
const MAX_PATTERN = 64;
const MAX_TEXTS = 400;

/**
 * The texts of a short list that resemble `pattern`, most alike first, with the parts that are alike. The one place where
 * fuse.js works: it reads every text, so give it tens, never thousands; what lies beyond the first 400 is ignored.
 */
export function secondLook(texts: readonly string[], pattern: string, limit = 10): Look[] {
  const short = pattern.trim().slice(0, MAX_PATTERN);
  if (short === '') return [];
  const fuse = new Fuse(texts.slice(0, MAX_TEXTS), {
    ignoreLocation: true,
    ignoreDiacritics: true,
    includeMatches: true,
    includeScore: true,
    minMatchCharLength: MIN_RUN,
    threshold: 0.5,
  });
  return fuse.search(short, { limit }).map(({ refIndex, score = 1, matches = [] }) => ({
    index: refIndex,
    likeness: 1 - score,
    ranges: (matches[0]?.indices ?? []).map(([start, end]) => [start, end + 1] as const),
  }));
}
