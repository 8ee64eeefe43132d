import { ContextConsumer } from '@lit/context';
import type { Finder } from '@zorg-match/engine';
import type { RouteBook, Taxonomy } from '@zorg-match/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { engineContext, extraContext, routesContext } from '../context/contexts.js';
import { provideDefaults } from '../context/defaults.js';
import { finderOf } from '../context/finder-of.js';
import { labelledIn } from '../context/labels.js';
import { baseLanguage, languageAt, mirrorAt } from './language.js';

/** An element that matches: its own `taxonomy` goes before the one around it. */
export interface EngineHost extends ReactiveControllerHost, HTMLElement {
  taxonomy?: Taxonomy | undefined;
}

/** How long a page may take to give a taxonomy before its developer is told that there is none. */
const PATIENCE_MS = 5000;
let told = false;

/**
 * Gives an element its engine, or the finder that a picker does with: of its own taxonomy, else of the nearest
 * `zorg-match`, else of the page.
 */
export class EngineController<E extends Finder> implements ReactiveController {
  readonly #host: EngineHost;
  readonly #complete: (finder: Finder) => E | undefined;
  readonly #engine;
  readonly #routes;
  readonly #extra;
  #book: RouteBook | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param complete makes what this element needs of a finder: the finder itself, or `engineFor` */
  constructor(host: EngineHost, complete: (finder: Finder) => E | undefined) {
    this.#host = host;
    this.#complete = complete;
    host.addController(this);
    this.#engine = new ContextConsumer(host, { context: engineContext, subscribe: true });
    this.#routes = new ContextConsumer(host, { context: routesContext, subscribe: true });
    this.#extra = new ContextConsumer(host, { context: extraContext, subscribe: true });
  }

  hostConnected(): void {
    provideDefaults();
    this.#timer = setTimeout(() => {
      if (this.engine || told) return;
      told = true;
      console.warn(
        `zorg-match: <${this.#host.localName}> has no taxonomy. Set its \`taxonomy\` property, or call setDefaults({ taxonomy }).`,
      );
    }, PATIENCE_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /**
   * `undefined` as long as there is no taxonomy; the host renders again when it comes. With labels in the languages that
   * the host stands in, as soon as these are there.
   */
  get engine(): E | undefined {
    const { taxonomy: own } = this.#host;
    const finder = own ? finderOf(own) : this.#engine.value;
    if (!finder) return undefined;
    const languages = [languageAt(this.#host), mirrorAt(this.#host)].map(baseLanguage);
    const taxonomy = languages.reduce(labelledIn, finder.taxonomy);
    const labelled = taxonomy === finder.taxonomy ? finder : finderOf(taxonomy);
    return labelled && this.#complete(labelled);
  }

  /** The route book: of the taxonomy when it holds one, else fetched; `undefined` when nobody offers one. Rejects when fetching fails. */
  async routes(): Promise<RouteBook | undefined> {
    const book = this.engine?.taxonomy.routes ?? (await this.#routes.value?.());
    if (book !== this.#book) {
      this.#book = book;
      this.#host.requestUpdate();
    }
    return book;
  }

  /** The route book when it is there already. */
  get book(): RouteBook | undefined {
    return this.engine?.taxonomy.routes ?? this.#book;
  }

  /** The taxonomy with what its first part leaves out, such as requirements. Rejects when fetching fails. */
  async whole(): Promise<Taxonomy | undefined> {
    const taxonomy = this.engine?.taxonomy;
    const lay = await this.#extra.value?.();
    return taxonomy && lay ? lay(taxonomy) : taxonomy;
  }
}
