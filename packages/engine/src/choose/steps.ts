import type { Condition, Profile, Taxonomy } from '@zorg-match/schema';
import type { Change } from './change.js';
import { CHANGEABLE } from './change.js';
import type { Job } from './job.js';
import type { World } from './world.js';
import { worldOf } from './world.js';

/** One or two things to learn or to get, and the vacancies that they open. */
export interface SmallStep {
  readonly change: Change;
  /** Indexes of the jobs that open: at least `good`, and no must that is known to be unmet. */
  readonly opens: readonly number[];
  /** Of those, how many teach all the competences of the step on the job. */
  readonly taught: number;
  /** The person said that they are learning it, or want to. */
  readonly wished: boolean;
}

export interface StepsOptions {
  /** How many steps to give at most. */
  readonly limit?: number;
}

/** Competences and conditions that are tried, those that most closed vacancies ask; and singles of which pairs are tried. */
const TRIED_COMPETENCES = 24;
const TRIED_CONDITIONS = 12;
const PAIRED = 4;

/**
 * Which one or two competences or conditions open most of the jobs; most first, one before two, and of equals what the
 * person is learning or wants to learn. What a vacancy does not say, or the person did not tell, is no obstacle here. A pair
 * is told only when it opens more than its halves together. Acts that the law keeps for nurses are no small step,
 * and being reliable is nothing that somebody learns.
 */
export function smallestSteps(
  engine: { readonly taxonomy: Taxonomy },
  profile: Profile,
  jobs: readonly Job[],
  options: StepsOptions = {},
): SmallStep[] {
  const work = findSteps(engine, profile, jobs, options);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * The same in many small pieces of work, to be spread over idle moments: the first `next` looks at all jobs once, each
 * later one tries one change; the last gives the steps.
 */
export function* findSteps(
  { taxonomy }: { readonly taxonomy: Taxonomy },
  profile: Profile,
  jobs: readonly Job[],
  { limit = 5 }: StepsOptions = {},
): Generator<void, SmallStep[]> {
  const world = worldOf(taxonomy, profile, jobs);
  const unlearnt = new Set(
    taxonomy.competences.filter(({ act, kind }) => act === 'reserved' || kind === 'attitude').map(({ id }) => id),
  );
  const wishes = wishesOf(profile);
  const isWished = ({ competences = [] }: Change): boolean => competences.some((id) => wishes.has(id));
  const more = (one: Tried, other: Tried): number =>
    other.opens.length - one.opens.length ||
    partsOf(one.change) - partsOf(other.change) ||
    Number(isWished(other.change)) - Number(isWished(one.change)) ||
    (JSON.stringify(one.change) < JSON.stringify(other.change) ? -1 : 1);
  const singles: Tried[] = [];
  for (const change of candidates(world, wishes, unlearnt)) {
    yield;
    singles.push({ change, opens: world.opensBy(change) });
  }
  singles.sort(more);
  const found = singles.filter(({ opens }) => opens.length > 0);
  for (const [one, other] of pairs(singles)) {
    yield;
    const change = joined(one.change, other.change);
    const opens = world.opensBy(change);
    if (opens.length > new Set([...one.opens, ...other.opens]).size) found.push({ change, opens });
  }
  return found
    .sort(more)
    .slice(0, limit)
    .map((each) => ({ ...each, taught: taughtIn(jobs, each), wished: isWished(each.change) }));
}

type Tried = Omit<SmallStep, 'taught' | 'wished'>;

/** What somebody is learning or wants to learn. */
function wishesOf({ competences = [] }: Profile): ReadonlySet<string> {
  return new Set(competences.filter(({ level = 'can' }) => level !== 'can').map(({ id }) => id));
}

const partsOf = ({ competences = [], conditions = [] }: Change): number => competences.length + conditions.length;

function candidates({ missing, blocked }: World, wishes: ReadonlySet<string>, unlearnt: ReadonlySet<string>): Change[] {
  const byDemand = [...missing]
    .filter(([id]) => !unlearnt.has(id))
    .sort(([id, one], [otherId, other]) => other.length - one.length || (id < otherId ? -1 : 1));
  const competences = byDemand
    .filter(([id], index) => index < TRIED_COMPETENCES || wishes.has(id))
    .map(([id]): Change => ({ competences: [id] }));
  const conditions = new Map<string, { readonly asked: Change; count: number }>();
  for (const condition of blocked.flat()) {
    if (!isSmall(condition)) continue;
    const asked = bare(condition);
    const key = JSON.stringify(asked);
    const known = conditions.get(key);
    if (known) known.count += 1;
    else conditions.set(key, { asked: { conditions: [asked] }, count: 1 });
  }
  const asked = [...conditions.values()].sort((one, other) => other.count - one.count).slice(0, TRIED_CONDITIONS);
  return [...competences, ...asked.map((each) => each.asked)];
}

/**
 * Years of study are no small step, and a registration follows from the diploma. Of diplomas only that of zorgkundige is
 * tried: the one training of about a year that opens many kinds of places.
 */
function isSmall({ kind, value }: Condition): boolean {
  if (kind === 'diploma') return value === 'zorgkundige';
  return kind !== 'registration' && CHANGEABLE.has(kind);
}

function bare({ kind, value, field, occupation }: Condition): NonNullable<Change['conditions']>[number] {
  return { kind, value, ...(field !== undefined && { field }), ...(occupation !== undefined && { occupation }) };
}

/** Pairs of the best singles, also of those that alone open nothing. */
function pairs(singles: readonly Tried[]): (readonly [Tried, Tried])[] {
  const competences = singles.filter(({ change }) => change.competences).slice(0, PAIRED);
  const conditions = singles.filter(({ change }) => change.conditions).slice(0, PAIRED);
  const best = [...competences, ...conditions];
  return best.flatMap((one, index) => best.slice(index + 1).map((other) => [one, other] as const));
}

function joined(one: Change, other: Change): Change {
  const competences = [...(one.competences ?? []), ...(other.competences ?? [])];
  const conditions = [...(one.conditions ?? []), ...(other.conditions ?? [])];
  return { ...(competences.length > 0 && { competences }), ...(conditions.length > 0 && { conditions }) };
}

function taughtIn(jobs: readonly Job[], { change, opens }: Tried): number {
  const { competences = [], conditions = [] } = change;
  if (competences.length === 0 || conditions.length > 0) return 0;
  return opens.filter((index) => {
    const demands = jobs[index]?.reading.demands ?? [];
    return competences.every((id) => demands.some((each) => each.competence === id && each.necessity === 'trainable'));
  }).length;
}
