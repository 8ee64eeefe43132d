import { loadMessages, type Messages, messagesFor } from '@zorg-match/i18n';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { baseLanguage, languageAt, mirrorAt, watchLanguage } from './language.js';

/** Languages that we may show and that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar']);
/** Elements whose own sentences we have in Dutch only. */
const DUTCH = /-(route|profile|monitor|vacancy-check)/;

/**
 * The sentences of an element in the language of its place in the page: its own `lang`, else the nearest; Dutch until they
 * are there, and when we do not have them. Says on the element's base which language it is, and its direction.
 */
export class MessagesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #stop: (() => void) | undefined;
  #asked = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Language tag in lower case, `nl` or `nl-be`. */
  get language(): string {
    return languageAt(this.#host);
  }

  /** The language to show beside the first one; nothing when it is the same. */
  get mirror(): string | undefined {
    const mirror = baseLanguage(mirrorAt(this.#host));
    return mirror === baseLanguage(this.language) ? undefined : mirror;
  }

  get messages(): Messages {
    return messagesFor(this.language);
  }

  hostConnected(): void {
    const update = () => this.#host.requestUpdate();
    this.#stop = watchLanguage(this.#host, update);
    update();
  }

  hostUpdate(): void {
    const { language } = this;
    if (language === this.#asked) return;
    this.#asked = language;
    void loadMessages(language).then((messages) => {
      if (messages !== messagesFor()) this.#host.requestUpdate();
    });
  }

  hostUpdated(): void {
    const base = this.#host.shadowRoot?.querySelector('[part~=base]');
    const dutch = this.messages === messagesFor() || DUTCH.test(this.#host.localName);
    const shown = dutch ? 'nl' : baseLanguage(this.language);
    if (!base || base.getAttribute('lang') === shown) return;
    base.setAttribute('lang', shown);
    base.setAttribute('dir', RIGHT_TO_LEFT.has(shown) ? 'rtl' : 'ltr');
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
