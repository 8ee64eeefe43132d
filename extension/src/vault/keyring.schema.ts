import * as z from 'zod/mini';

/** Iterations of PBKDF2-SHA-256 for a new keyring: what OWASP's password storage cheat sheet asks (2023). */
export const ITERATIONS = 600_000;
/** A file from elsewhere must not keep this computer busy for minutes. */
const MOST_ITERATIONS = 10_000_000;

const base64 = (bytes: number) =>
  z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/), z.length(Math.ceil(bytes / 3) * 4));

const keyringSchema = z.object({
  format: z.literal('zorg-keyring/1'),
  kdf: z.object({
    name: z.literal('PBKDF2-SHA-256'),
    iterations: z.int().check(z.gte(ITERATIONS), z.lte(MOST_ITERATIONS)),
    /** 16 bytes. */
    salt: base64(16),
  }),
  /** 12 bytes. */
  nonce: base64(12),
  /** The data key of 32 bytes under the passphrase's key, with AES-GCM's tag of 16. */
  wrapped: base64(48),
});

/** The data key, locked with a passphrase. Safe to keep on disk and in a file. */
export type Keyring = z.infer<typeof keyringSchema>;

/** A keyring as it stands on disk; `null` when it is none that we can open. */
export function parseKeyring(input: unknown): Keyring | null {
  return keyringSchema.safeParse(input).data ?? null;
}
