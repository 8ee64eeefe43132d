import { type Change, NotSaved, type RecordStore } from '../store/record-store.js';
import { seal, unseal } from './seal.js';
import type { Shape } from './shape.js';

/** A value as it stands in the cabinet, with the revision that a change of it starts from. */
export interface Kept<T> {
  readonly value: T;
  readonly rev: number;
}

/** What one record should become; without `value` it goes. */
export interface Move {
  readonly shape: Shape<unknown>;
  readonly id: string;
  readonly rev: number;
  readonly value?: unknown;
}

/** How often a change is made again when another panel was first. */
const ATTEMPTS = 5;

/** Typed values under one key, over sealed records. What cannot be read is left where it is, never written over. */
export class Cabinet {
  readonly #store: RecordStore;
  readonly #key: CryptoKey;

  constructor(store: RecordStore, key: CryptoKey) {
    this.#store = store;
    this.#key = key;
  }

  /** One value; `undefined` when there is none, `damaged` when there is one that cannot be read. */
  async read<T>(shape: Shape<T>, id: string): Promise<Kept<T> | 'damaged' | undefined> {
    const record = await this.#store.get(shape.kind, id);
    if (!record) return undefined;
    const value = shape.open(await unseal(this.#key, record, record));
    return value === null ? 'damaged' : { value, rev: record.rev };
  }

  /** Every value of a kind, by id; and how many cannot be read. */
  async readAll<T>(
    shape: Shape<T>,
  ): Promise<{ readonly kept: ReadonlyMap<string, Kept<T>>; readonly damaged: number }> {
    const kept = new Map<string, Kept<T>>();
    const records = await this.#store.all(shape.kind);
    const opened = await Promise.all(records.map((record) => unseal(this.#key, record, record)));
    records.forEach(({ id, rev }, index) => {
      const value = shape.open(opened[index]);
      if (value !== null) kept.set(id, { value, rev });
    });
    return { kept, damaged: records.length - kept.size };
  }

  /**
   * Makes moves together: all of them or none.
   * @throws NotSaved `conflict` when one of the records is not at the revision that its move starts from
   */
  async write(moves: readonly Move[], options: { readonly replaceAll?: boolean } = {}): Promise<void> {
    await this.#store.write(await Promise.all(moves.map((move) => this.#change(move))), options);
  }

  /**
   * Changes one value, again from the newest when another panel was first.
   * @param change gives the next value, or the present one when nothing is to change; `undefined` when there is none yet
   * @throws NotSaved
   */
  async update<T>(shape: Shape<T>, id: string, change: (present: T | undefined) => T): Promise<T> {
    return this.transact(async () => {
      const kept = await this.read(shape, id);
      if (kept === 'damaged') throw new NotSaved('not-saved');
      const next = change(kept?.value);
      const moves = next === kept?.value ? [] : [{ shape, id, rev: kept?.rev ?? 0, value: next }];
      return { moves, result: next };
    });
  }

  /** Plans moves from what is there and makes them; plans again when another panel was first. */
  async transact<T>(plan: () => Promise<{ readonly moves: readonly Move[]; readonly result: T }>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const { moves, result } = await plan();
      if (moves.length === 0) return result;
      try {
        await this.write(moves);
        return result;
      } catch (error) {
        const again = error instanceof NotSaved && error.why === 'conflict' && attempt < ATTEMPTS;
        if (!again) throw error;
      }
    }
  }

  async #change({ shape, id, rev, value }: Move): Promise<Change> {
    const { kind } = shape;
    if (value === undefined) return { kind, id, rev };
    return { kind, id, rev, sealed: await seal(this.#key, { kind, id }, shape.wrap(value)) };
  }
}
