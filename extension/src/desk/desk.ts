import type { Vacancy } from '@zorg-match/schema';
import type { ClientCard, ClientFile, SavedStatus } from '../clients/client.js';

/**
 * How the coach's desk stands.
 * - `loading`: the storage is being opened.
 * - `first`: there are no client files yet; the coach chooses a passphrase, or opens a backup.
 * - `locked`: there are client files, and the passphrase is needed.
 * - `open`: the files can be read and changed.
 * - `closed`: the storage cannot be used; `problem` says why.
 */
export type DeskPhase = 'loading' | 'first' | 'locked' | 'open' | 'closed';

/** Why something did not happen. The sentences are in i18n, by this code. */
export type DeskProblem =
  | 'no-storage'
  | 'newer-storage'
  | 'other-tab'
  | 'full'
  | 'not-saved'
  | 'wrong-passphrase'
  | 'weak-passphrase'
  | 'damaged'
  | 'not-a-backup'
  | 'newer-backup'
  | 'not-a-profile'
  | 'too-large';

/** The part of the desk that the panel's shell needs. Everything else is used by the `zc-` elements alone. */
export interface DeskForPanel {
  readonly phase: DeskPhase;
  readonly problem: DeskProblem | undefined;
  /** Alphabetical; empty unless `open`. */
  readonly cards: readonly ClientCard[];
  /** The client in front of the coach; `undefined` when none is chosen or the desk is locked. */
  readonly current: (ClientCard & { readonly file: ClientFile }) | undefined;
  /** Calls back after each change; the returned function ends that. */
  subscribe(listener: () => void): () => void;
  /**
   * Takes a client in front, or none. The profile store that the desk was started with then holds that client's profile, and
   * every change of it goes into the client's file by itself.
   */
  choose(id: string | undefined): Promise<void>;
  /** Somebody does something in the panel: puts off the lock. Cheap; call it on any key or press. */
  touch(): void;
  /** A page was read after the coach's click: it joins the queue of today. */
  pageRead(page: DeskPage): Promise<void>;
  /** Saves a vacancy in the list of the chosen client. */
  keep(page: DeskPage, as: { readonly status: SavedStatus; readonly note: string }): Promise<boolean>;
  /** Closes the files until the passphrase is given again. */
  lock(): Promise<void>;
}

/** The vacancy that the panel shows now. */
export interface DeskPage {
  readonly vacancy: Vacancy;
  /** Address of the page; absent for pasted text. */
  readonly url?: string;
}
