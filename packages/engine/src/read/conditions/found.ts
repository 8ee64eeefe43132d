import type { ConditionKind, Necessity } from '@zorg-match/schema';
import type { Judged } from '../judged/index.js';
import type { Scope } from '../necessity.js';
import type { Sentence } from '../parts.js';
import type { PhraseHit } from '../phrases.js';
import type { SectionBlock } from '../sections.js';
import type { Token } from '../tokens.js';
import type { WordTest } from '../word.js';

/** A condition found in a block, with its tokens. */
export interface FoundCondition {
  readonly kind: ConditionKind;
  readonly value: string;
  readonly field?: string | undefined;
  readonly from: number;
  readonly to: number;
  /** Set when the words themselves decide ("geen diploma"); else the cues around them do. */
  readonly necessity?: Necessity;
  readonly rule: string;
}

/** Counts the groups of alternatives of a block. */
export interface GroupNumbers {
  groups: number;
}

/** A block with all that was found in it: what the rules for conditions, demands and offers work on. */
export interface BlockView {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Title of the vacancy and the start of its text, in small letters. */
  readonly title: string;
  readonly block: SectionBlock;
  readonly sentences: readonly Sentence[];
  readonly scopes: readonly Scope[];
  /** What is judged by the clause beside it. */
  readonly judged: readonly Judged[];
  /** Phrases within the block, by group. */
  readonly hits: readonly PhraseHit[];
  /** How much the heading over the block asks its list. */
  readonly byHeading: Necessity;
}

export const is = (test: WordTest, view: BlockView, t: number): boolean => test.of(view.tokens[t]);

/** Whether a word of the block passes a test. */
export function holds(test: WordTest, { tokens, block }: BlockView): boolean {
  for (let t = block.from; t < block.to; t++) if (test.of(tokens[t])) return true;
  return false;
}

export const textAt = (view: BlockView, t: number): string => view.tokens[t]?.text ?? '';

export const sentenceAt = (view: BlockView, t: number): Sentence | undefined =>
  view.sentences.find((s) => t >= s.from && t < s.to);

/** Tokens of the piece (between commas, "en" …) that holds token `t`. */
export function pieceAround(view: BlockView, t: number): { from: number; to: number } {
  const sentence = sentenceAt(view, t);
  const piece = sentence?.pieces.find((p) => t >= p.from && t < p.to);
  return piece ?? { from: t, to: t + 1 };
}

/** Whether one of the words stands within `reach` tokens before `t`, in the same sentence. */
export function wordBefore(view: BlockView, t: number, reach: number, words: RegExp): boolean {
  const start = Math.max(sentenceAt(view, t)?.from ?? 0, t - reach);
  for (let i = start; i < t; i++) if (words.test(textAt(view, i))) return true;
  return false;
}

const NONE: readonly PhraseHit[] = [];

/** Hits of a kind, the longest at each place. */
export function hitsOf({ hits }: BlockView, kind: string): readonly PhraseHit[] {
  if (!hits.some((h) => h.kind === kind)) return NONE;
  const own = hits.filter((h) => h.kind === kind);
  if (own.length === 1) return own;
  return own.filter(
    (h) =>
      !own.some(
        (o) =>
          o !== h &&
          o.from <= h.from &&
          o.to >= h.to &&
          (o.to - o.from > h.to - h.from || own.indexOf(o) < own.indexOf(h)),
      ),
  );
}

export const valueOf = (hit: PhraseHit): string => hit.group.slice(hit.group.indexOf(':') + 1);
