import { ContextConsumer } from '@lit/context';
import type { Engine } from '@zorg-match/engine';
import type { RouteBook, Taxonomy } from '@zorg-match/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { engineContext, routesContext } from '../context/contexts.js';
import { provideDefaults } from '../context/defaults.js';
import { engineOf } from '../context/engine-of.js';

/** An element that matches: its own `taxonomy` goes before the one around it. */
export interface EngineHost extends ReactiveControllerHost, HTMLElement {
  taxonomy?: Taxonomy | undefined;
}

/** How long a page may take to give a taxonomy before its developer is told that there is none. */
const PATIENCE_MS = 5000;
let told = false;

/** Gives an element its engine: of its own taxonomy, else of the nearest `zorg-match`, else of the page. */
export class EngineController implements ReactiveController {
  readonly #host: EngineHost;
  readonly #engine;
  readonly #routes;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: EngineHost) {
    this.#host = host;
    host.addController(this);
    this.#engine = new ContextConsumer(host, { context: engineContext, subscribe: true });
    this.#routes = new ContextConsumer(host, { context: routesContext, subscribe: true });
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

  /** `undefined` as long as there is no taxonomy; the host renders again when it comes. */
  get engine(): Engine | undefined {
    const { taxonomy } = this.#host;
    return taxonomy ? engineOf(taxonomy) : this.#engine.value;
  }

  /** The route book: of the taxonomy when it holds one, else fetched; `undefined` when nobody offers one. Rejects when fetching fails. */
  async routes(): Promise<RouteBook | undefined> {
    return this.engine?.taxonomy.routes ?? (await this.#routes.value?.());
  }
}
