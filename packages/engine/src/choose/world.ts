import type { Condition, Grade, Profile, Taxonomy } from '@zorg-match/schema';
import { compactFor, sumsOf } from '../match/compact.js';
import { evidenceOf } from '../match/evidence.js';
import { fitOfTally } from '../match/grade.js';
import { linesFor } from '../match/lines.js';
import { buildRelations } from '../match/relations.js';
import { GRADE_ORDER } from '../match/weights.js';
import { blockedFor } from './blocked.js';
import type { Change } from './change.js';
import { withChange } from './change.js';
import type { Job } from './job.js';

/** What a change does to a list of jobs; indexes into the list. */
export interface Effect {
  /** Jobs that open: at least `good` with no must known to be unmet, and not so before. */
  readonly opens: readonly number[];
  /** Jobs of which the grade becomes better. */
  readonly rises: readonly number[];
}

/** A list of jobs as it stands for one person, ready to try changes on. */
export interface World {
  /** Whether each job is open now: at least `good`, no must known to be unmet. */
  readonly open: readonly boolean[];
  readonly grades: readonly Grade[];
  /** The musts that are known to be unmet, by job. */
  readonly blocked: readonly (readonly Condition[])[];
  /** For each competence that some job asks and the person has not, the jobs that are not open and ask it. */
  readonly missing: ReadonlyMap<string, readonly number[]>;
  readonly effectOf: (change: Change) => Effect;
}

const good = (grade: Grade): boolean => grade === 'strong' || grade === 'good';

/** How a list of jobs stands for one person. Takes about 3 ms for a thousand jobs at the first call. */
export function worldOf(taxonomy: Taxonomy, profile: Profile, jobs: readonly Job[]): World {
  const relations = buildRelations(taxonomy);
  const compact = compactFor(relations);
  const evidence = evidenceOf(relations, profile);
  const numbers = jobs.map(({ reading }) => compact(reading));
  const blockedBy = (who: Profile) => {
    const own = who === profile ? evidence : evidenceOf(relations, who);
    return blockedFor(who, (reading) => linesFor(relations, own, reading));
  };
  const isBlocked = blockedBy(profile);
  const grades = numbers.map((each) => fitOfTally(sumsOf(each, evidence)).grade);
  const blocked = jobs.map(({ reading }) => isBlocked(reading));
  const open = jobs.map((_, index) => good(grades[index] ?? 'unknown') && blocked[index]?.length === 0);
  const asking: number[][] = relations.ids.map(() => []);
  numbers.forEach(({ choices }, index) => {
    for (const competence of new Set(choices)) if (competence >= 0) asking[competence]?.push(index);
  });
  const effectOf = (change: Change): Effect => {
    const after = withChange(profile, change);
    const changed = evidenceOf(relations, after);
    const touched = new Set<number>();
    changed.states.forEach((state, competence) => {
      if (state <= (evidence.states[competence] ?? 0)) return;
      for (const index of asking[competence] ?? []) touched.add(index);
    });
    // Who told nothing before is judged on everything now.
    const all = evidence.silent && !changed.silent;
    const gradeAfter = (index: number): Grade => {
      const each = numbers[index];
      if (!each || (!all && !touched.has(index))) return grades[index] ?? 'unknown';
      return fitOfTally(sumsOf(each, changed)).grade;
    };
    const kinds = new Set((change.conditions ?? []).map(({ kind }) => kind));
    const stillBlocked = blockedBy(after);
    const clearAfter = (index: number): boolean => {
      const before = blocked[index] ?? [];
      if (before.length === 0) return true;
      const reading = jobs[index]?.reading;
      const mayClear = before.every(({ kind, group }) => kinds.has(kind) || group !== undefined);
      return mayClear && reading !== undefined && stillBlocked(reading).length === 0;
    };
    const opens: number[] = [];
    const rises: number[] = [];
    jobs.forEach((_, index) => {
      const grade = gradeAfter(index);
      if (GRADE_ORDER[grade] < GRADE_ORDER[grades[index] ?? 'unknown']) rises.push(index);
      if (!open[index] && good(grade) && clearAfter(index)) opens.push(index);
    });
    return { opens, rises };
  };
  const missing = new Map<string, readonly number[]>();
  asking.forEach((indexes, competence) => {
    const id = relations.ids[competence];
    if (id === undefined || evidence.states[competence] === 2) return;
    const closed = indexes.filter((index) => !open[index]);
    if (closed.length > 0) missing.set(id, closed);
  });
  return { open, grades, blocked, missing, effectOf };
}

const worlds = new WeakMap<Profile, WeakMap<readonly Job[], World>>();

/** What a change does to a list of jobs. The same profile and list given again are not worked out again. */
export function effectOf(
  { taxonomy }: { readonly taxonomy: Taxonomy },
  profile: Profile,
  change: Change,
  jobs: readonly Job[],
): Effect {
  let own = worlds.get(profile);
  if (!own) worlds.set(profile, (own = new WeakMap()));
  let world = own.get(jobs);
  if (!world) own.set(jobs, (world = worldOf(taxonomy, profile, jobs)));
  return world.effectOf(change);
}
