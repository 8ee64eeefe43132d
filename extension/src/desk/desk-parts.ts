import type { Engine } from '@zorg-match/engine';
import type { Profile, RouteBook } from '@zorg-match/schema';
import type { SessionArea } from '../vault/session-key.js';

/** Where the panel's one profile lives; a `ProfileStore` is one. */
export interface ProfileHolder {
  readonly profile: Profile;
  replace(profile: Profile): void;
  subscribe(listener: () => void): () => void;
}

/** The session's storage, with news of its changes. */
export interface DeskSession extends SessionArea {
  readonly onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
  };
}

/** What a desk is made of. */
export interface DeskParts {
  readonly session: DeskSession;
  readonly store: ProfileHolder;
  /** The engine, asked for when somebody needs it. */
  readonly engine: () => Engine;
  /** The route book, in which the step is looked for that would meet a condition. */
  readonly routes?: () => Promise<RouteBook>;
  /** Asks the browser never to clear our storage by itself; absent where it cannot be asked. */
  readonly persist?: () => Promise<boolean>;
  /** News from and to panels in other windows; absent where there is none. */
  readonly channel?: DeskChannel;
  readonly now?: () => Date;
  /** Name of the storage, for tests that run side by side. */
  readonly database?: string;
}

/** A `BroadcastChannel`, as far as we use it. */
export interface DeskChannel {
  postMessage(message: string): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

export const EMPTY_PROFILE: Profile = { format: 'zorg-profile/1' };
