import type { Issue, Vacancy } from '@zorg-match/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { issue, type Loaded, loadVacancies, type Room } from './load-vacancies.js';
import type { ReadAhead } from './read-ahead.js';

export type { VacancySource } from './load-vacancies.js';

const NONE: readonly Vacancy[] = [];

/** Loads the vacancies of an element; the host renders again when some are there, and when all are. */
export class SourceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #settled: (issues: readonly Issue[]) => void;
  readonly #room: Room | undefined;
  #given: unknown;
  #work: AbortController | undefined;

  /** `none`: nothing was given. `loading`: more is coming. `failed`: nothing could be used, `issues` tells why. */
  status: 'none' | 'loading' | 'ready' | 'failed' = 'none';
  /** The vacancies so far. */
  vacancies: readonly Vacancy[] = NONE;
  issues: readonly Issue[] = [];
  /** When the list was made or last changed, ISO 8601; only when its server or file tells. */
  updated: string | undefined;
  /** What was read in the vacancies ahead of time. */
  ahead: ReadAhead | undefined;
  /** Counts the loads. */
  round = 0;

  /**
   * @param settled called once for each load, with everything that could not be used as it was
   * @param room how much is taken, when that is more than a list of jobs needs
   */
  constructor(host: ReactiveControllerHost, settled: (issues: readonly Issue[]) => void, room?: Room) {
    this.#host = host;
    this.#settled = settled;
    this.#room = room;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.status === 'loading') this.reload();
  }

  hostDisconnected(): void {
    this.#work?.abort();
  }

  /** Loads what is given, unless that is what was loaded last. */
  load(given: unknown): void {
    if (given === this.#given) return;
    this.#given = given;
    this.reload();
  }

  /** Loads again, as after a network error. */
  reload(): void {
    this.#work?.abort();
    this.round++;
    const nothing = this.#given === undefined || this.#given === null || this.#given === '';
    this.status = nothing ? 'none' : 'loading';
    this.#take({ vacancies: NONE, issues: [] });
    if (nothing) return;
    const { signal } = (this.#work = new AbortController());
    void this.#follow(this.#given, signal);
    this.#host.requestUpdate();
  }

  async #follow(given: unknown, signal: AbortSignal): Promise<void> {
    const loading = loadVacancies(given, signal, this.#room);
    try {
      for (;;) {
        const { done, value } = await loading.next();
        if (signal.aborted) return;
        if (done === true) {
          this.#settle(value);
          return;
        }
        this.#take(value);
        this.#host.requestUpdate();
      }
    } catch (error) {
      if (signal.aborted) return;
      console.error('zorg-match: the vacancies could not be read.', error);
      this.#settle({ vacancies: this.vacancies, issues: [issue('invalid-value')] });
    } finally {
      void loading.return({ vacancies: NONE, issues: [] }); // nobody waits for more of it
    }
  }

  #settle(loaded: Loaded): void {
    const { vacancies, issues } = loaded;
    const empty = issues.every(({ code, severity }) => code === 'feed-empty' || severity === 'warning');
    this.status = vacancies.length > 0 || empty ? 'ready' : 'failed';
    this.#take(loaded);
    this.#settled(issues);
    this.#host.requestUpdate();
  }

  #take({ vacancies, issues, updated, ahead }: Loaded): void {
    this.vacancies = vacancies;
    this.issues = issues;
    this.updated = updated;
    this.ahead = ahead;
  }
}
