import type { RecordStore } from '../store/record-store.js';
import type { Bytes } from './base64.js';
import { Cabinet } from './cabinet.js';
import { parseKeyring } from './keyring.schema.js';
import { lockDataKey, makeKeyring, openKeyring } from './keyring.js';
import { weaknessOf } from './passphrase.js';
import { sealingKey } from './seal.js';
import type { SessionKey } from './session-key.js';

/** What stands at the door: nothing yet, a keyring, or one that cannot be read. */
export type DoorState = 'first' | 'locked' | 'damaged';

/** The way to the cabinet: by a passphrase, or by the key that this browser session holds. */
export class Door {
  readonly #store: RecordStore;
  readonly #sessionKey: SessionKey;

  constructor(store: RecordStore, sessionKey: SessionKey) {
    this.#store = store;
    this.#sessionKey = sessionKey;
  }

  async state(): Promise<DoorState> {
    const keyring = await this.#store.keyring();
    if (keyring === undefined) return 'first';
    return parseKeyring(keyring) ? 'locked' : 'damaged';
  }

  /** The cabinet when this session holds its key already. */
  async resume(): Promise<Cabinet | null> {
    const dataKey = await this.#sessionKey.recall();
    return dataKey && this.#cabinet(dataKey);
  }

  /**
   * Makes a cabinet for a new passphrase.
   * @throws NotSaved also when there is one already
   */
  async create(passphrase: string, idleMinutes: number): Promise<Cabinet | null> {
    if (weaknessOf(passphrase)) return null;
    const { keyring, dataKey } = await makeKeyring(passphrase);
    await this.#store.putKeyring(keyring, 'new');
    await this.#sessionKey.hold(dataKey, idleMinutes);
    return this.#cabinet(dataKey);
  }

  /** The cabinet behind a passphrase; `null` when it is another one. */
  async unlock(passphrase: string, idleMinutes: number): Promise<Cabinet | null> {
    const dataKey = await this.#dataKey(passphrase);
    if (!dataKey) return null;
    await this.#sessionKey.hold(dataKey, idleMinutes);
    return this.#cabinet(dataKey);
  }

  /** Whether this is the passphrase. */
  async knows(passphrase: string): Promise<boolean> {
    return (await this.#dataKey(passphrase)) !== null;
  }

  /**
   * Puts another passphrase in place; what was sealed stays as it is.
   * @throws NotSaved and then the present passphrase still counts
   */
  async change(present: string, next: string): Promise<'changed' | 'wrong-passphrase' | 'weak-passphrase'> {
    if (weaknessOf(next)) return 'weak-passphrase';
    const dataKey = await this.#dataKey(present);
    if (!dataKey) return 'wrong-passphrase';
    await this.#store.putKeyring(await lockDataKey(dataKey, next), 'replace');
    return 'changed';
  }

  /** Holds the key of the session for another time without work. */
  async setIdle(idleMinutes: number): Promise<void> {
    const dataKey = await this.#sessionKey.recall();
    if (dataKey) await this.#sessionKey.hold(dataKey, idleMinutes);
  }

  async #dataKey(passphrase: string): Promise<Bytes | null> {
    const keyring = parseKeyring(await this.#store.keyring());
    return keyring && openKeyring(keyring, passphrase);
  }

  async #cabinet(dataKey: Bytes): Promise<Cabinet> {
    return new Cabinet(this.#store, await sealingKey(dataKey));
  }
}
