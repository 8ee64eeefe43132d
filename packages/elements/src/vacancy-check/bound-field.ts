import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A field of the site's own form. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

const isField = (value: unknown): value is Field =>
  value instanceof HTMLTextAreaElement || value instanceof HTMLInputElement;

/**
 * Reads along with a field of the site's own form, given as an element or by its id; what is changed here is written there, as
 * if somebody typed it, so that the site's own script hears of it. The field stays the site's.
 */
export class BoundField implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: (text: string) => void;
  #field: Field | undefined;
  #asked: unknown;
  #warned = false;

  /** @param changed called with the text whenever it is another */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: (text: string) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get field(): Field | undefined {
    return this.#field;
  }

  hostConnected(): void {
    if (this.#asked !== undefined) this.bind(this.#asked);
  }

  hostDisconnected(): void {
    this.#let();
  }

  /** Binds to an element, or to the one with an id in the same tree; nothing and '' let go. */
  bind(to: unknown): void {
    this.#asked = to;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const found = typeof to === 'string' && to !== '' ? root.getElementById(to) : to;
    if (isField(found) && found === this.#field) return;
    this.#let();
    if (isField(found)) this.#take(found);
    else if (typeof to === 'string' && to !== '') this.#wait(to);
  }

  /** Writes into the field as if somebody typed it. */
  write(text: string): void {
    if (!this.#field || this.#field.value === text) return;
    this.#field.value = text;
    this.#field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  #take(field: Field): void {
    this.#field = field;
    field.addEventListener('input', this.#read);
    field.addEventListener('change', this.#read);
    field.form?.addEventListener('reset', this.#reset);
    this.#read();
  }

  #let(): void {
    this.#field?.removeEventListener('input', this.#read);
    this.#field?.removeEventListener('change', this.#read);
    this.#field?.form?.removeEventListener('reset', this.#reset);
    this.#field = undefined;
  }

  /** The field may stand further down a page that is still being read. */
  #wait(id: string): void {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.bind(this.#asked), { once: true });
      return;
    }
    if (this.#warned) return;
    this.#warned = true;
    console.warn(`zorg-match: <${this.#host.localName}> finds no field with the id "${id}".`);
  }

  readonly #read = (): void => {
    if (this.#field) this.#changed(this.#field.value);
  };

  /** The field has its first text again only after the event. */
  readonly #reset = (): void => void setTimeout(this.#read);
}
