import type { Engine } from '@zorg-match/engine';
import type { JobPosting, Plan, Profile, Reading, RouteBook, Taxonomy, Vacancy } from '@zorg-match/schema';
import { indexOf } from '../context/taxonomy-index.js';
import { readingOf } from '../readings/readings.js';
import { vacanciesFrom } from '../vacancy-matcher/vacancies.js';
import { groupsOf, type Groups } from './groups.js';
import { standingOf } from './standing.js';
import type { Chosen, Told } from './told.js';

const NO_GROUPS: Groups = { open: [], notNow: [], gone: [], general: [] };

/** What plans hang on. */
export interface Asked {
  readonly engine: Engine;
  readonly book: RouteBook;
  readonly profile: Profile;
  /** Occupation id to reach. */
  readonly target: string;
  readonly vacancy: Vacancy | JobPosting | undefined;
  readonly chosen: Chosen;
}

/** The reading of the vacancy that somebody has in mind; another job than the vacancy's has nothing to do with what it asks. */
export function readingFor({
  engine,
  vacancy,
  target,
}: Pick<Asked, 'engine' | 'vacancy' | 'target'>): Reading | undefined {
  const [first] = vacancy ? vacanciesFrom([vacancy]).vacancies : [];
  const reading = first && readingOf(engine, first);
  return reading?.occupations.some(({ id }) => id === target) ? reading : undefined;
}

/** The plans of somebody to a job, worked out again when something changed that they hang on. */
export class Planning {
  plans: readonly Plan[] = [];
  groups: Groups = NO_GROUPS;
  /** What the profile answers of the questions of plans. */
  known: Told['known'] = {};
  /** Id of the plan that is open. */
  opened = '';
  #for: readonly unknown[] = [];
  #target = '';
  #renew = false;

  /** The next plans are worked out whatever changed. */
  forget(): void {
    this.#for = [];
  }

  /** The next plans open at the best one, whichever was open. */
  renew(): void {
    this.#renew = true;
  }

  /**
   * @param whole the taxonomy with requirements
   * @returns whether there was something to plan, and whether that is about another job or person
   */
  update(asked: Asked, whole: Taxonomy): { readonly planned: boolean; readonly fresh: boolean } {
    const { engine, book, profile, target, vacancy, chosen } = asked;
    const wanted = [engine, book, profile, target, vacancy, chosen];
    if (wanted.every((each, index) => each === this.#for[index])) return { planned: false, fresh: false };
    const fresh = this.#for.length === 0 || this.#target !== target || this.#renew;
    this.#renew = false;
    this.#for = wanted;
    this.#target = target;
    const reading = readingFor(asked);
    this.known = {};
    this.known = engine.answers(profile, { book });
    const before = this.plans.find(({ id }) => id === this.opened);
    const job = indexOf(whole).occupations.get(target);
    if (job) standingOf(engine, profile, job, reading); // what shows it must not be the first to stumble
    this.plans = engine.routes(profile, { to: target, book, ...(reading && { reading }) });
    this.groups = groupsOf(this.plans, book, chosen.doer === true);
    const after = this.plans.find(({ id }) => id === this.opened);
    // what could begin and now cannot is no longer what somebody reads
    const stays = after !== undefined && (after.startNow || before?.startNow !== true);
    if (fresh || !stays) this.opened = this.#best()?.id ?? '';
    return { planned: true, fresh };
  }

  #best(): Plan | undefined {
    const { open, general, notNow } = this.groups;
    const [first] = this.plans;
    return first && general.includes(first) ? first : (open[0] ?? notNow[0]);
  }
}
