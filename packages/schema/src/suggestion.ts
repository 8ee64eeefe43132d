/** A competence, occupation or experience found for what somebody typed. */
export interface Suggestion {
  readonly kind: 'competence' | 'occupation' | 'experience';
  readonly id: string;
  /** ESCO URI, when the taxonomy holds an exact one. */
  readonly uri?: string;
  /** Preferred label in the asked language. */
  readonly label: string;
  /** The label or word that matched. */
  readonly matched: string;
  /** Parts of `matched` to highlight: start and end (exclusive) in UTF-16 units. */
  readonly ranges: readonly (readonly [number, number])[];
  /** 0 to 1; above 0.6 we are confident. */
  readonly score: number;
}
