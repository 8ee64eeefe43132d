import type { Condition, Grade, Profile, Taxonomy } from '@zorg-match/schema';
import { type Compact, compactFor, competenceOf, sumsOf } from '../match/compact.js';
import { evidenceOf } from '../match/evidence.js';
import { fitOfTally } from '../match/grade.js';
import { linesFor } from '../match/lines.js';
import { buildRelations } from '../match/relations.js';
import { GRADE_ORDER } from '../match/weights.js';
import { type Blocked, blockedFor } from './blocked.js';
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
  /** The musts that are known to be unmet, by job. */
  readonly blocked: readonly (readonly Condition[])[];
  /** For each competence that some job asks and the person has not, the jobs that are not open and ask it. */
  readonly missing: ReadonlyMap<string, readonly number[]>;
  /** As `Effect`. */
  readonly opensBy: (change: Change) => readonly number[];
  readonly risesBy: (change: Change) => readonly number[];
}

const good = (grade: Grade): boolean => grade === 'strong' || grade === 'good';

/** How a list of jobs stands for one person; about 30 ms for ten thousand jobs that were ranked before. */
export function worldOf(taxonomy: Taxonomy, profile: Profile, jobs: readonly Job[]): World {
  const relations = buildRelations(taxonomy);
  const compact = compactFor(relations);
  const evidence = evidenceOf(relations, profile);
  const numbers = jobs.map(({ reading }) => compact(reading));
  const blockedBy = (who: Profile): Blocked => {
    const own = who === profile ? evidence : evidenceOf(relations, who);
    return blockedFor(who, (reading) => linesFor(relations, own, reading));
  };
  const isBlocked = blockedBy(profile);
  const grades = numbers.map((each) => fitOfTally(sumsOf(each, evidence)).grade);
  const blocked = jobs.map(({ reading }) => isBlocked(reading));
  const fits = Uint8Array.from(grades, (grade) => (good(grade) ? 1 : 0));
  const open = grades.map((grade, index) => good(grade) && blocked[index]?.length === 0);
  const asking = askingOf(relations.ids.length, numbers);

  const changedBy = (change: Change) => {
    const after = withChange(profile, change);
    const changed = evidenceOf(relations, after);
    // Who told nothing before is judged on everything now.
    const touched = new Uint8Array(jobs.length).fill(evidence.silent && !changed.silent ? 1 : 0);
    changed.states.forEach((state, competence) => {
      if (state > (evidence.states[competence] ?? 0)) for (const at of asking[competence] ?? []) touched[at] = 1;
    });
    const gradeAt = (index: number): Grade => {
      const each = numbers[index];
      return each && touched[index] === 1 ? fitOfTally(sumsOf(each, changed)).grade : (grades[index] ?? 'unknown');
    };
    return { after, touched, gradeAt };
  };

  const opensBy = (change: Change): number[] => {
    const { after, touched, gradeAt } = changedBy(change);
    const kinds = new Set((change.conditions ?? []).map(({ kind }) => kind));
    const stillBlocked = blockedBy(after);
    const opens: number[] = [];
    for (let index = 0; index < jobs.length; index += 1) {
      if (open[index] || (fits[index] === 0 && touched[index] === 0)) continue;
      const inTheWay = blocked[index] ?? [];
      if (!inTheWay.every(({ kind, group }) => kinds.has(kind) || group !== undefined)) continue;
      if (fits[index] === 0 && !good(gradeAt(index))) continue;
      const reading = jobs[index]?.reading;
      if (inTheWay.length === 0 || (reading && stillBlocked(reading).length === 0)) opens.push(index);
    }
    return opens;
  };

  const risesBy = (change: Change): number[] => {
    const { touched, gradeAt } = changedBy(change);
    const better = (index: number): boolean => GRADE_ORDER[gradeAt(index)] < GRADE_ORDER[grades[index] ?? 'far'];
    return jobs.flatMap((_, index) => (touched[index] === 1 && better(index) ? [index] : []));
  };

  const missing = new Map<string, readonly number[]>();
  asking.forEach((indexes, competence) => {
    const id = relations.ids[competence];
    if (id === undefined || evidence.states[competence] === 2) return;
    const closed = indexes.filter((index) => !open[index]);
    if (closed.length > 0) missing.set(id, closed);
  });
  return { open, blocked, missing, opensBy, risesBy };
}

/** The jobs that ask each competence. */
function askingOf(competences: number, numbers: readonly Compact[]): number[][] {
  const asking: number[][] = Array.from({ length: competences }, () => []);
  numbers.forEach((choices, index) => {
    for (const choice of choices) {
      const list = asking[competenceOf(choice)];
      if (list && list.at(-1) !== index) list.push(index);
    }
  });
  return asking;
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
  return { opens: world.opensBy(change), rises: world.risesBy(change) };
}
