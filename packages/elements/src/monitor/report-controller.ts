import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asReport, fetchReport } from './given-report.js';

/** A report that was made ahead: given, or fetched. */
export class ReportController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #given: unknown;
  #work: AbortController | undefined;

  status: 'loading' | 'ready' | 'failed' = 'loading';
  report: unknown;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#work?.abort();
    if (this.status === 'loading') this.#given = undefined;
  }

  /** Loads what is given, unless that is what was loaded last. */
  load(given: unknown): void {
    if (given === this.#given) return;
    this.#given = given;
    this.#work?.abort();
    if (typeof given !== 'string' && !(given instanceof URL)) {
      this.#settle(asReport(given));
      return;
    }
    this.status = 'loading';
    this.report = undefined;
    const { signal } = (this.#work = new AbortController());
    fetchReport(given, signal).then(
      (report) => {
        if (signal.aborted) return;
        this.#settle(report);
        this.#host.requestUpdate();
      },
      () => undefined, // nobody waits for it any more
    );
  }

  again(): void {
    this.#given = undefined;
    this.#host.requestUpdate();
  }

  #settle(report: unknown): void {
    this.report = report;
    this.status = report ? 'ready' : 'failed';
    if (!report) console.warn('zorg-match: the report of <zorg-monitor> is no zorg-monitor/1.');
  }
}
