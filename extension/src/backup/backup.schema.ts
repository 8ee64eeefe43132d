import { splitFormat } from '@zorg-match/schema';
import * as z from 'zod/mini';
import { type Keyring, parseKeyring } from '../vault/keyring.schema.js';

/** The longest line that is opened: one advert of the largest size that we keep, sealed, as text. */
export const MOST_LINE = 2_000_000;
/** The most records that are opened. */
export const MOST_RECORDS = 300_000;

const headSchema = z.object({
  format: z.literal('zorg-backup/1'),
  file: z.string().check(z.minLength(1), z.maxLength(64)),
  createdAt: z.string().check(z.maxLength(40), z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)),
  keyring: z.unknown(),
});

/** The first line of a backup. */
export interface BackupHead {
  readonly file: string;
  readonly createdAt: string;
  readonly keyring: Keyring;
}

/** The first line of a file; what else it is when it is no backup that we can open. */
export function parseHead(input: unknown): BackupHead | 'newer-backup' | 'not-a-backup' {
  const { data } = headSchema.safeParse(input);
  const keyring = data && parseKeyring(data.keyring);
  if (data && keyring) return { file: data.file, createdAt: data.createdAt, keyring };
  const format = splitFormat((input as { format?: unknown } | null)?.format);
  return format?.name === 'zorg-backup' && format.version > 1 ? 'newer-backup' : 'not-a-backup';
}

const sealedSchema = z.object({
  envelope: z.int(),
  nonce: z.string().check(z.maxLength(24)),
  data: z.string().check(z.maxLength(MOST_LINE)),
});

/** A sealed line; `null` when it is none. */
export function parseSealedLine(input: unknown): z.infer<typeof sealedSchema> | null {
  return sealedSchema.safeParse(input).data ?? null;
}

const contentSchema = z.object({
  kind: z.string(),
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  value: z.unknown(),
});

/** What was in a sealed line; `null` when it is no record. */
export function parseContent(
  input: unknown,
): { readonly kind: string; readonly id: string; readonly value?: unknown } | null {
  return contentSchema.safeParse(input).data ?? null;
}

const endSchema = z.object({ count: z.int().check(z.gte(0)) });

/** How many records a file must have, by its last line; `null` when it does not say. */
export function parseEnd(input: unknown): number | null {
  return endSchema.safeParse(input).data?.count ?? null;
}
