import type { Finder } from '@zorg-match/engine';
import { issueForEditor } from '@zorg-match/i18n';
import type { Issue } from '@zorg-match/schema';
import type { ReactiveControllerHost } from 'lit';
import type { SavedChangeDetail } from '../vacancy-matcher/vacancy-matcher.events.js';
import { engineFor } from '../context/engine-of.js';
import { readingOf } from '../readings/readings.js';
import { ReadingsController } from '../controllers/readings-controller.js';
import '../vacancy-matcher/vacancy-matcher.js';
import { forgetJobs, keepJobs, recallJobs } from './kept-jobs.js';
import { keepAhead, type ReadAhead } from './read-ahead.js';
import { SourceController } from './vacancy-source.js';

/**
 * The part of `zorg-match` that has to do with vacancies: loading, reading, and the element that shows them. It comes on
 * demand, so a page where somebody first says what they can does not wait for it.
 */
export class Jobs {
  readonly source: SourceController;
  readonly readings: ReadingsController;
  #finder: Finder | undefined;
  #remembered: boolean | undefined;
  #kept: ReadAhead | undefined;
  /** Ids of the vacancies that the person saved: in memory, and on the device when that may remember. */
  saved: readonly string[] = [];

  /** @param settled called once for each load, with everything that could not be used as it was */
  constructor(host: ReactiveControllerHost & HTMLElement, settled: (issues: readonly Issue[]) => void) {
    this.source = new SourceController(host, settled);
    this.readings = new ReadingsController(host);
    host.addEventListener('zorg-saved-change', ({ detail }: CustomEvent<SavedChangeDetail>) => {
      this.saved = detail.vacancies;
      if (this.#remembered) keepJobs(this.saved);
    });
  }

  /** Call from `willUpdate`; asking again for the same does nothing. */
  update(given: unknown, finder: Finder | undefined, remembered: boolean): void {
    this.#finder = finder;
    this.#remember(remembered);
    this.source.load(given);
    const engine = finder && engineFor(finder);
    const { ahead } = this.source;
    if (engine && ahead && ahead !== this.#kept) {
      this.#kept = ahead;
      keepAhead(engine, ahead);
    }
    this.readings.read(engine, this.source.vacancies);
  }

  /** What to mend, for an editor, by its code. */
  explain(issues: readonly Issue[]): readonly string[] {
    return issues.map((issue) => `${issue.code}: ${issueForEditor(issue)}`);
  }

  /** Takes away what was saved, here and on the device. */
  wipe(): void {
    this.saved = [];
    forgetJobs();
  }

  #remember(on: boolean): void {
    if (this.#remembered === undefined) recallJobs(); // what is older than six months goes, whatever was chosen since
    this.#remembered ??= false;
    if (on === this.#remembered) return;
    this.#remembered = on;
    if (!on) {
      forgetJobs();
      return;
    }
    const before = recallJobs();
    this.saved = [...new Set([...before, ...this.saved])];
    keepJobs(this.saved);
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
