import * as z from 'zod/mini';

const heldKeySchema = z.object({
  /** 32 bytes as base64. */
  key: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
  idleMinutes: z.number().check(z.gte(1), z.lte(24 * 60)),
});

/** The data key as it is held in the session's storage. */
export type HeldKey = z.infer<typeof heldKeySchema>;

/** What was found in the session's storage; `null` when it is no key. */
export function parseHeldKey(input: unknown): HeldKey | null {
  return heldKeySchema.safeParse(input).data ?? null;
}
