import type { Profile } from '@zorg-match/schema';
import { EMPTY_PROFILE, type ProfileHolder } from './desk-parts.js';

/** How long after the last change of a profile it is saved. */
const PAUSE_MS = 400;

/**
 * Ties the panel's profile to the client in front: what is picked in the panel goes into that client's file by itself, a
 * moment after the last change. A change that could not be saved is tried again with the next one.
 */
export class ProfileBinding {
  readonly #store: ProfileHolder;
  readonly #save: (id: string, profile: Profile) => Promise<boolean>;
  #client: string | undefined;
  #pending: Profile | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #applying = false;

  constructor(store: ProfileHolder, save: (id: string, profile: Profile) => Promise<boolean>) {
    this.#store = store;
    this.#save = save;
    store.subscribe(() => this.#changed());
  }

  /** Shows a client's profile; without one the panel starts empty. Call `flush` first. */
  show(client: { readonly id: string; readonly profile: Profile } | undefined): void {
    clearTimeout(this.#timer);
    this.#client = client?.id;
    this.#pending = undefined;
    this.#apply(client?.profile ?? EMPTY_PROFILE);
  }

  /** The client's profile changed elsewhere; what is typed here goes first. */
  refresh(profile: Profile): void {
    if (this.#pending === undefined && JSON.stringify(profile) !== JSON.stringify(this.#store.profile))
      this.#apply(profile);
  }

  /** Saves what waits; `false` when it could not be saved and still waits. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    const [client, profile] = [this.#client, this.#pending];
    if (client === undefined || profile === undefined) return true;
    const saved = await this.#save(client, profile);
    if (saved && this.#pending === profile) this.#pending = undefined;
    return saved;
  }

  #apply(profile: Profile): void {
    this.#applying = true;
    try {
      this.#store.replace(profile);
    } finally {
      this.#applying = false;
    }
  }

  #changed(): void {
    if (this.#applying || this.#client === undefined) return;
    this.#pending = this.#store.profile;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }
}
