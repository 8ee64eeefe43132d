import type { JobMessages, Messages } from '@zorg-match/i18n';
import type { Engine } from '@zorg-match/engine';
import type { FilterId, Job } from '@zorg-match/engine/choose';
import type { Profile, RankedMatch, RouteBook, Vacancy } from '@zorg-match/schema';
import type { ReactiveControllerHost } from 'lit';
import { FilterState } from './filter-state.js';
import { ReadPart, ShownPart } from './pool.js';
import { RankingController } from './ranking-controller.js';
import { Shelf } from './shelf.js';
import { WhatIfController } from './what-if.js';

export interface ListInputs {
  readonly engine: Engine;
  readonly profile: Profile;
  readonly book: RouteBook | undefined;
  /** All vacancies that are not over, whether more are coming in, and how many of them are read. */
  readonly current: readonly Vacancy[];
  readonly growing: boolean;
  readonly done: number;
  /** How many are shown at first, and now. */
  readonly page: number;
  readonly shown: number;
  readonly onlySaved: boolean;
  /** The person told something to compare with. */
  readonly told: boolean;
}

/** From vacancies to the list that is shown: what is read, what passes, what is hidden or saved, in which order. */
export class ListModel {
  readonly shelf: Shelf;
  readonly filters: FilterState;
  readonly whatIf: WhatIfController;
  readonly ranking: RankingController;
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #read = new ReadPart();
  readonly #shown = new ShownPart();
  /** The jobs that are read so far. */
  jobs: readonly Job[] = [];
  /** The jobs that open when what somebody imagines is there. */
  opening: ReadonlySet<Job> = new Set();
  /** Of jobs that do not say something that was chosen: what. */
  unsaid: ReadonlyMap<Job, readonly FilterId[]> = new Map();

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    reordered: (samePool: boolean) => void,
  ) {
    this.#host = host;
    this.shelf = new Shelf(host);
    this.filters = new FilterState(host);
    this.whatIf = new WhatIfController(host);
    this.ranking = new RankingController(host, (samePool) => {
      if (!this.whatIf.change) reordered(samePool);
    });
  }

  /** Whether all vacancies are in the list. */
  get complete(): boolean {
    return this.#read.complete;
  }

  /** The jobs that are ranked. */
  get pool(): readonly Job[] {
    return this.ranking.pool;
  }

  /** The best ones, explained; `index` is a place in `pool`. */
  get ranked(): readonly RankedMatch[] {
    return this.ranking.ranked;
  }

  /** How many jobs there are, and how many are left of them after what was chosen, once these are in order. */
  counted(count: number, matcher: Messages['matcher'], { job }: JobMessages): string {
    const shown = this.pool.length;
    return this.complete && !this.ranking.busy && shown < count
      ? job.someOf({ shown, count })
      : matcher.count({ count });
  }

  /** Call from `willUpdate`; asking again for the same costs nothing. */
  update({ engine, profile, book, current, growing, done, page, shown, onlySaved, told }: ListInputs): void {
    const hold = this.#host.renderRoot.querySelector('ol:focus-within') !== null;
    this.jobs = this.#read.of(engine, { all: current, growing, done, enough: Math.min(page, current.length), hold });
    const { pool: filtered, maybe } = this.filters.apply(this.jobs);
    this.unsaid = new Map(maybe.map(({ job, unsaid }) => [job, unsaid]));
    const pool = this.#shown.of({ read: this.jobs, filtered, onlySaved, shelf: this.shelf });
    this.opening = this.whatIf.opened(engine, profile, pool);
    this.ranking.update({ engine, profile: this.whatIf.profile(profile), pool, limit: shown, book });
    if (this.complete) void this.filters.warm(this.jobs);
    if (told && this.complete) this.whatIf.update(engine, profile, pool);
  }

  jobOf(vacancy: Vacancy): Job | undefined {
    return this.jobs.find((each) => each.vacancy === vacancy);
  }

  /** The match of a vacancy that is shown. */
  matchOf(vacancy: Vacancy): RankedMatch | undefined {
    return this.ranked.find(({ index }) => this.pool[index]?.vacancy === vacancy);
  }

  /** The saved vacancies that are in the list. */
  get saved(): Vacancy[] {
    return this.jobs.flatMap(({ vacancy }) => (this.shelf.saved.has(vacancy.id) ? [vacancy] : []));
  }
}
