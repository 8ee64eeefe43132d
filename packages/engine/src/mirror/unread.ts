import type { Reading, Span } from '@zorg-match/schema';
import { sentencesOf } from '../read/parts.js';
import type { Structure } from '../read/structure.js';
import { type Draft, spanOf } from './draft.js';

/** Parts in which a sentence is about the work or the candidate, so that we should have read something. */
const ASKING: ReadonlySet<string> = new Set(['tasks', 'profile']);

/** Shorter is a word on its own line: a name, a greeting. */
const FEWEST_WORDS = 3;

/** Sentences about tasks and candidates in which nothing was recognised: a machine does not see them, and a reader may not. */
export function unreadIn({ blocks }: Structure, draft: Draft, reading: Reading): Span[] {
  const { demands, conditions, offers } = reading;
  const known = [...demands.filter(({ competence }) => competence !== null), ...conditions, ...offers];
  const { text, tokens } = draft;
  return blocks
    .filter(({ heading, part }) => !heading && ASKING.has(part))
    .flatMap(({ from, to }) => sentencesOf(text, tokens, from, to))
    .filter(({ from, to }) => tokens.slice(from, to).filter(({ word }) => word).length >= FEWEST_WORDS)
    .map(({ from, to }) => spanOf(draft, from, to))
    .filter(({ start, end }) => !known.some((span) => span.start < end && start < span.end));
}
