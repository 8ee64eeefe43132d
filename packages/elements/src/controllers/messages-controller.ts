import { type Messages, messagesFor, sentences } from '@zorg-match/i18n';
import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { failed, fetchLanguage, type LanguagePart, watchParts, whole } from '../context/language-parts.js';
import type { Spoken } from '../theme/mirror.view.js';
import { hush } from './hush.js';
import { baseLanguage, directionOf, languageAt, mirrorAt, watchLanguage } from './language.js';
import { languageNote } from './language-note.js';

const controllers = new WeakMap<Element, MessagesController>();

/** Sentences with the language that they are in. */
export interface Speech extends Spoken<Speech> {
  readonly messages: Messages;
}

/**
 * The sentences of an element in the language of its place in the page: its own `lang`, else the nearest; Dutch until all of
 * that language is there, and when we do not have it. Says on the element's base which language it is, and its direction.
 */
export class MessagesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #parts: readonly LanguagePart[];
  #stop: (() => void) | undefined;
  readonly #asked = new Set<string>();
  /** What was known of the languages when the host was last told. */
  #known = '';
  /** The language that is being tried again. */
  #retrying: string | undefined;

  /** @param more what the element says beyond the sentences that every element has, each a part of a language */
  constructor(host: ReactiveControllerHost & HTMLElement, ...more: readonly LanguagePart[]) {
    this.#host = host;
    this.#parts = [sentences, ...more];
    controllers.set(host, this);
    host.addController(this);
    hush(host); // here, because every element of ours speaks
  }

  /** The language that the element speaks: tag in lower case, `nl` or `nl-be`. */
  get language(): string {
    const wanted = languageAt(this.#host);
    return this.#speaks(wanted) ? wanted : 'nl';
  }

  /** The language to show beside the first one; nothing when it is the same, or not there. */
  get mirror(): string | undefined {
    const mirror = baseLanguage(mirrorAt(this.#host));
    return mirror === baseLanguage(this.language) || !this.#speaks(mirror) ? undefined : mirror;
  }

  get messages(): Messages {
    return messagesFor(this.language);
  }

  /** That a language did not come, with a button that tries again; to be put in the host's template. */
  get note(): TemplateResult | typeof nothing {
    const missing = this.#retrying ?? this.#wanted.find((language) => failed(this.#own, language));
    if (missing === undefined) return nothing;
    return languageNote(this.messages, missing, this.#retrying !== undefined, () => void this.#retry(missing));
  }

  /** Fetches a language, once more when it did not come before; whether the element can speak it now. */
  async load(language: string): Promise<boolean> {
    await fetchLanguage(this.#parts, baseLanguage(language), true);
    return this.#speaks(language);
  }

  /** What is said here, with the same in the language to show beside. */
  get spoken(): Speech {
    const { language: lang, mirror, messages } = this;
    return { lang, messages, ...(mirror && { other: { lang: mirror, messages: messagesFor(mirror) } }) };
  }

  hostConnected(): void {
    const placed = watchLanguage(this.#host, () => {
      this.#asked.clear();
      this.#host.requestUpdate();
    });
    const came = watchParts(() => {
      if (this.#known !== this.#knows()) this.#host.requestUpdate();
    });
    this.#stop = () => {
      placed();
      came();
    };
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    for (const language of this.#wanted) {
      void fetchLanguage(this.#parts, language, !this.#asked.has(language));
      this.#asked.add(language);
    }
    this.#known = this.#knows();
  }

  hostUpdated(): void {
    const base = this.#base;
    const shown = baseLanguage(this.language);
    if (!base || base.lang === shown) return;
    base.lang = shown;
    base.dir = directionOf(shown);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  get #base(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('[part~=base]');
  }

  get #wanted(): string[] {
    return [languageAt(this.#host), mirrorAt(this.#host)].map(baseLanguage);
  }

  /** What the element around this one does not tell of already. */
  get #own(): readonly LanguagePart[] {
    const root = this.#host.getRootNode();
    const around = root instanceof ShadowRoot ? controllers.get(root.host) : undefined;
    return around ? this.#parts.filter((part) => !around.#parts.includes(part)) : this.#parts;
  }

  #speaks(language: string): boolean {
    return whole(this.#parts, baseLanguage(language));
  }

  #knows(): string {
    return this.#wanted.map((language) => `${this.#speaks(language)} ${failed(this.#own, language)}`).join();
  }

  /** The button goes away with what it asked for; the keyboard stays with the element. */
  async #retry(language: string): Promise<void> {
    if (this.#retrying !== undefined) return;
    this.#retrying = language;
    this.#host.requestUpdate();
    await this.load(language);
    this.#retrying = undefined;
    this.#host.requestUpdate();
    const had = this.#host.shadowRoot?.activeElement;
    await this.#host.updateComplete;
    if (!had || had.isConnected) return;
    this.#base?.setAttribute('tabindex', '-1');
    this.#base?.focus({ preventScroll: true });
  }
}
