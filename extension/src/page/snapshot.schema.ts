import * as z from 'zod/mini';
import {
  MAX_ADDRESS,
  MAX_FRAME,
  MAX_FRAMES,
  MAX_SELECTION,
  MAX_SNAPSHOT,
  MAX_TITLE,
  type PageSnapshot,
} from './snapshot.js';

/** What stands before the page's own HTML. */
const DOCTYPE = 100;
const text = (longest: number) => z.string().check(z.maxLength(longest));

const snapshotSchema = z.object({
  html: text(MAX_SNAPSHOT + DOCTYPE),
  url: text(MAX_ADDRESS),
  title: text(MAX_TITLE),
  contentType: text(MAX_TITLE),
  shown: z.int().check(z.nonnegative()),
  loading: z.boolean(),
  selection: text(MAX_SELECTION),
  selectionHeading: text(MAX_TITLE),
  frames: z
    .array(
      z.object({
        url: text(MAX_ADDRESS),
        share: z.number().check(z.minimum(0), z.maximum(1)),
        html: z.nullable(text(MAX_FRAME + DOCTYPE)),
      }),
    )
    .check(z.maxLength(MAX_FRAMES)),
});

/** What came back from a tab; `null` when it is not what we sent for. */
export function parseSnapshot(input: unknown): PageSnapshot | null {
  const { data } = snapshotSchema.safeParse(input);
  return data ?? null;
}
