import type { Finder } from '@zorg-match/engine';
import type { Issue } from '@zorg-match/schema';
import type { ReactiveControllerHost } from 'lit';
import { engineFor } from '../context/engine-of.js';
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

  /** @param settled called once for each load, with everything that could not be used as it was */
  constructor(host: ReactiveControllerHost, settled: (issues: readonly Issue[]) => void) {
    this.source = new SourceController(host, settled);
    this.readings = new ReadingsController(host);
  }

  /** Call from `willUpdate`; asking again for the same does nothing. */
  update(given: unknown, finder: Finder | undefined): void {
    this.source.load(given);
    this.readings.read(finder && engineFor(finder), this.source.vacancies);
  }
}
