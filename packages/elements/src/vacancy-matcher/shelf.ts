import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Most jobs side by side: more cannot be read. */
export const MOST_COMPARED = 3;

/**
 * What somebody did with the jobs of a list: saved, hidden, put side by side. By vacancy id, in memory only; whoever may
 * keep it on the device reads `saved`.
 */
export class Shelf implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  saved: ReadonlySet<string> = new Set();
  hidden: ReadonlySet<string> = new Set();
  /** In the order in which they were chosen. */
  compared: readonly string[] = [];
  /** The job that was hidden last: its row stays with the way back, until something else is done. */
  justHidden: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Puts in what was saved before. */
  restore(ids: readonly string[]): void {
    this.saved = new Set(ids);
    this.#host.requestUpdate();
  }

  /** Saves it, or no longer; tells whether it is saved now. */
  toggleSaved(id: string): boolean {
    const saved = new Set(this.saved);
    if (!saved.delete(id)) saved.add(id);
    this.saved = saved;
    this.#host.requestUpdate();
    return saved.has(id);
  }

  hide(id: string): void {
    this.hidden = new Set([...this.hidden, id]);
    this.compared = this.compared.filter((other) => other !== id);
    this.justHidden = id;
    this.#host.requestUpdate();
  }

  show(id: string): void {
    this.hidden = new Set([...this.hidden].filter((other) => other !== id));
    this.justHidden = undefined;
    this.#host.requestUpdate();
  }

  showAll(): void {
    this.hidden = new Set();
    this.justHidden = undefined;
    this.#host.requestUpdate();
  }

  /** Puts it beside the others, or takes it away. `full` when there are three already. */
  toggleCompared(id: string): 'added' | 'removed' | 'full' {
    const there = this.compared.includes(id);
    if (!there && this.compared.length >= MOST_COMPARED) return 'full';
    this.compared = there ? this.compared.filter((other) => other !== id) : [...this.compared, id];
    this.#host.requestUpdate();
    return there ? 'removed' : 'added';
  }

  clearCompared(): void {
    this.compared = [];
    this.#host.requestUpdate();
  }
}
