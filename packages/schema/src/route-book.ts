import type { ConditionKind } from './reading.js';
import type { Localized } from './language.js';

/** How sure a fact is. `unsourced`: common practice without a source found; shown as such. */
export type Confidence = 'high' | 'medium' | 'low' | 'unsourced';

/** Where a fact comes from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  /** Date of the source as it gives it: `2024-05-18`, `2019`, or `undated`. */
  readonly date: string;
  /** Filled only when a person has checked the live page. */
  readonly checkedOn?: string;
}

/** A span of whole or half months, both ends included. */
export interface Months {
  readonly low: number;
  readonly high: number;
}

/** A condition that a step asks or gives, in the terms of `Condition`. */
export interface RouteCondition {
  readonly kind: ConditionKind;
  readonly value: string;
  readonly occupation?: string;
  readonly field?: string;
}

export interface RouteStep {
  /** `<route id>/<n>` */
  readonly id: string;
  readonly title: Localized;
  /** What it is for, in one sentence. */
  readonly why?: Localized;
  /** Only where a source gives it. */
  readonly months?: Months;
  /** Instead of `months`, where the duration depends on the occupation aimed at. */
  readonly monthsTo?: Readonly<Record<string, Months>>;
  /** The duration as the source says it, when it is not a number of months ("2 tot 4 weken", "120 dagen"). */
  readonly duration?: Localized;
  readonly needs?: readonly RouteCondition[];
  readonly gives?: readonly RouteCondition[];
  readonly mode?: 'class' | 'workplace' | 'simulation' | 'online' | 'paperwork' | 'orientation';
  /** Ids of `Contact`. */
  readonly contacts?: readonly string[];
}

export type RouteKind =
  | 'orientation'
  | 'language'
  | 'training'
  | 'workplace-learning'
  | 'recognition'
  | 'prior-learning'
  | 'side-entry'
  | 'job-support'
  | 'migration';

/** A way into an occupation as it is offered in Flanders. */
export interface Route {
  readonly id: string;
  readonly title: Localized;
  readonly kind: RouteKind;
  readonly status: 'active' | 'ended' | 'announced' | 'unknown';
  /** Who can take it, in one or two plain sentences. */
  readonly who: Localized;
  /** Starting points in the terms of the facts: `any`, `refugee`, `zorgkundige` … */
  readonly from: readonly string[];
  /** Occupation ids; empty means that it may lead to any of them. */
  readonly to: readonly string[];
  readonly eligibility?: {
    readonly ageMin?: number;
    readonly ageMax?: number;
    readonly diplomaOrigin?: 'EEA' | 'non-EEA' | 'foreign';
    readonly employment?: 'unemployed' | 'employed' | 'employed-in-care';
    readonly protection?: readonly ('refugee' | 'subsidiary' | 'temporary' | 'asylum-seeker')[];
  };
  readonly steps: readonly RouteStep[];
  readonly cost?: Localized;
  readonly income?: Localized;
  /** Somebody earns a wage on the way. */
  readonly wage?: boolean;
  readonly contacts: readonly string[];
  readonly caveats: readonly Localized[];
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** A legal or practical rule that holds across routes (R01 …). */
export interface Rule {
  readonly id: string;
  readonly when: Localized;
  readonly then: Localized;
  readonly effect: 'hard' | 'soft';
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** Something that stands in the way, and the help that exists. */
export interface Barrier {
  readonly id: string;
  readonly theme: string;
  readonly barrier: Localized;
  readonly aids: readonly Localized[];
  readonly contacts: readonly string[];
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly purpose: Localized;
  readonly url?: string;
  /** Left out when the source is old or must be verified. */
  readonly phone?: string;
  readonly email?: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** Format `zorg-routes/1`. A region or partner can publish its own and lay it over ours. */
export interface RouteBook {
  readonly format: 'zorg-routes/1';
  readonly version: string;
  readonly routes: readonly Route[];
  readonly rules: readonly Rule[];
  readonly barriers: readonly Barrier[];
  readonly contacts: readonly Contact[];
  readonly sources: readonly Source[];
}
