import * as z from 'zod/mini';
import { MAX_MARKS, type FromPage } from './mark.js';

const line = z.string().check(z.regex(/^[a-z]\d{1,4}$/));
const fromPage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('found'),
    lines: z.array(z.object({ line, at: z.enum(['shown', 'folded', 'absent']) })).check(z.maxLength(MAX_MARKS)),
  }),
  z.object({ type: z.literal('picked'), line }),
  z.object({ type: z.literal('changed') }),
]);

/** What a page told; `null` when it is not in the form that we agreed on. A page that was taken over can send anything. */
export function parseFromPage(input: unknown): FromPage | null {
  const { data } = fromPage.safeParse(input);
  return data ?? null;
}
