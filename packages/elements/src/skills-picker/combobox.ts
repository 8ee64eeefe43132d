import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** `keyCode` of a key that an input method handles. */
const COMPOSING = 229;

/** What a combobox does with the list that it opens. */
export interface ComboboxOptions<T> {
  /** What the list offers now. */
  readonly options: () => readonly T[];
  /** Somebody chose. */
  readonly choose: (option: T) => void;
  /** Somebody pressed Enter without pointing at an option: the option that is meant beyond doubt, if any. */
  readonly obvious: () => T | undefined;
  /** Escape on a closed list; tells whether there was something to clear. */
  readonly clear: () => boolean;
}

/**
 * State and keys of an editable combobox with a listbox that is moved through with `aria-activedescendant` (ARIA APG,
 * list autocomplete with manual selection). Focus stays in the field. Home and End move within the list while an option
 * is pointed at, and the caret otherwise. Tab leaves without choosing.
 */
export class Combobox<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #with: ComboboxOptions<T>;
  #open = false;
  #active = -1;

  constructor(host: ReactiveControllerHost, options: ComboboxOptions<T>) {
    this.#host = host;
    this.#with = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  get open(): boolean {
    return this.#open && this.#with.options().length > 0;
  }

  /** Index of the option that is pointed at, -1 for none. */
  get active(): number {
    return this.open ? this.#active : -1;
  }

  /** Shows the list with nothing pointed at, as after typing. */
  show(): void {
    this.#set(true, -1);
  }

  close(): void {
    this.#set(false, -1);
  }

  choose(option: T): void {
    this.close();
    this.#with.choose(option);
  }

  /** Handler for `keydown` of the field. Keys of an input method that is composing are left alone. */
  readonly keydown = (event: KeyboardEvent): void => {
    // Safari ends a composition before its Enter arrives, and then only the old number tells
    const { keyCode }: { readonly keyCode: number } = event;
    if (event.isComposing || keyCode === COMPOSING || event.ctrlKey || event.metaKey) return;
    if (this.#handle(event.key, event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** Whether the key was ours. */
  #handle(key: string, { shiftKey, altKey }: KeyboardEvent): boolean {
    const last = this.#with.options().length - 1;
    switch (key) {
      case 'ArrowDown':
        if (last < 0) return false;
        this.#set(true, altKey ? -1 : this.active < last ? this.active + 1 : 0);
        return true;
      case 'ArrowUp':
        if (last < 0) return false;
        this.#set(!altKey, altKey ? -1 : this.active > 0 ? this.active - 1 : last);
        return true;
      case 'Home':
      case 'End':
        if (this.active < 0 || shiftKey) return false;
        this.#set(true, key === 'Home' ? 0 : last);
        return true;
      case 'Enter':
        return this.#enter();
      case 'Escape':
        return this.#escape();
      case 'Tab':
        this.close();
        return false;
      default:
        return false;
    }
  }

  #enter(): boolean {
    if (!this.open) return false;
    const option = this.#with.options()[this.active] ?? this.#with.obvious();
    if (option === undefined) this.#set(true, 0);
    else this.choose(option);
    return true;
  }

  #escape(): boolean {
    if (!this.open) return this.#with.clear();
    this.close();
    return true;
  }

  #set(open: boolean, active: number): void {
    this.#open = open;
    this.#active = active;
    this.#host.requestUpdate();
  }
}
