import * as z from 'zod/mini';

const queuedTimesSchema = z.object({
  url: z.optional(z.string().check(z.maxLength(4000), z.regex(/^https?:\/\//))),
  at: z.string().check(z.maxLength(40), z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)),
});

/** When and where a page of the queue was read; `null` when that is not told. */
export function parseQueuedTimes(input: unknown): { readonly url?: string; readonly at: string } | null {
  const { data } = queuedTimesSchema.safeParse(input);
  return data ? { at: data.at, ...(data.url === undefined ? {} : { url: data.url }) } : null;
}
