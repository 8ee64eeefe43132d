import type { Condition } from './reading.js';
import type { Bounds, Confidence, Months, RouteCondition } from './route-book.js';

export type PlanKind = 'fastest' | 'earning' | 'least-study' | 'open-doors';

/** One step of a plan, with what it rests on. */
export interface Step {
  readonly id: string;
  readonly route: string;
  readonly title: string;
  readonly why: string;
  readonly months: Months | null;
  /** The duration in words, when no sourced number of months exists. */
  readonly duration?: string;
  readonly needs: readonly RouteCondition[];
  /** Of what it needs, what the person has today. */
  readonly has?: readonly RouteCondition[];
  readonly gives: readonly RouteCondition[];
  readonly cost?: string;
  readonly income?: string;
  readonly place?: string;
  readonly mode?: string;
  /** Ids of contacts in the route book. */
  readonly contacts: readonly string[];
  readonly sources: readonly string[];
  /** Oldest date among the sources, `undated` when none gives one. */
  readonly sourceDate: string;
  readonly confidence: Confidence;
  /** Hours of lessons and practice, where a source gives them. */
  readonly hours?: Bounds;
  /** It can take longer than `months` says. */
  readonly monthsOpen?: boolean;
  /** Ids of steps of the plan that can run side by side with it. */
  readonly parallelWith?: readonly string[];
  /** What becomes true of the person once it starts, by fact. */
  readonly becomes?: Readonly<Record<string, string>>;
  /** It names an amount, a date or a list: check it before you count on it. */
  readonly check?: true;
  /** The vacancy's own sentence, for a step that the vacancy offers. */
  readonly quote?: string;
  /** The documents to have ready, where a source lists them. */
  readonly papers?: string;
  /** Sources do not agree that it still brings what it gives. */
  readonly unsure?: true;
}

/** A job that is open on the way. Never one with a visum before the step that gives it. */
export interface OnTheWay {
  readonly occupation: string;
  /** Id of the step after which, or during which when `when` is there; `null`: now. */
  readonly after: string | null;
  /** From when on and under what condition, while the step lasts. */
  readonly when?: string;
  /** Id of the rule that says so. */
  readonly rule?: string;
  /** A fact that was not told and that decides. */
  readonly unless?: string;
  /** The person told to be registered for it: no new job, but one that they can go on doing. */
  readonly already?: true;
}

/** Something that somebody has already and that makes the way shorter. */
export interface Credit {
  /** Id of the step that falls away (`done`), that stays and becomes shorter (`shorter`), or at which it counts without a source that says how (`counts`). */
  readonly step: string;
  readonly effect: 'done' | 'shorter' | 'counts';
  /** What they have. */
  readonly because: readonly RouteCondition[];
  /** How it counts, for `shorter` and `counts`. */
  readonly text?: string;
}

/** One short question whose answer would change the plan. */
export interface PlanQuestion {
  /** The fact it asks about; the answer goes into `RouteOptions.answers` under this name. */
  readonly fact: string;
  readonly question: string;
  readonly answers: readonly { readonly value: string; readonly label: string }[];
}

/** A rule that speaks about a plan, in words. */
export interface PlanRule {
  readonly id: string;
  readonly text: string;
  readonly effect: 'hard' | 'soft';
  readonly sources: readonly string[];
  readonly sourceDate: string;
  readonly confidence: Confidence;
  /** It is what closes the plan. */
  readonly closes?: true;
}

/** What must be in order before the job, and how sure that is. */
export interface PlanGate {
  readonly condition: RouteCondition;
  readonly sure: 'law' | 'check' | 'advice';
  /** Id of the rule that asks it. */
  readonly rule?: string;
  /** As things stand for this person today. */
  readonly verdict: 'met' | 'unmet' | 'unknown';
}

/** Why somebody cannot take a route as things stand, as far as they told. */
export type ClosedBy = 'age' | 'employment' | 'protection' | 'diploma-origin' | 'start' | 'right-to-work';

/** A way from a person to an occupation. */
export interface Plan {
  readonly id: string;
  readonly to: string;
  readonly title: string;
  /** Who it is for, in words. */
  readonly who: string;
  readonly kinds: readonly PlanKind[];
  /** Whether the person meets what the first step asks, as far as we know. */
  readonly startNow: boolean;
  readonly steps: readonly Step[];
  /** `null` when not one step has a sourced duration. */
  readonly months: Months | null;
  readonly blockedBy: readonly Condition[];
  /** What about the person closes it for now; absent or empty: nothing that we know. */
  readonly closedBy?: readonly ClosedBy[];
  readonly routes: readonly string[];
  /** What to check or watch out for. */
  readonly caveats: readonly string[];
  readonly status: 'active' | 'ended' | 'announced' | 'unknown';
  /** The months that are sure, when a step on the way has no sourced length: the total is "at least" this. */
  readonly monthsAtLeast?: number;
  /** Ids of the steps without a sourced length. */
  readonly openLength?: readonly string[];
  /** What is sourced of the costs; `atLeast` when a route on the way names no amount. */
  readonly euro?: Bounds & { readonly atLeast?: boolean };
  readonly onTheWay?: readonly OnTheWay[];
  readonly credited?: readonly Credit[];
  readonly questions?: readonly PlanQuestion[];
  readonly rules?: readonly PlanRule[];
  readonly gates?: readonly PlanGate[];
  /** Ids of rules that close it. */
  readonly closedByRules?: readonly string[];
  /** Routes to look at instead, as the rules say. */
  readonly instead?: readonly string[];
  /** Ids of contacts who can advise about what blocks it. */
  readonly advice?: readonly string[];
  /** No route leads to the occupation; these are the nearest ones. */
  readonly nearest?: readonly string[];
  /** What the vacancy asks and the plan does not bring. */
  readonly vacancyAsks?: readonly Condition[];
  /** What the vacancy asks to be able to do, and the person did not tell of; in the words of the taxonomy or the advert. */
  readonly lacks?: readonly string[];
  /** Whether the plan has lessons, practice or a training at work in which that can be learnt. */
  readonly teaches?: boolean;
}
