import type { Engine } from '@zorg-match/engine';
import type { Vacancy } from '@zorg-match/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isRead } from '../readings/readings.js';
import { extendsList, readInSlices } from '../readings/slices.js';

/** How often the host hears how far it is, in milliseconds, and up to how many vacancies each time. */
const NEWS_MS = 250;
const SOON = 50;

/**
 * Reads an element's vacancies in the background. Call `read` from `willUpdate`; when `ready`, `readingOf` answers at
 * once for each vacancy. The host renders again on progress.
 */
export class ReadingsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #engine: Engine | undefined;
  #vacancies: readonly Vacancy[] = [];
  #work: AbortController | undefined;

  /** How many of the vacancies are read. */
  done = 0;
  /** Whether all of them are. */
  ready = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Starts reading, or goes on; asking again for the same does nothing, and more of the same list goes on where it was. */
  read(engine: Engine | undefined, vacancies: readonly Vacancy[]): void {
    if (engine === this.#engine && vacancies === this.#vacancies) return;
    const more = engine === this.#engine && this.#vacancies.length > 0 && extendsList(vacancies, this.#vacancies);
    this.#engine = engine;
    this.#vacancies = vacancies;
    this.ready = engine !== undefined && vacancies.every((vacancy) => isRead(engine, vacancy));
    if (more && this.#work && !this.ready) return;
    this.#work?.abort();
    this.#work = undefined;
    if (!more) this.done = 0;
    if (!this.ready) this.#start();
  }

  hostConnected(): void {
    if (!this.ready) this.#start();
  }

  hostDisconnected(): void {
    this.#work?.abort();
    this.#work = undefined;
  }

  #start(): void {
    if (!this.#engine || this.#work) return;
    const work = (this.#work = new AbortController());
    const { signal } = work;
    let told = -Infinity;
    const progress = (done: number) => {
      if (signal.aborted) return;
      this.done = Math.max(this.done, done);
      this.ready = done === this.#vacancies.length;
      if (this.ready) {
        this.#work = undefined;
        work.abort(); // what comes after this list is work of its own
      }
      const now = performance.now();
      // the host is drawn again with each news, so later ones come less often
      if (!this.ready && done > SOON && now - told < NEWS_MS) return;
      told = now;
      this.#host.requestUpdate();
    };
    readInSlices(this.#engine, () => this.#vacancies, { signal, progress }).catch((error: unknown) =>
      console.error('zorg-match: the vacancies could not be read.', error),
    );
  }
}
