import type { Messages } from '@zorg-match/i18n';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ReadAloud } from '../speech/read-aloud.js';
import type { Mirrored } from '../theme/mirror.view.js';
import { whenIdle } from './idle.js';
import type { SeenController } from './seen.js';

/** A page that is always busy gets them after this long. */
const LATEST_MS = 1500;

/** Pictograms and reading aloud, beside the words of an element: they come once it was seen and the browser is idle. */
export class AidsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #eye: SeenController;
  #asked = false;
  #draw: ((group: string) => unknown) | undefined;
  #voice: ReadAloud | undefined;

  constructor(host: ReactiveControllerHost, eye: SeenController) {
    this.#host = host;
    this.#eye = eye;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#asked || !this.#eye.seen) return;
    this.#asked = true;
    whenIdle(() => void this.#fetch(), { timeout: LATEST_MS });
  }

  /** A box for the drawing of a group, there before the drawing is, so that nothing moves when it comes. */
  picture(group: string | undefined): TemplateResult {
    return html`<span class="pictogram" aria-hidden="true">${group ? this.#draw?.(group) : nothing}</span>`;
  }

  /** A button that reads words aloud, where the device has a voice for them. `name` tells the button what it reads. */
  speak(t: Messages, name: string, said: readonly Mirrored[]): TemplateResult | typeof nothing {
    return this.#voice?.button(t, name, said) ?? nothing;
  }

  async #fetch(): Promise<void> {
    try {
      const { pictogram, ReadAloud } = await import('./aids.js');
      this.#draw = pictogram;
      this.#voice = new ReadAloud(this.#host);
      this.#host.requestUpdate();
    } catch (error) {
      // the words say it all without them
      console.warn('zorg-match: pictograms and reading aloud could not be fetched.', error);
    }
  }
}
