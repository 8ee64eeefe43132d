import type { Finder } from '@zorg-match/engine';
import type { Issue, Vacancy } from '@zorg-match/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SeenController } from '../controllers/seen.js';
import type { Jobs } from './jobs.js';

type Status = 'none' | 'loading' | 'ready' | 'failed';

const NO_VACANCIES: readonly Vacancy[] = [];
const NONE_SAVED: readonly string[] = [];
const NOT_FETCHED: readonly Issue[] = [{ code: 'network', path: [], params: {}, severity: 'error' }];

/**
 * The jobs of an element, and before that the fetching of the code that loads and reads them: it comes when vacancies
 * are given and somebody sees the element, so that saying what you can never waits for it, and a page pays nothing for what
 * nobody scrolled to.
 */
export class JobsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #settled: (issues: readonly Issue[]) => void;
  readonly #eye: SeenController;
  #jobs: Jobs | undefined;
  /** How the fetching stands; `waiting` until somebody sees the element. */
  #fetching: Status | 'waiting' = 'none';

  /** @param settled called once for each load, with everything that could not be used as it was */
  constructor(host: ReactiveControllerHost & HTMLElement, settled: (issues: readonly Issue[]) => void) {
    this.#host = host;
    this.#settled = settled;
    this.#eye = new SeenController(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate(); // nothing is loaded for an element that is not in a page
  }

  /** Call from `willUpdate`; asking again for the same does nothing. */
  update(given: unknown, finder: Finder | undefined, remembered: boolean): void {
    if (!this.#host.isConnected) return;
    const something = given !== undefined && given !== null && given !== '';
    if (this.#jobs) this.#jobs.update(given, finder, remembered);
    else if (something && this.#eye.seen && (this.#fetching === 'none' || this.#fetching === 'waiting'))
      void this.#fetch();
    else if (something && this.#fetching === 'none') this.#fetching = 'waiting';
    else if (!something && this.#fetching === 'waiting') this.#fetching = 'none';
  }

  get status(): Status {
    return this.#jobs?.source.status ?? (this.#fetching === 'waiting' ? 'loading' : this.#fetching);
  }

  get vacancies(): readonly Vacancy[] {
    return this.#jobs?.source.vacancies ?? NO_VACANCIES;
  }

  get issues(): readonly Issue[] {
    return this.#jobs?.source.issues ?? (this.#fetching === 'failed' ? NOT_FETCHED : []);
  }

  /** Whether every vacancy is read. */
  get read(): boolean {
    return this.#jobs ? this.#jobs.readings.ready : this.#fetching === 'none';
  }

  /** What reading the vacancies had to remark. Call when all are read. */
  remarks(): readonly Issue[] {
    return this.#jobs?.remarks() ?? [];
  }

  /** What to mend, for an editor; nothing when the part that knows is not there. */
  explain(issues: readonly Issue[]): readonly string[] {
    return this.#jobs?.explain(issues) ?? [];
  }

  /** When the list of vacancies was made or last changed, ISO 8601, when that is known. */
  get updatedOn(): string | undefined {
    return this.#jobs?.source.updated;
  }

  /** Ids of the vacancies that the person saved. */
  get saved(): readonly string[] {
    return this.#jobs?.saved ?? NONE_SAVED;
  }

  /** Takes away what was saved. */
  wipe(): void {
    this.#jobs?.wipe();
  }

  /** Counts the loads. */
  get round(): number {
    return this.#jobs?.source.round ?? 0;
  }

  /** Tries again, as after a network error. */
  reload(): void {
    if (this.#jobs) this.#jobs.source.reload();
    else void this.#fetch();
  }

  async #fetch(): Promise<void> {
    this.#fetching = 'loading';
    try {
      const { Jobs: Part } = await import('./jobs.js');
      this.#jobs = new Part(this.#host, this.#settled);
    } catch (error) {
      console.error('zorg-match: the part that reads vacancies could not be fetched.', error);
      this.#fetching = 'failed';
      this.#settled(NOT_FETCHED);
    }
    this.#host.requestUpdate();
  }
}
