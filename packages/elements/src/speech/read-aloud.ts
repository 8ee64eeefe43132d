import type { Messages } from '@zorg-match/i18n';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Mirrored } from '../theme/mirror.view.js';
import { localVoice } from './voices.js';

const SPEAKER = 'M3.5 9.5v5h3.5l5.5 4.5v-14l-5.5 4.5z M16 9a4.2 4.2 0 0 1 0 6 M18.8 6.2a8.2 8.2 0 0 1 0 11.6';
const STOP = 'M6.5 6.5h11v11h-11z';

interface Reading {
  readonly by: ReadAloud;
  readonly name: string;
  /** Browsers forget to tell the end of words that nothing holds on to. */
  readonly words: readonly SpeechSynthesisUtterance[];
}

/** What is being read: one reading at a time on the whole page. */
let reading: Reading | undefined;

/** Buttons that read words aloud when asked, with voices of the device only; without such a voice there is no button. */
export class ReadAloud implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #voices: readonly SpeechSynthesisVoice[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    synthesis()?.addEventListener('voiceschanged', this.#listen);
    this.#listen();
  }

  hostDisconnected(): void {
    synthesis()?.removeEventListener('voiceschanged', this.#listen);
    if (reading?.by === this) stop();
  }

  /** A button that reads `said`, one after the other, each in its language; `name` tells what that is. */
  button({ common }: Messages, name: string, said: readonly Mirrored[]): TemplateResult | typeof nothing {
    const able = said.filter(({ language }) => localVoice(this.#voices, language));
    if (able.length === 0) return nothing;
    const busy = reading?.by === this && reading.name === name;
    return html`<button
      class="plain speak"
      part="read-aloud"
      type="button"
      aria-label=${busy ? common.stopReading({ label: name }) : common.readAloud({ label: name })}
      @click=${() => this.#press(name, able)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${busy ? STOP : SPEAKER}></path></svg>
    </button>`;
  }

  readonly #listen = (): void => {
    this.#voices = synthesis()?.getVoices() ?? [];
    this.#host.requestUpdate();
  };

  #press(name: string, said: readonly Mirrored[]): void {
    const again = reading?.by === this && reading.name === name;
    stop();
    if (again) return;
    const words = said.map(({ text, language }) => {
      const each = new SpeechSynthesisUtterance(text);
      each.voice = localVoice(this.#voices, language) ?? null;
      each.lang = each.voice?.lang ?? language;
      return each;
    });
    const mine: Reading = (reading = { by: this, name, words });
    const over = (): void => {
      if (reading === mine) stop();
    };
    for (const each of words) each.addEventListener('error', over);
    words.at(-1)?.addEventListener('end', over);
    for (const each of words) synthesis()?.speak(each);
    this.#host.requestUpdate();
  }

  /** Its button says again that it reads. */
  over(): void {
    this.#host.requestUpdate();
  }
}

function stop(): void {
  const { by } = reading ?? {};
  reading = undefined;
  // also what the page itself may be saying: two voices at once are no use to anybody
  synthesis()?.cancel();
  by?.over();
}

/** Not every browser can speak. */
function synthesis(): SpeechSynthesis | undefined {
  return (globalThis as { readonly speechSynthesis?: SpeechSynthesis }).speechSynthesis;
}
