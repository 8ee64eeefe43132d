import type { Issue } from './issue.js';

/** How much a demand or condition is asked. `trainable`: the employer teaches it, or "bereid om te leren" is enough. */
export type Necessity = 'required' | 'preferred' | 'trainable' | 'not-required';

/** The part of the advert in which something stands. */
export type Section = 'tasks' | 'profile' | 'offer' | 'about';

/** A place in `Reading.text`, in UTF-16 units, `end` exclusive; `quote` is exactly that part. */
export interface Span {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** A competence that the advert asks for. */
export interface Demand extends Span {
  /** `null`: the advert asks for something that the taxonomy does not know; `label` then holds its own words. */
  readonly competence: string | null;
  readonly label: string;
  readonly necessity: Necessity;
  readonly section: Section;
  /** Demands and conditions with the same group are alternatives: one is enough. */
  readonly group?: string;
  /** Which words led to it and by which rule, for `read --explain`. */
  readonly trace?: Trace;
}

export type ConditionKind =
  | 'diploma'
  | 'registration'
  | 'language'
  | 'driving-licence'
  | 'experience'
  | 'criminal-record'
  | 'medical'
  | 'work-permit'
  | 'shift'
  | 'hours'
  | 'contract'
  | 'start-date';

/**
 * A legal or practical condition. Values: diploma `none | secundair | zorgkundige | graduaat | bachelor | master`;
 * registration `visum | riziv | erkenning`; language `nl` or `nl:B2`; driving-licence `B`; experience `any | none | 2 jaar`;
 * shift `weekend | avond | nacht | vroeg | laat | onderbroken | none`; hours `19/38`, `80%`, `24 uur`, `voltijds`, `deeltijds`;
 * contract `onbepaald | bepaald | vervanging | interim | student | stage`; the other kinds have a free value.
 */
export interface Condition extends Span {
  readonly kind: ConditionKind;
  readonly value: string;
  /** Field of study of a diploma, in the advert's words. */
  readonly field?: string;
  /** Occupation id that a registration or experience is for. */
  readonly occupation?: string;
  readonly necessity: Necessity;
  readonly group?: string;
  readonly trace?: Trace;
}

export type OfferKind = 'training' | 'buddy' | 'language-support' | 'childcare' | 'transport' | 'other';

/** Something the employer gives that matters for the route or for newcomers. */
export interface Offer extends Span {
  readonly what: OfferKind;
  readonly trace?: Trace;
}

/** Why something was read as it was. */
export interface Trace {
  /** Name of the rule. */
  readonly rule: string;
  /** The label or cue that matched. */
  readonly words: readonly string[];
}

/** What the engine read in one vacancy. */
export interface Reading {
  /** What the spans index: the input when it was plain text, else the vacancy's description. */
  readonly text: string;
  readonly demands: readonly Demand[];
  readonly conditions: readonly Condition[];
  readonly offers: readonly Offer[];
  /** Most likely first; `sure` from 0 to 1. Empty: none of the occupations that we know. */
  readonly occupations: readonly { readonly id: string; readonly sure: number }[];
  readonly warnings: readonly Issue[];
}
