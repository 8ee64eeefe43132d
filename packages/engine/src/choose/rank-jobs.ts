import type { Grade, Profile, RankedMatch, Reading, RouteBook } from '@zorg-match/schema';
import { corpusOf } from '../match/corpus.js';
import { evidenceOf } from '../match/evidence.js';
import { matchReading } from '../match/match.js';
import { orderReadings } from '../match/ranking.js';
import { buildRelations, type Relations } from '../match/relations.js';
import type { Engine } from '../contract.js';
import type { Job } from './job.js';
import { isPast } from './job.js';
import { kindOf } from './kinds.js';

export interface RankJobsOptions {
  /** Today, ISO 8601: vacancies whose last day is past are left out. Absent: none is. */
  readonly today?: string;
  /** How many to explain and return; absent: all. */
  readonly limit?: number;
  readonly book?: RouteBook;
}

/** Jobs for one person, best first. */
export interface RankedJobs {
  /** `index` is the place in the list that was given. */
  readonly matches: readonly RankedMatch[];
  /** How many were left out because their last day is past. */
  readonly past: number;
  /** How many there are of each grade. */
  readonly grades: Readonly<Record<Grade, number>>;
}

/** In so many neighbours on the list at most `SAME_EMPLOYER` of one employer and `SAME_OCCUPATION` of one occupation. */
const NEIGHBOURS = 5;
const SAME_EMPLOYER = 2;
const SAME_OCCUPATION = 3;

/** How far down the list somebody else is looked for, so that mixing never brings up what fits much less. */
const REACH = 40;

/**
 * Ranks jobs as a person wants to see them: by grade; within each grade the kinds that they look for
 * (`availability.seeks`: a pupil says stage or duaal) first; within that the surest first, but never a screen full of one
 * employer or one occupation as long as there are others. The same input gives the same order, and a limit gives its
 * beginning. Giving the same list of jobs again is quicker.
 */
export function rankJobs(
  { taxonomy }: Pick<Engine, 'taxonomy'>,
  profile: Profile,
  jobs: readonly Job[],
  { today, limit = Infinity, book = taxonomy.routes }: RankJobsOptions = {},
): RankedJobs {
  const relations = buildRelations(taxonomy);
  const { indexes, readings } = currentOf(jobs, today);
  const seeks = profile.availability?.seeks ?? [];
  const tiers = new Map<number, Entry[]>();
  // Who looks for a kind may find it anywhere in a grade; else mixing looks no further than its reach.
  const enough = seeks.length > 0 ? Infinity : limit + REACH;
  for (const { index: place, tier: step } of orderReadings(relations, profile, readings, enough)) {
    const index = indexes[place] ?? -1;
    const job = jobs[index];
    if (!job) continue;
    const later = seeks.length > 0 && !seeks.includes(kindOf(job));
    const key = 2 * step + (later ? 1 : 0);
    const entry = { index, employer: employerOf(job), occupation: job.reading.occupations[0]?.id ?? '' };
    const tier = tiers.get(key);
    if (tier) tier.push(entry);
    else tiers.set(key, [entry]);
  }
  const keys = [...tiers.keys()].sort((one, other) => one - other);
  const order = keys.flatMap((key) => mixed(tiers.get(key) ?? [], limit));
  const matches = order.slice(0, limit).flatMap((index): RankedMatch[] => {
    const reading = jobs[index]?.reading;
    return reading ? [{ ...matchReading(relations, profile, reading, book && { book }), index }] : [];
  });
  return { matches, past: jobs.length - indexes.length, grades: gradesOf(relations, profile, readings) };
}

/** The jobs that are not past, and their readings: one list as long as the jobs are the same, which ranking knows again. */
interface Current {
  readonly today: string | undefined;
  /** How many jobs there were. */
  readonly of: number;
  readonly indexes: readonly number[];
  readonly readings: readonly Reading[];
}

const currents = new WeakMap<readonly Job[], Current>();

function currentOf(jobs: readonly Job[], today: string | undefined): Current {
  const known = currents.get(jobs);
  if (known && known.today === today && isSame(jobs, known)) return known;
  const indexes = jobs.flatMap(({ vacancy }, index) => (today !== undefined && isPast(vacancy, today) ? [] : [index]));
  const current = { today, of: jobs.length, indexes, readings: indexes.flatMap((index) => jobs[index]?.reading ?? []) };
  currents.set(jobs, current);
  return current;
}

/** A list to which jobs were added, or of which some were replaced, is another list. */
function isSame(jobs: readonly Job[], { of, indexes, readings }: Current): boolean {
  return jobs.length === of && indexes.every((index, at) => jobs[index]?.reading === readings[at]);
}

function gradesOf(relations: Relations, profile: Profile, readings: readonly Reading[]): Record<Grade, number> {
  const grades = { strong: 0, good: 0, growing: 0, unknown: 0, far: 0 };
  const corpus = corpusOf(relations, readings);
  corpus.add(evidenceOf(relations, profile));
  for (let index = 0; index < corpus.size; index += 1) grades[corpus.fitOf(index).grade] += 1;
  return grades;
}

interface Entry {
  readonly index: number;
  readonly employer: string;
  readonly occupation: string;
}

function employerOf({ vacancy }: Job): string {
  return vacancy.hiringOrganization?.name.trim().toLowerCase() ?? '';
}

function mixed(entries: readonly Entry[], limit: number): number[] {
  const waiting = [...entries];
  const order: Entry[] = [];
  while (waiting.length > 0 && order.length < limit) {
    const recent = order.slice(-(NEIGHBOURS - 1));
    const found = waiting.slice(0, REACH).findIndex((each) => !crowds(each, recent));
    order.push(...waiting.splice(Math.max(0, found), 1));
  }
  return order.map(({ index }) => index);
}

function crowds({ employer, occupation }: Entry, recent: readonly Entry[]): boolean {
  const sameEmployer = recent.filter((each) => employer !== '' && each.employer === employer).length;
  const sameOccupation = recent.filter((each) => occupation !== '' && each.occupation === occupation).length;
  return sameEmployer >= SAME_EMPLOYER || sameOccupation >= SAME_OCCUPATION;
}
