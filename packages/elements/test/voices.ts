/** A voice as a device has it. */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default?: boolean;
  readonly name?: string;
}

class Utterance extends EventTarget {
  voice: Voice | null = null;
  lang = '';
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** Stands in for the voices of the device, which a test cannot hear: the browser's edge and nothing more. */
export class Device extends EventTarget {
  readonly spoken: Utterance[] = [];
  stopped = 0;
  asked = 0;
  #queue: Utterance[] = [];
  #voices: readonly Voice[] = [];
  readonly #before = ['speechSynthesis', 'SpeechSynthesisUtterance'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );

  constructor(...voices: readonly Voice[]) {
    super();
    this.#voices = voices;
    const put = (name: string, value: unknown) =>
      Object.defineProperty(globalThis, name, { value, configurable: true });
    put('speechSynthesis', this);
    put('SpeechSynthesisUtterance', Utterance);
  }

  /** Voices often come later than the page. */
  install(...voices: readonly Voice[]): void {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  getVoices(): readonly Voice[] {
    this.asked++;
    return this.#voices;
  }
  speak(utterance: Utterance): void {
    this.spoken.push(utterance);
    this.#queue.push(utterance);
  }
  cancel(): void {
    this.stopped++;
    const cut = this.#queue;
    this.#queue = [];
    for (const each of cut) each.dispatchEvent(new Event('error'));
  }
  /** The device said all that it was asked. */
  finish(): void {
    for (const each of this.#queue.splice(0)) each.dispatchEvent(new Event('end'));
  }

  /** Gives the page its own voices back. */
  restore(): void {
    for (const [name, before] of this.#before) if (before) Object.defineProperty(globalThis, name, before);
  }
}
