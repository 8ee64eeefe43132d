import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { CoachSchema } from './database.js';

/** What a step of the storage gets: the storage as the step before left it. Runs without waiting for anything else. */
export type Migrate = (
  db: IDBPDatabase<CoachSchema>,
  transaction: IDBPTransaction<CoachSchema, ('keyring' | 'records')[], 'versionchange'>,
) => void;

/**
 * The steps of the storage's structure: the first makes version 1 of nothing, the n-th makes version n. A step that was
 * released never changes; a new one gets a file of the version before it in `fixtures/`. What is within a record is sealed
 * and changes when it is read (see `Shape`).
 */
export const MIGRATIONS: readonly Migrate[] = [
  (db) => {
    db.createObjectStore('keyring');
    db.createObjectStore('records', { keyPath: ['kind', 'id'] });
  },
];
