import { type Catalogue, type Messages, messagesFor, sentences } from '@zorg-match/i18n';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hush } from './hush.js';
import { baseLanguage, directionOf, languageAt, mirrorAt, watchLanguage } from './language.js';

/**
 * The sentences of an element in the language of its place in the page: its own `lang`, else the nearest; Dutch until they
 * are there, and when we do not have them. Says on the element's base which language it is, and its direction.
 */
export class MessagesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #catalogues: readonly Catalogue<unknown>[];
  #stop: (() => void) | undefined;
  readonly #asked = new Set(['nl']);

  /** @param more what the element says beyond the sentences that every element has */
  constructor(host: ReactiveControllerHost & HTMLElement, ...more: readonly Catalogue<unknown>[]) {
    this.#host = host;
    this.#catalogues = [sentences, ...more];
    host.addController(this);
    hush(host); // here, because every element of ours speaks
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
    for (const language of [this.language, this.mirror ?? 'nl'].map(baseLanguage)) {
      if (this.#asked.has(language)) continue;
      this.#asked.add(language);
      const loading = this.#catalogues.map((catalogue) => catalogue.load(language));
      void Promise.all(loading).then(() => {
        if (this.#speaks(language)) this.#host.requestUpdate();
        else this.#asked.delete(language); // the next time that something changes it is tried again
      });
    }
  }

  /** Whether all that the element says is there in a language. */
  #speaks(language: string): boolean {
    return this.#catalogues.every((catalogue) => catalogue.for(language) !== catalogue.for());
  }

  hostUpdated(): void {
    const base = this.#host.shadowRoot?.querySelector('[part~=base]');
    const shown = this.#speaks(this.language) ? baseLanguage(this.language) : 'nl';
    if (!base || base.getAttribute('lang') === shown) return;
    base.setAttribute('lang', shown);
    base.setAttribute('dir', directionOf(shown));
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
