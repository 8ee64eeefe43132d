import { profileContext, type ProfileStore } from '@zorg-match/elements';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The community's context protocol, as far as we answer it. */
interface ContextRequest extends Event {
  readonly context: unknown;
  readonly callback: (value: ProfileStore, unsubscribe?: () => void) => void;
}

/** Gives every element within its host the panel's own profile in place of the page's. The store never changes. */
export class ProfileProvider implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #store: ProfileStore;

  constructor(host: ReactiveControllerHost & HTMLElement, store: ProfileStore) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('context-request', this.#answer);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('context-request', this.#answer);
  }

  readonly #answer = (event: Event): void => {
    const request = event as ContextRequest;
    if (request.context !== profileContext) return;
    event.stopImmediatePropagation();
    request.callback(this.#store);
  };
}
