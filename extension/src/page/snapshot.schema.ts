import * as z from 'zod/mini';
import { MAX_SNAPSHOT, type PageSnapshot } from './snapshot.js';

const snapshotSchema = z.object({
  html: z.string().check(z.maxLength(MAX_SNAPSHOT + 100)),
  url: z.string().check(z.maxLength(100_000)),
  title: z.string().check(z.maxLength(1000)),
  selection: z.string().check(z.maxLength(200_000)),
});

/** What came back from a tab; `null` when it is not what we sent for. */
export function parseSnapshot(input: unknown): PageSnapshot | null {
  const { data } = snapshotSchema.safeParse(input);
  return data ?? null;
}
