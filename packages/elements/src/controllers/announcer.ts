import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/**
 * One polite live region for an element: put `announcer.region` in its template once and for all, so that the region is
 * there before there is something to say.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#text = '';
  }

  /** Says `text` after `delayMs`; what was still waiting is dropped, so typing does not chatter. */
  say(text: string, delayMs = 0): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // the same words again must be a change, or screen readers stay silent
      this.#text = text === this.#text ? `${text}\u00a0` : text;
      this.#host.requestUpdate();
    }, delayMs);
  }

  get region(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.#text}</div>`;
  }
}
