import { ContextConsumer } from '@lit/context';
import type { Profile } from '@zorg-match/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { profileContext } from '../context/contexts.js';
import { provideDefaults } from '../context/defaults.js';
import { emptyProfile, type ProfileStore } from '../context/profile-store.js';

/** Gives an element the shared profile and renders it again after each change. */
export class ProfileController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: (another: boolean) => void;
  readonly #context;
  #own: ProfileStore | undefined;
  #listening: ProfileStore | undefined;
  #stop: (() => void) | undefined;

  /** @param changed called before the host renders: with `true` for another store than before, `false` for a change within it */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: (another: boolean) => void = () => {}) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
    this.#context = new ContextConsumer(host, {
      context: profileContext,
      subscribe: true,
      callback: () => this.#listen(),
    });
  }

  /** The store in use: the element's own when it set one, else the one around it. */
  get store(): ProfileStore | undefined {
    return this.#own ?? this.#context.value;
  }

  get profile(): Profile {
    return this.store?.profile ?? emptyProfile;
  }

  /** A store of the element's own, which then goes before the shared one; `undefined` goes back to sharing. */
  use(own: ProfileStore | undefined): void {
    if (own === this.#own) return;
    this.#own = own;
    if (this.#host.isConnected) this.#listen();
  }

  hostConnected(): void {
    provideDefaults();
    this.#listen();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#listening = this.#stop = undefined;
  }

  #listen(): void {
    const { store } = this;
    if (store === this.#listening) return;
    this.#stop?.();
    this.#listening = store;
    this.#stop = store?.subscribe(() => this.#notify(false));
    this.#notify(true);
  }

  #notify(another: boolean): void {
    this.#changed(another);
    this.#host.requestUpdate();
  }
}
