import type { Engine } from '@zorg-match/engine';
import type { MonitorReport } from '@zorg-match/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Batches } from './batches.js';
import { type Counter, countHere, countThere } from './counter.js';

/** Makes the vacancies that are to be counted, anew each time. */
type Source = (signal: AbortSignal) => Batches;

/**
 * Counts the vacancies of an element: in slices of the page, or in a worker when the page gave one. Somebody can stop it, see
 * what was counted so far, and go on.
 */
export class CountingController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #given: readonly unknown[] = [];
  #work: AbortController | undefined;
  #counter: Counter | undefined;
  #goOn: (() => void) | undefined;
  #gate: Promise<void> | undefined;

  status: 'none' | 'counting' | 'stopped' | 'ready' | 'failed' = 'none';
  report: MonitorReport | undefined;
  done = 0;
  total: number | undefined;
  /** Lines that could not be used. */
  broken = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
    this.#given = [];
    if (this.status !== 'ready') this.status = 'none';
  }

  /** Counts what `source` gives, unless the same was counted last. `of` says what is counted. */
  count(engine: Engine, of: unknown, source: Source, worker?: () => Worker): void {
    // labels in another language make another engine that reads the same
    const given = [engine.taxonomy.version, engine.taxonomy.competences.length, of];
    if (given.every((each, index) => each === this.#given[index])) return;
    this.#given = given;
    this.#end();
    this.status = 'counting';
    this.report = undefined;
    this.done = this.broken = 0;
    const { signal } = (this.#work = new AbortController());
    void this.#run(engine, source, worker, signal).catch((error: unknown) => {
      if (signal.aborted) return;
      console.error('zorg-match: the vacancies could not be counted.', error);
      this.status = 'failed';
      this.#host.requestUpdate();
    });
  }

  /** Counts again what was given, as after a network error. */
  again(): void {
    this.#given = [];
    this.#host.requestUpdate();
  }

  /** Holds, with a report of what was counted so far. */
  stop(): void {
    if (this.status !== 'counting') return;
    this.status = 'stopped';
    this.#gate = new Promise((resolve) => (this.#goOn = resolve));
    this.#host.requestUpdate();
  }

  goOn(): void {
    if (this.status !== 'stopped') return;
    this.status = 'counting';
    this.#goOn?.();
    this.#gate = this.#goOn = undefined;
    this.#host.requestUpdate();
  }

  #end(): void {
    this.#work?.abort();
    this.#counter?.close();
    this.#goOn?.();
    this.#counter = this.#gate = this.#goOn = undefined;
  }

  async #run(engine: Engine, source: Source, worker: (() => Worker) | undefined, signal: AbortSignal): Promise<void> {
    let counter = this.#use(started(worker) ?? countHere(engine));
    const { total, batches, broken } = source(signal);
    const over = (): boolean => signal.aborted;
    this.total = total;
    for await (const batch of batches) {
      if (over()) return;
      await counter.add(batch).catch((error: unknown) => {
        if (this.done > 0 || over()) throw error;
        // a policy may forbid workers: then the page counts itself
        console.warn('zorg-match: no worker counts here, so the page does.', error);
        counter = this.#use(countHere(engine));
        return counter.add(batch);
      });
      if (over()) return;
      this.done += batch.length;
      this.broken = broken();
      this.#host.requestUpdate();
      if (this.#gate) await this.#hold(counter, over);
    }
    const report = await counter.report();
    if (over()) return;
    this.report = report;
    this.broken = broken();
    this.status = 'ready';
    counter.close();
    this.#host.requestUpdate();
  }

  #use(counter: Counter): Counter {
    this.#counter?.close();
    this.#counter = counter;
    return counter;
  }

  async #hold(counter: Counter, over: () => boolean): Promise<void> {
    const report = await counter.report();
    if (over()) return;
    this.report = report;
    this.#host.requestUpdate();
    await this.#gate;
    if (!over()) this.report = undefined;
  }
}

/** A counter in the page's worker; `undefined` when there is none, or it cannot start. */
function started(worker: (() => Worker) | undefined): Counter | undefined {
  try {
    return worker && countThere(worker());
  } catch (error) {
    console.warn('zorg-match: the worker could not start.', error);
    return undefined;
  }
}
