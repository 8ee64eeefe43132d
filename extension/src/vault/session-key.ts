import { type Bytes, fromBase64, toBase64 } from './base64.js';
import { parseHeldKey } from './held-key.schema.js';

/** The browser's session storage: in memory, for this extension's own pages only, gone when the browser closes. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

const KEY = 'zorg-match/1/key';
const USED = 'zorg-match/1/used';
const MINUTE_MS = 60_000;
/** How often use is noted at most. */
const NOTE_EVERY_MS = 10_000;

/** Whether a change of the session's storage took the key away: another panel locked. */
export function keyWentAway(changes: Readonly<Record<string, { readonly newValue?: unknown }>>): boolean {
  const change = changes[KEY];
  return change !== undefined && (change.newValue ?? null) === null;
}

/**
 * The data key for as long as the browser session lasts and somebody works. It is never written to disk. Panels in
 * several windows share it, and use in any of them keeps it.
 */
export class SessionKey {
  readonly #session: SessionArea;
  readonly #now: () => number;
  #noted = 0;

  constructor(session: SessionArea, now: () => number) {
    this.#session = session;
    this.#now = now;
  }

  /** Holds the key until nobody worked for `idleMinutes`. */
  async hold(dataKey: Bytes, idleMinutes: number): Promise<void> {
    this.#noted = this.#now();
    await this.#session.set({ [KEY]: { key: toBase64(dataKey), idleMinutes }, [USED]: this.#noted });
  }

  /** The key; `null` when there is none or the time without work is over, and then it is forgotten. */
  async recall(): Promise<Bytes | null> {
    const { [KEY]: item } = await this.#session.get(KEY);
    const held = parseHeldKey(item);
    const inTime = held !== null && (await this.leftMs(held.idleMinutes)) > 0;
    if (inTime) return fromBase64(held.key);
    if (item !== undefined) await this.forget();
    return null;
  }

  /** Somebody works. Cheap enough for every key press. Tells whether the key is still held. */
  async touch(idleMinutes: number): Promise<boolean> {
    const now = this.#now();
    if (now - this.#noted < NOTE_EVERY_MS) return true;
    // a computer that slept wakes with a key press: that is too late
    if ((await this.leftMs(idleMinutes)) <= 0) return false;
    this.#noted = now;
    await this.#session.set({ [USED]: now });
    return true;
  }

  /** Milliseconds until the key is to be forgotten, 0 or less when it is time. */
  async leftMs(idleMinutes: number): Promise<number> {
    return idleMinutes * MINUTE_MS - (await this.#idleMs());
  }

  async forget(): Promise<void> {
    await this.#session.remove([KEY, USED]);
  }

  async #idleMs(): Promise<number> {
    const { [USED]: used } = await this.#session.get(USED);
    // a clock that was set back must not hold the key for ever
    return typeof used === 'number' ? Math.abs(this.#now() - used) : Infinity;
  }
}
