import type { ClientCard, ClientFile } from '../clients/client.js';
import { DEFAULTS, type Settings } from '../settings/settings.js';
import type { DeskPhase, DeskProblem } from './desk.js';

/** Something that was just taken away and can come back. */
export interface Undoable {
  readonly what: 'client' | 'saved' | 'route' | 'page' | 'profile' | 'forgotten';
  readonly name: string;
}

/** All that a view shows. A new object at each change. */
export interface DeskState {
  readonly phase: DeskPhase;
  readonly problem: DeskProblem | undefined;
  /** Alphabetical. */
  readonly cards: readonly ClientCard[];
  /** Files that cannot be read; they stay where they are. */
  readonly damaged: number;
  readonly current: (ClientCard & { readonly file: ClientFile }) | undefined;
  readonly settings: Settings;
  /** Whether the browser promised never to clear the storage by itself; `undefined` when it was not asked. */
  readonly persisted: boolean | undefined;
  /** Files that will be forgotten soon. */
  readonly soon: readonly { readonly id: string; readonly name: string; readonly on: Date }[];
  /** Names of the files that were forgotten just now. */
  readonly forgotten: readonly string[];
  readonly undo: Undoable | undefined;
}

/** Nothing is known yet. */
export const AT_FIRST: DeskState = {
  phase: 'loading',
  problem: undefined,
  cards: [],
  damaged: 0,
  current: undefined,
  settings: DEFAULTS,
  persisted: undefined,
  soon: [],
  forgotten: [],
  undo: undefined,
};
