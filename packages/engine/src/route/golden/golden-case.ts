import type { ClosedBy, ConditionKind, Plan, PlanKind, Profile, Reading } from '@zorg-match/schema';

/** What one plan must look like; what is left out does not matter. No wording, only structure. */
export interface ExpectedPlan {
  /** Exactly these routes, in this order. `start:<occupation>` stands for applying for a job that asks nothing first. */
  readonly routes: readonly string[];
  readonly now?: boolean;
  readonly status?: Plan['status'];
  /** At least these kinds. */
  readonly kinds?: readonly PlanKind[];
  /** Ids of steps that come in this order, others may stand between. */
  readonly order?: readonly string[];
  /** `kind:value` of what the last step that gives something gives. */
  readonly ends?: string;
  readonly months?: readonly [low: number, high: number];
  readonly atLeast?: number;
  readonly euro?: readonly [low: number, high: number];
  /** Kinds of conditions that block it, exactly. */
  readonly blockedBy?: readonly ConditionKind[];
  readonly closedBy?: readonly ClosedBy[];
  readonly closedByRules?: readonly string[];
  readonly instead?: readonly string[];
  /** At least these rules speak. */
  readonly rules?: readonly string[];
  /** `occupation @step` or `occupation @now`. */
  readonly onTheWay?: readonly string[];
  readonly parallel?: readonly (readonly [string, string])[];
  /** `step done` or `step shorter`. */
  readonly credited?: readonly string[];
  /** At least these contacts can advise. */
  readonly advice?: readonly string[];
  readonly nearest?: readonly string[];
  /** Facts that are asked about, at least. */
  readonly asks?: readonly string[];
  /** Ids of steps that are not there. */
  readonly without?: readonly string[];
}

/** Somebody who wants a job, and the plans that a well-informed coach would lay on the table. */
export interface GoldenCase {
  readonly name: string;
  readonly person: Omit<Profile, 'format'>;
  readonly answers?: Readonly<Record<string, string>>;
  readonly to: string;
  readonly reading?: Partial<Reading>;
  /** Routes of the plan that stands first. */
  readonly first?: readonly string[];
  /** Kinds that the plan that stands first has. */
  readonly firstKinds?: readonly PlanKind[];
  readonly plans: readonly ExpectedPlan[];
  /** No plan with these routes can be started. */
  readonly never?: readonly (readonly string[])[];
}
