import type { Engine } from '@zorg-match/engine';
import { Monitor, regionOf } from '@zorg-match/engine/monitor';
import type { MonitorReport, Vacancy } from '@zorg-match/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readingOf } from '../readings/readings.js';
import { pause, SLICE_MS } from '../readings/slices.js';

/** What is looked at: a region, an occupation, both, or all. */
export interface Selection {
  readonly region: string;
  readonly occupation: string;
}

/** Counts the vacancies of an element that have been read, a slice at a time, so that 100,000 do not stop the page. */
export class CountingController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #given: readonly unknown[] = [];
  #work: AbortController | undefined;

  /** All vacancies together; the regions and occupations that somebody can choose. */
  whole: MonitorReport | undefined;
  /** Of the selection. */
  part: MonitorReport | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#work?.abort();
    this.#given = [];
  }

  /** Counts, unless the same was counted last. Call when every vacancy has been read. */
  count(engine: Engine, vacancies: readonly Vacancy[], selection: Selection): void {
    const given = [engine, vacancies, selection.region, selection.occupation];
    if (given.every((each, index) => each === this.#given[index])) return;
    if (engine !== this.#given[0] || vacancies !== this.#given[1]) this.whole = undefined;
    this.#given = given;
    this.#work?.abort();
    const { signal } = (this.#work = new AbortController());
    void this.#run(engine, vacancies, selection, signal);
  }

  async #run(engine: Engine, vacancies: readonly Vacancy[], selection: Selection, signal: AbortSignal): Promise<void> {
    const { region, occupation } = selection;
    const date = new Date().toISOString().slice(0, 10);
    const [all, some] = [new Monitor({ date, regionOf }), new Monitor({ date, regionOf })];
    let sliceEnds = performance.now() + SLICE_MS;
    for (const vacancy of vacancies) {
      const reading = readingOf(engine, vacancy);
      if (!this.whole) all.add(vacancy, reading);
      const isIn =
        (region === '' || (regionOf(vacancy) ?? 'unknown') === region) &&
        (occupation === '' || (reading.occupations[0]?.id ?? 'unknown') === occupation);
      if (isIn) some.add(vacancy, reading);
      if (performance.now() < sliceEnds) continue;
      await pause();
      if (signal.aborted) return;
      sliceEnds = performance.now() + SLICE_MS;
    }
    this.whole ??= all.report();
    this.part = some.report();
    this.#host.requestUpdate();
  }
}
