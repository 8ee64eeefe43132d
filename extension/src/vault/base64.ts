/** Bytes that WebCrypto takes: never a view on shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes as base64 text, for files and for the session's storage, which hold text only. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // in pieces: one call with 100 000 arguments would overflow the stack
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** Base64 text as bytes; `null` when it is none. */
export function fromBase64(text: string): Bytes | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
