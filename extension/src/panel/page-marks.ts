import { parseFromPage } from '../page/marker/from-page.schema.js';
import type { FromPage, Mark, ToPage } from '../page/marker/mark.js';

/** The panel's end of the line to a page. */
export interface PagePort {
  postMessage(message: ToPage): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** What drawing on a page needs from the browser. */
export interface PageMarksWork {
  /** Lets our script run in a tab; rejects when the browser does not allow it. */
  inject(tabId: number): Promise<unknown>;
  connect(tabId: number): PagePort;
}

/**
 * Draws the evidence on the page of one tab at a time. The line to that page is also what cleans up: when it breaks, because
 * the panel closes or goes to another page, the page wipes what was drawn.
 */
export class PageMarks {
  readonly #work: PageMarksWork;
  readonly #told: (message: FromPage, tabId: number) => void;
  #line: { readonly tabId: number; readonly port: PagePort } | undefined;
  /** The latest wish: what comes back late from an earlier one is not used. */
  #wish = 0;

  constructor(work: PageMarksWork, told: (message: FromPage, tabId: number) => void) {
    this.#work = work;
    this.#told = told;
  }

  /**
   * Draws these marks on the page of a tab in place of all others, and lets it watch whether it still shows the job of this
   * title; with no marks only that. False when the browser does not allow it.
   */
  async draw(tabId: number, marks: readonly Mark[], title: string): Promise<boolean> {
    const wish = (this.#wish += 1);
    if (this.#line?.tabId !== tabId) {
      this.#hangUp();
      const allowed = await this.#work.inject(tabId).then(
        () => true,
        () => false,
      );
      if (wish !== this.#wish) return true;
      if (!allowed) return false;
      this.#call(tabId);
    }
    this.#send({ type: 'mark', marks, title });
    return true;
  }

  /** Brings the words of a line into view. */
  go(line: string): void {
    this.#send({ type: 'go', line });
  }

  /** Leaves the page as it was. */
  clear(): void {
    this.#wish += 1;
    this.#send({ type: 'clear' });
    this.#hangUp();
  }

  #call(tabId: number): void {
    const port = this.#work.connect(tabId);
    const line = (this.#line = { tabId, port });
    port.onMessage.addListener((message) => {
      const told = this.#line === line ? parseFromPage(message) : null;
      if (told) this.#told(told, tabId);
    });
    port.onDisconnect.addListener(() => {
      if (this.#line === line) this.#line = undefined;
    });
  }

  #send(message: ToPage): void {
    try {
      this.#line?.port.postMessage(message);
    } catch {
      this.#line = undefined; // the page is gone
    }
  }

  #hangUp(): void {
    this.#line?.port.disconnect();
    this.#line = undefined;
  }
}
