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
  /** `no-route`: nobody of our starting points has it, and no route that we know leads to it. */
  readonly code: 'contradiction' | 'no-route' | 'not-needed-by-occupation' | 'ask-less';
  /** How many of our typical starting points meet every condition now, and how many would without this one. */
  readonly startingPoints: { readonly now: number; readonly without: number; readonly of: number };
}

/** A competence that is required and that the occupation can do without: it could be a plus, or be learnt on the job. */
export interface CompetenceAdvice {
  readonly demand: Demand;
  /** How many occupations bring everything that is required now, and how many would without this. */
  readonly occupations: { readonly now: number; readonly without: number; readonly of: number };
  /** Ids of the occupations that would come. */
  readonly opens: readonly string[];
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
  /** With the sentence in which the words stand. */
  readonly shutsOut: readonly (Span & { readonly code: ShutsOut; readonly sentence: Span })[];
  /** The same in the title, which is no part of the text. */
  readonly title: readonly { readonly quote: string; readonly code: ShutsOut }[];
  readonly conditions: readonly ConditionAdvice[];
  readonly competences: readonly CompetenceAdvice[];
  /** Sentences about tasks and candidates in which nothing was recognised. */
  readonly unread: readonly Span[];
  readonly tasks: readonly CarvedTask[];
  readonly newcomer: readonly { readonly what: NewcomerProof; readonly found: Span | null }[];
}
