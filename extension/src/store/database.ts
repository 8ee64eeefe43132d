import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Keyring } from '../vault/keyring.schema.js';
import type { Sealed } from '../vault/seal.js';
import { type Migrate, MIGRATIONS } from './migrations.js';

/** A sealed value with what is needed to find it. Kind, random id and size are all that can be seen from outside. */
export interface StoredRecord extends Sealed {
  readonly kind: string;
  readonly id: string;
  /** Raised at each change, so that two panels never overwrite each other. */
  readonly rev: number;
}

/** The storage of the coach's desk. */
export interface CoachSchema extends DBSchema {
  /** One entry, at the key `main`. */
  keyring: { key: string; value: Keyring };
  /** By kind and id. */
  records: { key: [kind: string, id: string]; value: StoredRecord };
}

export type CoachDatabase = IDBPDatabase<CoachSchema>;

/** Name of the storage within the extension's own origin. */
export const DATABASE = 'zorg-match';

/** Why the storage could not be opened. */
export class CannotOpen extends Error {
  readonly why: 'no-storage' | 'newer-storage' | 'other-tab';

  constructor(why: CannotOpen['why'], cause?: unknown) {
    super(`zorg-match: the storage could not be opened (${why}).`, { cause });
    this.why = why;
  }
}

/**
 * Opens the storage and brings it to the newest version in one step: when a migration fails nothing of it stays.
 * @param gone called when the connection ends: a newer version of the extension wants it, or the browser took it away
 * @throws CannotOpen
 */
export async function openDatabase(
  gone: () => void = () => {},
  { name = DATABASE, migrations = MIGRATIONS } = {},
): Promise<CoachDatabase> {
  let giveUp: (error: CannotOpen) => void = () => {};
  const blocked = new Promise<never>((_, reject) => (giveUp = reject));
  let opening: Promise<CoachDatabase> | undefined;
  try {
    opening = openDB<CoachSchema>(name, migrations.length, {
      upgrade: (db, from, _to, transaction) => upgrade(() => run(migrations.slice(from), db, transaction), transaction),
      // an older panel in another window still holds it and does not let go
      blocked: () => giveUp(new CannotOpen('other-tab')),
      blocking(_from, _to, event) {
        (event.target as IDBDatabase).close();
        gone();
      },
      terminated: gone,
    });
    return await Promise.race([opening, blocked]);
  } catch (error) {
    // when the other panel lets go after all, we do not hold it either
    void opening?.then((db) => db.close()).catch(() => undefined);
    if (error instanceof CannotOpen) throw error;
    const newer = error instanceof DOMException && error.name === 'VersionError';
    throw new CannotOpen(newer ? 'newer-storage' : 'no-storage', error);
  }
}

function run(steps: readonly Migrate[], ...[db, transaction]: Parameters<Migrate>): void {
  for (const migrate of steps) migrate(db, transaction);
}

/** A step that fails takes the whole upgrade back. */
function upgrade(steps: () => void, transaction: { abort(): void; done: Promise<void> }): void {
  try {
    steps();
  } catch (error) {
    console.error('zorg-match: the storage could not be brought to a newer version.', error);
    transaction.done.catch(() => undefined);
    transaction.abort();
  }
}
