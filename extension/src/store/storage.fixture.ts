import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDatabase } from './database.js';
import { RecordStore } from './record-store.js';

/** A computer on which nothing was ever kept. */
export function emptyStorage(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** The storage as the next start of the browser finds it. */
export async function openStore(): Promise<RecordStore> {
  return new RecordStore(await openDatabase());
}

/** How a write goes wrong: the disk is full, or everything stops right after it. */
export type Mishap = 'full' | 'crash';
export const MISHAPS: readonly Mishap[] = ['full', 'crash'];

const WRITES = ['put', 'add', 'delete', 'clear'] as const;
type Write = (this: IDBObjectStore, ...args: unknown[]) => unknown;

/**
 * Lets the n-th write (from 1) of `work` go wrong. Tells how many writes were begun, and with what `work` ended.
 * With `n` 0 nothing goes wrong.
 */
export async function failing(
  n: number,
  mishap: Mishap,
  work: () => Promise<unknown>,
): Promise<{ readonly writes: number; readonly error: unknown }> {
  const prototype = IDBObjectStore.prototype as unknown as Record<(typeof WRITES)[number], Write>;
  const originals = WRITES.map((name) => [name, prototype[name]] as const);
  let writes = 0;
  for (const [name, original] of originals)
    prototype[name] = function (...args) {
      writes += 1;
      if (writes !== n) return original.apply(this, args);
      if (mishap === 'full') throw new DOMException('The disk is full.', 'QuotaExceededError');
      const request = original.apply(this, args);
      this.transaction.abort();
      return request;
    };
  try {
    await work();
    return { writes, error: undefined };
  } catch (error) {
    return { writes, error };
  } finally {
    for (const [name, original] of originals) prototype[name] = original;
  }
}
