import { ADVERT, CARD, FILE } from '../clients/shapes.js';
import type { Cabinet } from '../vault/cabinet.js';
import { fromBase64, toBase64 } from '../vault/base64.js';
import { makeKeyring } from '../vault/keyring.js';
import { seal, sealingKey, type Sealed } from '../vault/seal.js';
import type { Shape } from '../vault/shape.js';

/** What goes into a backup. The queue of a day and the settings of a computer stay there. */
export const BACKED_UP: readonly Shape<unknown>[] = [CARD, FILE, ADVERT];
export const BACKUP_FORMAT = 'zorg-backup/1';

/**
 * All client files as the lines of one sealed file: a head with the keyring, a line a record, and an end that counts
 * them, so that a file that was cut off is noticed. It has a data key of its own: who has an old backup and its
 * passphrase can read that backup and nothing else.
 * @param passphrase opens the file later
 */
export async function* backupLines(cabinet: Cabinet, passphrase: string, now: Date): AsyncGenerator<string> {
  const { keyring, dataKey } = await makeKeyring(passphrase);
  const key = await sealingKey(dataKey);
  const file = crypto.randomUUID();
  const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
  yield line({ format: BACKUP_FORMAT, file, createdAt: now.toISOString(), keyring });
  let count = 0;
  for (const shape of BACKED_UP) {
    const { kept } = await cabinet.readAll(shape);
    for (const [id, { value }] of kept) {
      const content = { kind: shape.kind, id, value: shape.wrap(value) };
      yield line(asText(await seal(key, placeOf(file, count), content)));
      count += 1;
    }
  }
  yield line(asText(await seal(key, placeOf(file, 'end'), { count })));
}

/** Each line opens at its own place in its own file only. */
export function placeOf(file: string, line: number | 'end') {
  return { kind: BACKUP_FORMAT, id: `${file} ${line}` };
}

function asText({ envelope, nonce, data }: Sealed) {
  return { envelope, nonce: toBase64(nonce), data: toBase64(data) };
}

/** A sealed value as it stands on a line; `null` when it is none. */
export function fromText({ envelope, nonce, data }: { envelope: number; nonce: string; data: string }): Sealed | null {
  const [iv, bytes] = [fromBase64(nonce), fromBase64(data)];
  return iv?.length === 12 && bytes ? { envelope, nonce: iv, data: bytes } : null;
}
