import type { ReactiveController, ReactiveControllerHost } from 'lit';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Never loses the keyboard: what has it may be moved (an order that changes) or taken away (a removed entry) by an update of
 * the host, and the browser then leaves it at the page. It goes back to where it was, else to what came next, else to what
 * came before. A host that brings the keyboard somewhere else itself, after its update, wins.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #had: HTMLElement | undefined;
  /** What could have the keyboard before the update, in the order in which it was read. */
  #others: readonly HTMLElement[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const root = this.#host.shadowRoot;
    const had = root?.activeElement;
    this.#had = had instanceof HTMLElement ? had : undefined;
    this.#others = this.#had && root ? [...root.querySelectorAll<HTMLElement>(CONTROLS)] : [];
  }

  hostUpdated(): void {
    const had = this.#had;
    const others = this.#others;
    this.#had = undefined;
    this.#others = [];
    if (!had || this.#host.shadowRoot?.activeElement) return;
    // somebody who went elsewhere on the page meanwhile is left there
    if (document.activeElement && document.activeElement !== document.body) return;
    const at = others.indexOf(had);
    const candidates = [had, ...others.slice(at + 1), ...others.slice(0, Math.max(at, 0)).reverse()];
    for (const each of candidates) {
      if (!each.isConnected) continue;
      each.focus({ preventScroll: each === had });
      if (this.#host.shadowRoot?.activeElement === each) return;
    }
  }
}
