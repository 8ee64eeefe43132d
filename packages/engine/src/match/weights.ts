import type { Grade, LineState, Necessity } from '@zorg-match/schema';

// Every number of the match stands here, with its reason. All weights and credits are sums of powers of two, so that
// adding them up gives exactly the same in any order. `docs/matching.md` says the same in words.

/**
 * How much a demand counts by how much it is asked. A wish ("een plus") is a third of a must: three wishes together may
 * weigh up one must, a single one never decides. What the employer teaches counts least of what counts: not having it
 * keeps nobody from applying, having it is still a start. What is not asked does not count.
 */
export const NECESSITY_WEIGHT: Readonly<Record<Necessity, number>> = {
  required: 3,
  preferred: 1,
  trainable: 0.5,
  'not-required': 0,
};

/**
 * Every weight of a demand, necessity times importance, is a whole number of these, at most 63: a ranking of many adds up
 * whole numbers. A test holds the weights to it.
 */
export const WEIGHT_STEP = 1 / 8;

/** Acts and knowledge that tell one job from another. */
export const TELLING = 1;

/**
 * Attitudes and what every occupation asks alike ("teamspeler", "stipt"): half. Nearly all adverts list several, anybody
 * can claim them, and without this they would outvote the work itself.
 */
export const COMMON = 0.5;

/**
 * A demand that the taxonomy does not know: three quarters, what a demand weighs on average, since it may be an act or an
 * attitude. It widens the range, and "fits well" over many lines that could not be read is not to be believed.
 */
export const UNREAD = 0.75;

/** The `weight` by which an occupation says "everyone has it"; see `OccupationCompetence.weight`. */
export const COMMON_OCCUPATION_WEIGHT = 1;

/** What a line brings to the sure part: related or partial knowledge is half of the way. */
export const CREDIT: Readonly<Record<LineState, number>> = { have: 1, close: 0.5, missing: 0, unknown: 0 };

/** With fewer demands than this that the taxonomy knows, an advert says too little to judge by. */
export const FEWEST_KNOWN_DEMANDS = 3;

/**
 * When more than this share of the weight is unknown or in words that we cannot read, or more than this share of the lines
 * cannot be read, we cannot tell: people count lines.
 */
export const MOST_UNKNOWN = 0.5;

/** Where a grade begins: all three must be reached. Shares from 0 to 1. */
export interface GradeBounds {
  readonly grade: Grade;
  /** What is surely covered of what we could read. */
  readonly ofRead: number;
  /** What is surely covered of everything. */
  readonly ofAll: number;
  /** What the person has outright, not only close, of what we could read. */
  readonly outright: number;
}

/**
 * Where the grades begin, best first. Three fifths: most of it; no advert expects all. Two fifths: a good part, the rest can
 * be learnt. An eighth: some common ground, which is what the first few chosen competences give against an advert of twenty
 * demands. The second bound keeps a good word from resting on the few lines of an advert that we happened to understand; the
 * third keeps `strong` from resting on things that only come close.
 */
export const GRADE_FROM: readonly GradeBounds[] = [
  { grade: 'strong', ofRead: 3 / 5, ofAll: 1 / 2, outright: 1 / 2 },
  { grade: 'good', ofRead: 2 / 5, ofAll: 1 / 4, outright: 0 },
  { grade: 'growing', ofRead: 1 / 8, ofAll: 0, outright: 0 },
  { grade: 'far', ofRead: 0, ofAll: 0, outright: 0 },
];

/**
 * Order of grades in a ranking. A vacancy that we cannot judge stands before one of which we know that it is far: it may
 * still be right, and hiding it would punish a short advert.
 */
export const GRADE_ORDER: Readonly<Record<Grade, number>> = { strong: 0, good: 1, growing: 3, unknown: 4, far: 5 };

/**
 * Place in the order of grades of a vacancy that we cannot judge, when what could be read of it is covered as much as `good`
 * asks: behind the good ones, before those with only some common ground.
 */
export const PROMISING = 2;
