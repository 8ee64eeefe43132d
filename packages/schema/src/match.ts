import type { Condition, Demand } from './reading.js';

export type Grade = 'strong' | 'good' | 'growing' | 'far' | 'unknown';
export type LineState = 'have' | 'close' | 'missing' | 'unknown';
export type Relation = 'same' | 'narrower' | 'broader' | 'related';

/** One demand against one person: the proof of which the match is made. */
export interface MatchLine {
  readonly demand: Demand;
  readonly state: LineState;
  /** The employer teaches it. */
  readonly trainable: boolean;
  /** How the person's entry relates to the demand: `narrower` when theirs is the more specific one. */
  readonly relation?: Relation;
  /** Competence id of the person's entry that proves it. */
  readonly entry?: string;
  /** Occupation id, when it is not an entry but a job they did that makes it likely. */
  readonly through?: string;
  /** How much the line counts in the fit, above 0; absent: 1. */
  readonly weight?: number;
  /** The other demands of the same group: one of them suffices, so they have no line of their own. */
  readonly alternatives?: readonly Demand[];
  /** Other places where the advert asks the same; they count once. */
  readonly repeats?: readonly Demand[];
}

/** A condition against a person; never part of the fit. */
export interface Verdict {
  readonly condition: Condition;
  readonly verdict: 'met' | 'unmet' | 'unknown';
  /** Id of the route step that would meet it. */
  readonly via?: string;
  /** The law asks it, not the employer: a registration, the right to work, the diploma of a regulated job. */
  readonly legal?: true;
  /** The other conditions of the same group: one of them suffices, and this is the one that stands best. */
  readonly alternatives?: readonly Condition[];
}

/** The outcome for one person and one vacancy; grade and bounds follow from `lines` alone. */
export interface Match {
  readonly fit: {
    readonly grade: Grade;
    /** Share of weighted demands surely covered, 0 to 1. */
    readonly low: number;
    /** The same when everything we cannot tell would be there. */
    readonly high: number;
    /** Share of weighted demands that the person has outright, without what only comes close; at most `low`. */
    readonly have: number;
  };
  readonly lines: readonly MatchLine[];
  /** Legal ones that are not met first; the others in the order of the text. */
  readonly conditions: readonly Verdict[];
}

/** A match within a ranking. */
export interface RankedMatch extends Match {
  /** Index of its reading in the list that was ranked. */
  readonly index: number;
}
