import { type Bytes, fromBase64, toBase64 } from './base64.js';
import { ITERATIONS, type Keyring } from './keyring.schema.js';
import { normalised } from './passphrase.js';

/** A keyring just made, and the data key in it: 32 bytes that never go to disk. */
export interface NewKeyring {
  readonly keyring: Keyring;
  readonly dataKey: Bytes;
}

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** A new random data key, locked with a passphrase. */
export async function makeKeyring(passphrase: string): Promise<NewKeyring> {
  const dataKey = random(32);
  return { keyring: await lockDataKey(dataKey, passphrase), dataKey };
}

/**
 * Locks a data key with a passphrase, with a salt and nonce of its own. Another passphrase for the same data key costs
 * one small record: nothing that the key sealed has to be sealed again.
 */
export async function lockDataKey(dataKey: Bytes, passphrase: string): Promise<Keyring> {
  const kdf = { name: 'PBKDF2-SHA-256', iterations: ITERATIONS, salt: toBase64(random(16)) } as const;
  const nonce = random(12);
  const head = { format: 'zorg-keyring/1', kdf } as const;
  const wrapped = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: bound(head) },
    await passphraseKey(passphrase, kdf),
    dataKey,
  );
  return { ...head, nonce: toBase64(nonce), wrapped: toBase64(new Uint8Array(wrapped)) };
}

/** The data key of a keyring; `null` for another passphrase, which cannot be told from a damaged keyring. */
export async function openKeyring({ nonce, wrapped, ...head }: Keyring, passphrase: string): Promise<Bytes | null> {
  const [iv, data] = [fromBase64(nonce), fromBase64(wrapped)];
  if (!iv || !data) return null;
  const key = await passphraseKey(passphrase, head.kdf);
  try {
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound(head) }, key, data);
    return new Uint8Array(opened);
  } catch {
    return null;
  }
}

/** How a keyring was made cannot be changed without its key noticing. */
function bound({ format, kdf }: Pick<Keyring, 'format' | 'kdf'>): Bytes {
  return new TextEncoder().encode([format, kdf.name, String(kdf.iterations), kdf.salt].join('|'));
}

async function passphraseKey(passphrase: string, { iterations, salt }: Keyring['kdf']): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(normalised(passphrase));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: fromBase64(salt) ?? new Uint8Array() },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
