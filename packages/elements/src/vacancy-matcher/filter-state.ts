import {
  applyFilters,
  type Chosen,
  type Facet,
  facetsOf,
  type Filtered,
  type FilterId,
  type Job,
} from '@zorg-match/engine/choose';
import type { Taxonomy } from '@zorg-match/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pause, SLICE_MS } from '../readings/slices.js';

const EVERYTHING: Chosen = {};
/** A filter that looks into every vacancy, so that what is read in it is kept. */
const ANY: Chosen = { kind: ['job'] };
/** How many vacancies are looked into between two looks at the clock. */
const STEP = 50;

/** What somebody chose to see, and what that leaves of a list. In memory only. */
export class FilterState implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  chosen: Chosen = EVERYTHING;
  /** The jobs that do not say are shown as well. */
  withMaybe = false;
  /** The panel with all filters is shown. */
  open = false;
  /** Filters of which all values are shown. */
  unfolded: ReadonlySet<FilterId> = new Set();
  #for: readonly unknown[] = [];
  #filtered: Filtered = { fits: [], maybe: [], waysOut: [] };
  #pool: readonly Job[] = [];
  #facetsFor: readonly unknown[] = [];
  #facets: readonly Facet[] = [];
  #warmed: readonly Job[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** How many values are chosen. */
  get count(): number {
    return Object.values(this.chosen).flat().length;
  }

  /** What the choice leaves of `jobs`; the same arrays as long as neither changed. */
  apply(jobs: readonly Job[]): Filtered & { readonly pool: readonly Job[] } {
    const wanted = [jobs, this.chosen, this.withMaybe];
    if (!wanted.every((each, index) => each === this.#for[index])) {
      this.#for = wanted;
      this.#filtered = this.count === 0 ? { fits: jobs, maybe: [], waysOut: [] } : applyFilters(jobs, this.chosen);
      const { fits, maybe } = this.#filtered;
      this.#pool = this.withMaybe && maybe.length > 0 ? [...fits, ...maybe.map(({ job }) => job)] : fits;
    }
    return { ...this.#filtered, pool: this.#pool };
  }

  /** All filters with their counts; the same array as long as nothing changed. */
  facets(taxonomy: Taxonomy, lang: string, jobs: readonly Job[]): readonly Facet[] {
    const wanted = [taxonomy, lang, jobs, this.chosen];
    if (!wanted.every((each, index) => each === this.#facetsFor[index])) {
      this.#facetsFor = wanted;
      this.#facets = facetsOf({ taxonomy, lang }, jobs, this.chosen);
    }
    return this.#facets;
  }

  /** Looks into the vacancies of a long list a few at a time, so that opening the filters does not take long then. */
  async warm(jobs: readonly Job[]): Promise<void> {
    if (jobs === this.#warmed) return;
    this.#warmed = jobs;
    let sliceEnds = 0;
    for (let at = 0; at < jobs.length && this.#warmed === jobs; at += STEP) {
      if (performance.now() > sliceEnds) {
        await pause();
        sliceEnds = performance.now() + SLICE_MS;
      }
      applyFilters(jobs.slice(at, at + STEP), ANY);
    }
  }

  toggle(filter: FilterId, value: string, on: boolean): void {
    const others = (this.chosen[filter] ?? []).filter((each) => each !== value);
    this.#put({ ...this.chosen, [filter]: on ? [...others, value] : others });
  }

  /** Takes away all that was chosen in some filters. */
  drop(filters: readonly FilterId[]): void {
    this.#put({ ...this.chosen, ...Object.fromEntries(filters.map((each) => [each, []])) });
  }

  clear(): void {
    this.withMaybe = false;
    this.#put(EVERYTHING);
  }

  show(withMaybe: boolean): void {
    this.withMaybe = withMaybe;
    this.#host.requestUpdate();
  }

  fold(open: boolean): void {
    this.open = open;
    this.#host.requestUpdate();
  }

  unfold(filter: FilterId): void {
    this.unfolded = new Set([...this.unfolded, filter]);
    this.#host.requestUpdate();
  }

  #put(chosen: Chosen): void {
    this.chosen = chosen;
    this.#host.requestUpdate();
  }
}
