import type { Condition } from './reading.js';
import type { Confidence, Months, RouteCondition } from './route-book.js';

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
}
