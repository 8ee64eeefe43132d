import type { NewcomerProof, Span } from '@zorg-match/schema';

/** A text with the place of what was changed in it. */
export interface Changed {
  readonly text: string;
  readonly at: Span;
}

/** What the last item of a list in a draft begins with; a dot where there is no list. */
const bulletOf = (text: string): string => [...text.matchAll(/^[ \t]*([-–*•]) /gm)].at(-1)?.[1] ?? '•';

/** Puts a sentence that newcomers look for into a draft: what is a first sentence before it, all others at the end. */
export function withSentence(text: string, what: NewcomerProof, sentence: string): Changed {
  const first = what === 'plain-start';
  const before = first ? '' : `${text.trimEnd()}${text.trim() === '' ? '' : '\n'}${bulletOf(text)} `;
  const start = before.length;
  return {
    text: first ? `${sentence}\n${text}` : `${before}${sentence}`,
    at: { quote: sentence, start, end: start + sentence.length },
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Puts other words in the place of a span, with a capital where the old ones had one; without an end that stands there already. */
export function withWords(text: string, { start, end, quote }: Span, words: string): Changed {
  const cased = /^\p{Lu}/u.test(quote) ? capital(words) : words;
  const put = /^[.!?]/.test(text.slice(end)) ? cased.replace(/[.!?]$/, '') : cased;
  return { text: text.slice(0, start) + put + text.slice(end), at: { quote: put, start, end: start + put.length } };
}
