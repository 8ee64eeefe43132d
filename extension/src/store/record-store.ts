import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import type { Keyring } from '../vault/keyring.schema.js';
import type { Sealed } from '../vault/seal.js';
import type { CoachDatabase, CoachSchema, StoredRecord } from './database.js';

type Stores = ('records' | 'keyring')[];
type Transaction = IDBPTransaction<CoachSchema, Stores, 'readwrite'>;
type StoreOf<Name extends Stores[number]> = IDBPObjectStore<CoachSchema, Stores, Name, 'readwrite'>;

/** One change of a record: sealed anew, or taken away. */
export interface Change {
  readonly kind: string;
  readonly id: string;
  /** The revision that the change was made from; 0 when there was no such record. */
  readonly rev: number;
  /** Absent: the record goes. */
  readonly sealed?: Sealed;
}

/** Why nothing was saved. What was saved before is as it was. */
export class NotSaved extends Error {
  readonly why: 'full' | 'not-saved' | 'conflict';

  constructor(why: NotSaved['why'], cause?: unknown) {
    super(`zorg-match: nothing was saved (${why}).`, { cause });
    this.why = why;
  }
}

const MAIN = 'main';
/** On disk before we say that it is saved: a power cut after that loses nothing. */
const STRICT = { durability: 'strict' } as const;

/** Sealed records in IndexedDB. Every write is one transaction: all of it happens or nothing does. */
export class RecordStore {
  readonly #db: CoachDatabase;

  constructor(db: CoachDatabase) {
    this.#db = db;
  }

  get(kind: string, id: string): Promise<StoredRecord | undefined> {
    return this.#db.get('records', [kind, id]);
  }

  /** Every record of a kind, by id. */
  all(kind: string): Promise<StoredRecord[]> {
    return this.#db.getAll('records', IDBKeyRange.bound([kind], [kind, []]));
  }

  /** Every record there is. */
  everything(): Promise<StoredRecord[]> {
    return this.#db.getAll('records');
  }

  /** The keyring as it stands, not yet checked. */
  keyring(): Promise<unknown> {
    return this.#db.get('keyring', MAIN);
  }

  /**
   * Applies changes together. `replaceAll` takes every other record away in the same transaction.
   * @throws NotSaved
   */
  async write(changes: readonly Change[], { replaceAll = false } = {}): Promise<void> {
    await this.#commit(async (records) => {
      if (replaceAll) await records.clear();
      // one after the other, so that the first failure is the cause that is told
      for (const { kind, id, rev, sealed } of changes) {
        if (!replaceAll && ((await records.get([kind, id]))?.rev ?? 0) !== rev) throw new NotSaved('conflict');
        if (sealed) await records.put({ kind, id, rev: rev + 1, ...sealed });
        else await records.delete([kind, id]);
      }
    });
  }

  /**
   * Puts a keyring in place.
   * @param mode `new`: only when there is none; `replace`: over the present one
   * @throws NotSaved
   */
  async putKeyring(keyring: Keyring, mode: 'new' | 'replace'): Promise<void> {
    await this.#commit(async (_, keyrings) => {
      const there = (await keyrings.get(MAIN)) !== undefined;
      if (there !== (mode === 'replace')) throw new NotSaved('conflict');
      await keyrings.put(keyring, MAIN);
    });
  }

  /** Takes everything away: every record and the keyring. */
  async wipe(): Promise<void> {
    await this.#commit(async (records, keyrings) => {
      await records.clear();
      await keyrings.clear();
    });
  }

  close(): void {
    this.#db.close();
  }

  async #commit(work: (records: StoreOf<'records'>, keyrings: StoreOf<'keyring'>) => Promise<void>): Promise<void> {
    const transaction = begin(this.#db);
    // watched from the start: it may fail before anybody waits for its end
    const ended = transaction.done.then(
      () => undefined,
      (error: unknown) => reasonOf(error),
    );
    try {
      await work(transaction.objectStore('records'), transaction.objectStore('keyring'));
    } catch (error) {
      abort(transaction);
      await ended;
      throw reasonOf(error);
    }
    const failed = await ended;
    if (failed) throw failed;
  }
}

function begin(db: CoachDatabase): Transaction {
  try {
    return db.transaction(['records', 'keyring'], 'readwrite', STRICT);
  } catch (error) {
    throw reasonOf(error);
  }
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // it ended by itself already
  }
}

function reasonOf(error: unknown): NotSaved {
  if (error instanceof NotSaved) return error;
  const full = error instanceof Error && error.name === 'QuotaExceededError';
  return new NotSaved(full ? 'full' : 'not-saved', error);
}
