/**
 * The label format of the benchmark. No Node here: a page in the browser uses these types with the bundled benchmark.
 * The vocabularies are lists, so that the test can hold every label against them.
 */

/** How much something is asked; `trainable`: taught on the job, or being willing to learn is enough. */
export const NECESSITIES = ['required', 'preferred', 'trainable', 'not-required'] as const;
export const SECTIONS = ['tasks', 'profile', 'offer', 'about'] as const;
export const COMPETENCE_KINDS = ['skill', 'knowledge', 'attitude'] as const;
/** `bonus` is pay and what is worth money; the engine has no such kind and calls it `other`. */
export const OFFER_KINDS = [
  'training',
  'buddy',
  'language-support',
  'childcare',
  'transport',
  'bonus',
  'other',
] as const;

/** The values that a condition may have, a pattern for each kind. */
export const CONDITION_VALUES = {
  diploma: /^(none|secundair|zorgkundige|graduaat|bachelor|master)$/u,
  registration: /^(visum|riziv|erkenning)$/u,
  language: /^[a-z]{2}(:[ABC][12])?$/u,
  'driving-licence': /^[A-D]E?$/u,
  experience: /^(any|none|\d+ (jaar|maanden))$/u,
  'criminal-record': /^(uittreksel|model 1|model 2)$/u,
  medical: /^\p{Ll}.+$/u,
  'work-permit': /^ja$/u,
  shift: /^(weekend|avond|nacht|vroeg|laat|onderbroken|none)$/u,
  hours: /^(\d+(,\d+)?\/\d+|\d+%(-\d+%)?|\d+(,\d+)?(-\d+)? uur|voltijds|deeltijds)$/u,
  contract: /^(onbepaald|bepaald|vervanging|interim|student|stage)$/u,
  'start-date': /^.+$/u,
} as const satisfies Record<string, RegExp>;

/**
 * `dev`: mistakes may be looked for; `seen`: was set aside, but its scores were compared while the reader was built;
 * `unseen`, `fresh` and `varied`: by other labellers, scored before anybody looked and studied after that; `aside`: by the two of
 * `varied`, only ever scored. The benchmark's README has the history.
 */
export const BENCHMARK_SETS = ['dev', 'seen', 'unseen', 'fresh', 'varied', 'aside'] as const;
export type BenchmarkSet = (typeof BENCHMARK_SETS)[number];
export type LabelNecessity = (typeof NECESSITIES)[number];
export type ConditionLabelKind = keyof typeof CONDITION_VALUES;

/** A competence that the text names; each mention has its own label. */
export interface CompetenceLabel {
  /** Exact part of the text, found there once. */
  readonly quote: string;
  /** What it comes down to, in a short phrase of the labeller: a help to read, not an id. */
  readonly concept: string;
  /**
   * Competences of the taxonomy that mean it, the best first; empty: the taxonomy has none. Three sets have them: `unseen`, `varied` and `aside`.
   */
  readonly ids?: readonly string[];
  readonly kind: (typeof COMPETENCE_KINDS)[number];
  readonly necessity: LabelNecessity;
  readonly section: (typeof SECTIONS)[number];
}

/** A legal or practical condition; `value` as `CONDITION_VALUES` has it. */
export interface ConditionLabel {
  readonly kind: ConditionLabelKind;
  readonly value: string;
  readonly necessity: LabelNecessity;
  readonly quote: string;
}

/** Something the employer gives. */
export interface OfferLabel {
  readonly quote: string;
  readonly what: (typeof OFFER_KINDS)[number];
}

/** One vacancy of the benchmark with what a careful reader finds in it. */
export interface LabelledVacancy {
  readonly id: string;
  /** See `BENCHMARK_SETS`. */
  readonly set: BenchmarkSet;
  /** Sort of employer, for averages per employer: `wzc`, `ziekenhuis`, `thuiszorg`, `ocmw` … */
  readonly employer: string;
  readonly text: string;
  /** Occupation ids that are right for it; empty: none that the taxonomy knows. */
  readonly occupations: readonly string[];
  readonly competences: readonly CompetenceLabel[];
  readonly conditions: readonly ConditionLabel[];
  readonly offered: readonly OfferLabel[];
  /** Parts that sound like a demand and are none: about the organisation, the offer, other jobs on the page. */
  readonly notRequirements: readonly string[];
}

/** The benchmark out of the bundled JSON string; for the page in the browser. */
export function parseBenchmark(json: string): readonly LabelledVacancy[] {
  return JSON.parse(json) as readonly LabelledVacancy[];
}
