import type { Condition, Demand, Span } from './reading.js';

/** Why words in a draft may keep people away who could do the job. */
export type ShutsOut =
  | 'young-team'
  | 'age'
  | 'fresh-graduate'
  | 'one-sex'
  | 'sexed-title'
  | 'origin'
  | 'mother-tongue'
  | 'flawless-dutch'
  | 'health'
  | 'family'
  | 'always-available'
  | 'own-computer';

/** What makes a workplace ready for newcomers, and could stand in the advert. */
export type NewcomerProof =
  'buddy' | 'language-support' | 'clear-hours' | 'transport' | 'childcare' | 'training' | 'contact' | 'plain-start';

/** A condition that could ask less, and what that would change. */
export interface ConditionAdvice {
  readonly condition: Condition;
  readonly code: 'contradiction' | 'not-needed-by-occupation' | 'ask-less';
  /** How many of our typical starting points meet every condition now, and how many would without this one. */
  readonly startingPoints: { readonly now: number; readonly without: number; readonly of: number };
}

/** Who may do a task: anyone; care in which the data names no act by law; only with a registration; or we do not know. */
export type CarvedKind = 'support' | 'care' | 'registered' | 'ask';

/** A task of the draft, for dividing the work. */
export interface CarvedTask {
  readonly demand: Demand;
  readonly kind: CarvedKind;
  /** Ids of `Source` that say so; empty when no source names this act. */
  readonly sources: readonly string[];
}

/** What could be better in the draft of a vacancy. It advises; nothing in it forbids. */
export interface DraftAdvice {
  readonly words: number;
  readonly sentences: {
    readonly count: number;
    /** Words a sentence. */
    readonly average: number;
    /** Longer than twenty words. */
    readonly long: readonly (Span & { readonly words: number })[];
  };
  readonly hardWords: readonly (Span & { readonly simpler: string })[];
  /** Sentences that say that the reader must: "moet", "dient te", "is vereist". */
  readonly musts: readonly Span[];
  readonly shutsOut: readonly (Span & { readonly code: ShutsOut })[];
  /** The same in the title, which is no part of the text. */
  readonly title: readonly { readonly quote: string; readonly code: ShutsOut }[];
  readonly conditions: readonly ConditionAdvice[];
  readonly tasks: readonly CarvedTask[];
  readonly newcomer: readonly { readonly what: NewcomerProof; readonly found: Span | null }[];
}
