import type { Bytes } from './base64.js';

/** Where a sealed value belongs; it opens nowhere else. */
export interface Place {
  readonly kind: string;
  readonly id: string;
}

/** The version of the envelope. Raise it when the way of sealing changes, and keep opening the older ones. */
const ENVELOPE = 1;

/** A value at rest: AES-GCM with a nonce of its own. */
export interface Sealed {
  readonly envelope: number;
  readonly nonce: Bytes;
  readonly data: Bytes;
}

/** The data key as WebCrypto uses it; what comes out of this function cannot be read back as bytes. */
export function sealingKey(dataKey: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', dataKey, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Seals a JSON value for one place. */
export async function seal(key: CryptoKey, place: Place, value: unknown): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: bound(place, ENVELOPE) },
    key,
    new TextEncoder().encode(JSON.stringify(value)),
  );
  return { envelope: ENVELOPE, nonce, data: new Uint8Array(data) };
}

/** The value that was sealed for this place; `undefined` when it was sealed elsewhere, with another key, or is damaged. */
export async function unseal(key: CryptoKey, place: Place, sealed: Sealed): Promise<unknown> {
  if (sealed.envelope !== ENVELOPE) return undefined;
  try {
    const additionalData = bound(place, sealed.envelope);
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.nonce, additionalData }, key, sealed.data);
    return JSON.parse(new TextDecoder().decode(opened)) as unknown;
  } catch {
    return undefined;
  }
}

function bound({ kind, id }: Place, envelope: number): Bytes {
  return new TextEncoder().encode(JSON.stringify(['zorg-sealed', envelope, kind, id]));
}
