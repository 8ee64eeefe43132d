import { type Messages, messagesFor } from '@zorg-match/i18n';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageAt } from './language.js';

/** The sentences of an element in the language of its place in the page: its own `lang`, else the nearest; else Dutch. */
export class MessagesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Language tag in lower case, `nl` or `nl-be`. */
  get language(): string {
    return languageAt(this.#host);
  }

  get messages(): Messages {
    return messagesFor(this.language);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, { attributeFilter: ['lang'] });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
