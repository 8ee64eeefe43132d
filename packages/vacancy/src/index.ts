export { feedLines } from './feed/feed-lines.js';
export { type FetchedFeed, fetchFeed, loadFeed, MAX_FEED_BYTES, type LoadOptions } from './feed/load-feed.js';
export { MAX_ENTRIES, readFeed, readFeedInSlices, type FeedOptions } from './feed/read-feed.js';
export { guessLanguage } from './language.js';
export { readDocumentPostings, type DocumentPostings, type FoundPosting } from './markup/document-postings.js';
export { parseHtmlInert, TRUSTED_TYPES_POLICY, type ParseHtml } from './parse-html.js';
export { readPosting, type PostingOptions, type PostingReading } from './posting/read-posting.js';
