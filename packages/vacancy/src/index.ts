export { feedLines } from './feed/feed-lines.js';
export {
  type FetchedFeed,
  fetchFeed,
  loadFeed,
  type LoadOptions,
  MAX_FEED_BYTES,
  type OpenedFeed,
  openFeed,
} from './feed/load-feed.js';
export { FeedReader, readEntries, type ReadEntry } from './feed/feed-reader.js';
export { MAX_ENTRIES, readFeed, type FeedOptions } from './feed/read-feed.js';
export { guessLanguage } from './language.js';
export { readDocumentPostings, type DocumentPostings, type FoundPosting } from './markup/document-postings.js';
export { parseHtmlInert, TRUSTED_TYPES_POLICY, type ParseHtml } from './parse-html.js';
export { readPosting, type PostingOptions, type PostingReading } from './posting/read-posting.js';
