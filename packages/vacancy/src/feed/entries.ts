import { isObject, isOfType, type JsonObject } from '../posting/json.js';

/** The entries of a feed before they are read, or `null` when this is no feed. */
export type Entries = readonly { readonly index: number; readonly entry: unknown }[];

/** Keys under which feeds keep their list. */
export const LIST_KEYS = ['@graph', 'itemListElement', 'dataFeedElement', 'vacancies', 'entries', 'jobs'] as const;

/**
 * Finds the list in a feed: an array, `@graph`, an `ItemList`, a `DataFeed`, an index of ours, or a single posting. Nodes of
 * a graph that are no posting (the site, the organisation) are passed over; `index` counts all entries.
 */
export function entriesOf(feed: unknown): Entries | null {
  if (Array.isArray(feed)) return numbered(feed);
  if (!isObject(feed)) return null;
  if (isOfType(feed, 'JobPosting')) return numbered([feed]);
  const key = listKeyOf(feed);
  if (key !== undefined) {
    const entries = numbered(feed[key] as readonly unknown[]);
    return key === '@graph' ? fromGraph(entries) : entries;
  }
  const inner = feed['mainEntity'] ?? feed['item'];
  if (inner !== undefined) return entriesOf(inner);
  return looksLikePosting(feed) ? numbered([feed]) : null;
}

/** The key under which an object keeps the list of a feed; `undefined` when it is a posting itself, or has none. */
export function listKeyOf(feed: JsonObject): string | undefined {
  return isOfType(feed, 'JobPosting') ? undefined : LIST_KEYS.find((key) => Array.isArray(feed[key]));
}

const numbered = (list: readonly unknown[]): Entries =>
  list.map((entry, index) => ({ index, entry: unwrapped(entry) }));

/** The vacancies of a graph: its postings, else those of a list in it, else what does not say what it is. */
export function fromGraph(entries: Entries): Entries {
  const postings = entries.filter(({ entry }) => isObject(entry) && isOfType(entry, 'JobPosting'));
  if (postings.length > 0) return postings;
  const list = entries.find(({ entry }) => isObject(entry) && isOfType(entry, 'ItemList'));
  return (list && entriesOf(list.entry)) ?? entries.filter(({ entry }) => isObject(entry) && !('@type' in entry));
}

/** A `ListItem` holds the posting in `item`, an index of ours holds it in `vacancy`. */
export function unwrapped(entry: unknown): unknown {
  if (!isObject(entry)) return entry;
  if (isOfType(entry, 'ListItem') || isOfType(entry, 'DataFeedItem')) return entry['item'] ?? entry;
  return isObject(entry['vacancy']) ? entry['vacancy'] : entry;
}

/** Whether an entry says that it is a posting, or says nothing and has a title. */
export function looksLikePosting(entry: JsonObject): boolean {
  if (isOfType(entry, 'JobPosting')) return true;
  return entry['@type'] === undefined && typeof entry['title'] === 'string';
}
