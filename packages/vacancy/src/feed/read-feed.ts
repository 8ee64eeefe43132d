import type { FeedReading } from '@zorg-match/schema';
import { FeedReader, readEntries } from './feed-reader.js';
import type { FeedOptions } from './read-entries.js';

export { type FeedOptions, MAX_ENTRIES } from './read-entries.js';

/**
 * Reads a feed, as text or already parsed: an array, `@graph` or `ItemList` of JobPostings, NDJSON, one posting, vacancies
 * that were read before, or a `zorg-index/1`. Broken entries are reported (path = index) and left out; the rest is used.
 */
export function readFeed(input: unknown, options: FeedOptions = {}): FeedReading {
  const work = reading(input, options);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function* reading(input: unknown, options: FeedOptions): ReturnType<typeof readEntries> {
  if (typeof input !== 'string') return yield* readEntries(input, options);
  const reader = new FeedReader(options);
  yield* reader.take(input);
  return yield* reader.end();
}
