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

/** A span of hours or euros, both ends included. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * What must hold about a person, by fact: the value is one of those listed. Facts and their values are those of
 * `FactQuestion`: `work`, `protection`, `right-to-work`, `foreign-diploma` …
 */
export type FactTest = Readonly<Record<string, readonly string[]>>;

/** A condition that a step asks or gives, in the terms of `Condition`. */
export interface RouteCondition {
  readonly kind: ConditionKind;
  readonly value: string;
  readonly occupation?: string;
  readonly field?: string;
}

/** A job that somebody may do while a step lasts, once its own papers are in order. */
export interface StepOpening {
  readonly occupation: string;
  /** From when on, and what must be in order. */
  readonly when: Localized;
  /** Id of the rule that says so. */
  readonly rule?: string;
}

/** Something that somebody may have already and that makes a step shorter, without saying how much. */
export interface StepCredit {
  /** One of these suffices. */
  readonly has?: readonly RouteCondition[];
  /** Or all of these. */
  readonly facts?: FactTest;
  /** It counts, and no source says that the step becomes shorter. */
  readonly counts?: boolean;
  readonly text: Localized;
}

/** Words for a step that the planner adds to a route for who needs it. */
export interface StepWords {
  readonly title: Localized;
  readonly why: Localized;
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
  /** Only on the way to these occupations. */
  readonly to?: readonly string[];
  /** It can take longer than `months` says. */
  readonly monthsOpen?: boolean;
  /** Hours of lessons and practice, where a source gives them instead of months. */
  readonly hours?: Bounds;
  /** Ids of steps of the same route with which it runs side by side. */
  readonly beside?: readonly string[];
  /** It is the job itself, or goes on within it: it adds no time to the way. */
  readonly job?: boolean;
  /** What becomes true of the person once it starts, by fact: `{ work: care }`. */
  readonly becomes?: Readonly<Record<string, string>>;
  readonly opens?: readonly StepOpening[];
  readonly credits?: readonly StepCredit[];
  /** What to do first by who lacks the diploma that it needs: an admission test. Without it that diploma blocks. */
  readonly admission?: StepWords;
  /** How to wait for the experience that it needs, at work. */
  readonly wait?: StepWords;
  /** The documents to have ready, where a source lists them. */
  readonly papers?: Localized;
  /** One only waits in it for what the step before it asked. */
  readonly waits?: boolean;
  /** Sources do not agree that it still brings what it gives: the way may be longer, and cost more. */
  readonly unsure?: boolean;
  /** Names of fields that are our reading of a text, not a statement of the source. */
  readonly ours?: readonly string[];
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

/** The diploma from which a way into some occupations starts. */
export interface DiplomaAsked {
  readonly to: readonly string[];
  readonly levels: readonly string[];
  readonly fields: readonly string[];
}

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
    /** Who has a higher diploma that counts here cannot take it: `none … master`. */
    readonly diplomaMax?: string;
    /** What must hold about the person besides: the way is for nobody else. */
    readonly facts?: FactTest;
    /** For these occupations the person holds a diploma of one of these levels, in one of these fields. */
    readonly diplomas?: readonly DiplomaAsked[];
  };
  readonly steps: readonly RouteStep[];
  readonly cost?: Localized;
  readonly income?: Localized;
  /** What it costs in euros, where a source gives it; the words and the date stand in `cost`. */
  readonly euro?: Bounds;
  /** For whom it costs nothing: one of these suffices. */
  readonly free?: readonly FactTest[];
  /** Somebody earns a wage on the way. */
  readonly wage?: boolean;
  /** The first thing to do for who is at most so old. */
  readonly firstUntilAge?: number;
  readonly contacts: readonly string[];
  readonly caveats: readonly Localized[];
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  /** Names of fields that are our reading of a text, not a statement of the source. */
  readonly ours?: readonly string[];
}

/** When a rule speaks; all that is named must hold. */
export interface RuleCase {
  /** The occupation aimed at is one of these. */
  readonly to?: readonly string[];
  /** The way holds one of these routes. */
  readonly routes?: readonly string[];
  readonly facts?: FactTest;
  /** The way holds study of at least so many months, or of a length that nobody knows. */
  readonly studyMonths?: number;
  /** The way asks money, or has a date. */
  readonly money?: boolean;
}

/** What a rule does where it speaks, besides showing its words. */
export interface RuleEffect {
  /** The routes of its case are closed to the person. */
  readonly closes?: boolean;
  /** Routes to look at instead or beside. */
  readonly instead?: readonly string[];
  /** What follows about the person. */
  readonly sets?: readonly { readonly facts: FactTest; readonly fact: string; readonly value: string }[];
  /** Routes that cost nothing. */
  readonly free?: readonly string[];
  /** How to wait until the person may work. */
  readonly wait?: RouteStep;
}

/** Something that must be in order at a certain place of any way. */
export interface Gate {
  /** Occupations aimed at. */
  readonly to?: readonly string[];
  /** `job`: before the work itself; `visum`: before the visum is given; `study`: before a course for a diploma of `levels`. */
  readonly before: 'job' | 'visum' | 'study';
  readonly levels?: readonly string[];
  readonly needs: readonly RouteCondition[];
  /** One of these stands for all of `needs`. */
  readonly or?: readonly RouteCondition[];
  /** A Belgian diploma stands for them too. */
  readonly orBelgianDiploma?: boolean;
  /** How sure it is that it is asked: by law; perhaps, and to be checked; in practice. */
  readonly sure: 'law' | 'check' | 'advice';
  /** How to put it in order where the way does not. */
  readonly steps?: readonly RouteStep[];
}

/** What must be in order before somebody starts in an occupation, and where to look when no route leads there. */
export interface Access {
  readonly occupation: string;
  readonly title: Localized;
  readonly who: Localized;
  /** What the job asks besides what rules say. */
  readonly needs: readonly RouteCondition[];
  /** How to put it in order where the way does not, as with an extra step after a course. */
  readonly steps?: readonly RouteStep[];
  /** To a job for who has all that it asks. */
  readonly start: readonly RouteStep[];
  /** The youngest age to start. */
  readonly ageMin?: number;
  /** Jobs without conditions of their own, to do on the way. */
  readonly meanwhile?: readonly string[];
  /** The nearest occupations, for one that no route leads to. */
  readonly near?: readonly string[];
  /** Who can advise. */
  readonly contacts: readonly string[];
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly ours?: readonly string[];
}

/** One short question about a fact that decides; its id is the fact. */
export interface FactQuestion {
  readonly id: string;
  readonly question: Localized;
  readonly answers: readonly { readonly value: string; readonly label: Localized }[];
}

/** What an advert offers, as a step. */
export interface OfferStep extends StepWords {
  /** A kind of offer that the reader finds, or a name of our own for what `words` find. */
  readonly what: string;
  /** Words of the advert by which it is found, when the reader finds no offer of that kind. */
  readonly words?: readonly string[];
  readonly mode?: RouteStep['mode'];
}

/** A legal or practical rule that holds across routes (R01 …). */
export interface Rule {
  readonly id: string;
  readonly when: Localized;
  readonly then: Localized;
  readonly effect: 'hard' | 'soft';
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  /** When it speaks; absent: only its gates do. */
  readonly applies?: RuleCase;
  readonly does?: RuleEffect;
  readonly gates?: readonly Gate[];
  /** Names of fields that are our reading of a text, not a statement of the source. */
  readonly ours?: readonly string[];
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

/**
 * A group of people for whom there are ways and help, as policy names them. `facts` says who belongs to it in the terms
 * of the planner: choosing it answers those questions.
 */
export interface TargetGroup {
  readonly id: string;
  /** As policy and coaches call it. */
  readonly name: Localized;
  /** As somebody says it of themselves; absent for a group that looks for no job, or that nobody calls themselves. */
  readonly label?: Localized;
  /** What the group needs of a way, said to the person. */
  readonly needs: Localized;
  readonly facts?: Readonly<Record<string, string>>;
  /** Ids of routes that are for this group first. */
  readonly routes: readonly string[];
  /** Ids of barriers that often stand in its way. */
  readonly barriers: readonly string[];
  /** Ids of contacts to begin with. */
  readonly contacts: readonly string[];
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly ours?: readonly string[];
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
  readonly access?: readonly Access[];
  readonly questions?: readonly FactQuestion[];
  readonly offers?: readonly OfferStep[];
  readonly groups?: readonly TargetGroup[];
  /** Who can advise, by the kind of condition or by what closes a way. */
  readonly advice?: Readonly<Record<string, readonly string[]>>;
}
