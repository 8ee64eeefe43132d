import type { Finder } from '@zorg-match/engine';
import type { Issue } from '@zorg-match/schema';
import type { ReactiveControllerHost } from 'lit';
import { engineFor } from '../context/engine-of.js';
import { readingOf } from '../readings/readings.js';
import { ReadingsController } from '../controllers/readings-controller.js';
import '../vacancy-matcher/vacancy-matcher.js';
import { SourceController } from './vacancy-source.js';

/**
 * The part of `zorg-match` that has to do with vacancies: loading, reading, and the element that shows them. It comes on
 * demand, so a page where somebody first says what they can does not wait for it.
 */
export class Jobs {
  readonly source: SourceController;
  readonly readings: ReadingsController;
  #finder: Finder | undefined;

  /** @param settled called once for each load, with everything that could not be used as it was */
  constructor(host: ReactiveControllerHost, settled: (issues: readonly Issue[]) => void) {
    this.source = new SourceController(host, settled);
    this.readings = new ReadingsController(host);
  }

  /** Call from `willUpdate`; asking again for the same does nothing. */
  update(given: unknown, finder: Finder | undefined): void {
    this.#finder = finder;
    this.source.load(given);
    this.readings.read(finder && engineFor(finder), this.source.vacancies);
  }

  /** What reading the vacancies had to remark, such as another language; `path` is the place in the list. Call when all are read. */
  remarks(): readonly Issue[] {
    const engine = this.#finder && engineFor(this.#finder);
    if (!engine) return [];
    return this.source.vacancies.flatMap((vacancy, index) =>
      readingOf(engine, vacancy).warnings.map((issue) => ({ ...issue, path: [index] })),
    );
  }
}
