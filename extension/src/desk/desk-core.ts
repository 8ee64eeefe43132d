import { ClientFiles, type Undo } from '../clients/client-files.js';
import { SavedList } from '../clients/saved-list.js';
import { DayQueue } from '../queue/day-queue.js';
import { SETTINGS } from '../settings/settings.js';
import { NotSaved, type RecordStore } from '../store/record-store.js';
import type { Cabinet } from '../vault/cabinet.js';
import type { DeskParts } from './desk-parts.js';
import { AT_FIRST, type DeskState, type Undoable } from './desk-state.js';
import type { DeskProblem } from './desk.js';

/** Everything that can be reached while the desk is open. */
export interface Opened {
  readonly cabinet: Cabinet;
  readonly clients: ClientFiles;
  readonly saved: SavedList;
  readonly queue: DayQueue;
}

/** What every part of the desk stands on: its state, who listens, and how a change is made and its failure told. */
export class DeskCore {
  readonly parts: DeskParts;
  readonly now: () => Date;
  store: RecordStore | undefined;
  opened: Opened | undefined;
  #state: DeskState = AT_FIRST;
  #undo: Undo | undefined;
  readonly #listeners = new Set<() => void>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: DeskParts) {
    this.parts = parts;
    this.now = parts.now ?? (() => new Date());
  }

  get state(): DeskState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  put(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }

  /** Opens a cabinet for use. */
  use(cabinet: Cabinet): Opened {
    const { now } = this;
    this.opened = {
      cabinet,
      clients: new ClientFiles(cabinet, now),
      saved: new SavedList(cabinet, now),
      queue: new DayQueue(cabinet, now),
    };
    return this.opened;
  }

  /**
   * Makes a change after the ones before it. `undefined` when the desk is locked or nothing was saved; then `problem` says
   * why.
   */
  change<T>(work: (opened: Opened) => Promise<T>): Promise<T | undefined> {
    const result = this.#last.then(async () => {
      if (!this.opened) return undefined;
      try {
        const done = await work(this.opened);
        if (this.#state.problem) this.put({ problem: undefined });
        this.parts.channel?.postMessage('changed');
        return done;
      } catch (error) {
        this.fail(problemOf(error));
        return undefined;
      }
    });
    this.#last = result;
    return result;
  }

  /** Reads after the changes before it; `undefined` when the desk is locked or the storage fails. */
  async look<T>(work: (opened: Opened) => Promise<T>): Promise<T | undefined> {
    await this.#last;
    try {
      return this.opened && (await work(this.opened));
    } catch (error) {
      this.fail(problemOf(error));
      return undefined;
    }
  }

  fail(problem: DeskProblem): void {
    this.put({ problem });
  }

  /** Offers to bring back what was just taken away; the offer before it ends. */
  offer(what: Undoable, undo: Undo): void {
    this.#undo = undo;
    this.put({ undo: what });
  }

  /** Brings back what was taken away last. A failed attempt can be made again. */
  async undo(): Promise<boolean> {
    const undo = this.#undo;
    if (!undo) return false;
    const done = await this.change(async () => {
      await undo();
      return true;
    });
    if (done) this.forgetUndo();
    return done ?? false;
  }

  forgetUndo(): void {
    this.#undo = undefined;
    if (this.#state.undo) this.put({ undo: undefined });
  }

  /** Reads the settings anew. */
  async readSettings({ cabinet }: Opened): Promise<void> {
    const kept = await cabinet.read(SETTINGS, 'main');
    this.put({ settings: kept && kept !== 'damaged' ? kept.value : AT_FIRST.settings });
  }
}

function problemOf(error: unknown): DeskProblem {
  if (error instanceof NotSaved && error.why === 'full') return 'full';
  if (!(error instanceof NotSaved)) console.error('zorg-match: the desk could not do this.', error);
  return 'not-saved';
}
