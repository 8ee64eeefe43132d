import { fromBase64, toBase64 } from '../../src/vault/base64.js';

/** A storage as a file: its stores with their keys, and every entry; bytes as base64. */
export interface Dump {
  readonly version: number;
  readonly stores: Readonly<
    Record<string, { readonly keyPath: string[] | null; readonly entries: readonly [unknown, unknown][] }>
  >;
}

const request = <T>(of: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    of.onsuccess = () => resolve(of.result);
    of.onerror = () => reject(of.error ?? new Error('storage'));
  });

/** The whole storage. */
export async function dumpStorage(name: string): Promise<Dump> {
  const db = await request(indexedDB.open(name));
  const stores: Record<string, { keyPath: string[] | null; entries: [unknown, unknown][] }> = {};
  for (const each of db.objectStoreNames) {
    const store = db.transaction(each).objectStore(each);
    const [keys, values] = [await request(store.getAllKeys()), await request(store.getAll())];
    const entries = keys.map((key, index): [unknown, unknown] => [key, asText(values[index])]);
    stores[each] = { keyPath: store.keyPath as string[] | null, entries };
  }
  const { version } = db;
  db.close();
  return { version, stores };
}

/** Puts a storage in place as its version left it, without any of today's code. */
export async function putStorage(name: string, { version, stores }: Dump): Promise<void> {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const [each, { keyPath, entries }] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(each, keyPath ? { keyPath } : {});
      for (const [key, value] of entries)
        if (keyPath) store.put(asBytes(value));
        else store.put(asBytes(value), key as IDBValidKey);
    }
  };
  (await request(opening)).close();
}

function asText(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, each: unknown) => (each instanceof Uint8Array ? { base64: toBase64(each) } : each)),
  );
}

function asBytes(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) => {
    const text = (each as { base64?: unknown } | null)?.base64;
    return typeof text === 'string' ? fromBase64(text) : each;
  });
}
