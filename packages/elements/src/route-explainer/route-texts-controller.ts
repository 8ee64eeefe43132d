import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchRouteTexts } from '../context/route-texts.js';
import { baseLanguage, languageAt, mirrorAt } from '../controllers/language.js';

/** Fetches what routes say in the languages that its host stands in; the host renders again when that is there. */
export class RouteTextsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #asked = new Set(['nl']);

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    for (const language of [languageAt(this.#host), mirrorAt(this.#host)].map(baseLanguage)) {
      if (this.#asked.has(language)) continue;
      this.#asked.add(language);
      fetchRouteTexts(language).then(
        () => this.#host.requestUpdate(),
        (error: unknown) => console.warn(`zorg-match: no texts of routes in "${language}".`, error),
      );
    }
  }
}
