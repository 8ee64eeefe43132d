import type { Engine } from '@zorg-match/engine';
import type { Vacancy } from '@zorg-match/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isRead } from '../readings/readings.js';
import { readInSlices } from '../readings/slices.js';

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

  /** Starts reading, or goes on; asking again for the same does nothing. */
  read(engine: Engine | undefined, vacancies: readonly Vacancy[]): void {
    if (engine === this.#engine && vacancies === this.#vacancies) return;
    this.#work?.abort();
    this.#work = undefined;
    this.#engine = engine;
    this.#vacancies = vacancies;
    this.done = 0;
    this.ready = engine !== undefined && vacancies.every((vacancy) => isRead(engine, vacancy));
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
    const { signal } = (this.#work = new AbortController());
    const progress = (done: number) => {
      if (signal.aborted) return;
      this.done = done;
      this.ready = done === this.#vacancies.length;
      this.#host.requestUpdate();
    };
    readInSlices(this.#engine, this.#vacancies, { signal, progress }).catch((error: unknown) =>
      console.error('zorg-match: the vacancies could not be read.', error),
    );
  }
}
