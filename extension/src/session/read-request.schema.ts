import * as z from 'zod/mini';

const readRequestSchema = z.object({
  tabId: z.int().check(z.nonnegative()),
  windowId: z.int(),
  /** When it was pressed, in milliseconds since 1970. */
  at: z.number().check(z.nonnegative()),
  /** A press on the same tab is a new request all the same. */
  id: z.string().check(z.minLength(1), z.maxLength(64)),
});

/** A press on the toolbar's button: the person allows us to read this tab, once. */
export type ReadRequest = z.infer<typeof readRequestSchema>;

/** A request as it stands in the session's storage; `null` when it is none. */
export function parseReadRequest(input: unknown): ReadRequest | null {
  const { data } = readRequestSchema.safeParse(input);
  return data ?? null;
}
