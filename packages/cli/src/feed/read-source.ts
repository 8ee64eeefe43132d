import { readDocumentPostings, readFeed } from '@zorg-match/vacancy';
import { readAny } from '@zorg-match/vacancy/page';
import { parseHtml } from '../input/parse-html.js';
import { sentences } from '../sentences.js';
import { type Found, NOTHING } from './draft.js';
import { fromTable } from './from-table.js';
import { fromXml } from './from-xml.js';
import type { FeedField } from './columns.data.js';

/** How to read a source. */
export interface SourceOptions {
  /** Its path or address, for messages and to tell a table from a list. */
  readonly file: string;
  /** Its address, when it has one. */
  readonly url?: string | undefined;
  readonly columns?: ReadonlyMap<string, FeedField>;
  /** Take the pages behind the items of a feed in place of what the feed says of them. */
  readonly follow?: boolean;
}

const XML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>\s*)?<(?:rss|feed|rdf:RDF|urlset)\b/i;
const LINE_IS_PLACE = /^(?:https?:\/\/\S+|[^,;\t]+\.html?)$/i;

/** A list of pages: every line that is no remark (`#`) is an address or the path of a page. */
function pagesIn(text: string): readonly string[] | undefined {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.length > 0 && lines.every((line) => LINE_IS_PLACE.test(line)) ? lines : undefined;
}

/** A page: every JobPosting in its markup, else the one vacancy that its text is. */
function fromPage(html: string, { file, url }: SourceOptions): Found {
  const { postings } = readDocumentPostings(parseHtml(html), { parseHtml });
  if (postings.length > 1)
    return {
      ...NOTHING,
      drafts: postings.map(({ posting }, index) => ({ at: sentences.feed.item(file, index + 1), posting })),
    };
  const { page, vacancy } = readAny(html, { parseHtml, url });
  return { ...NOTHING, vacancies: vacancy ? [vacancy] : [], issues: page.issues };
}

/** What is in a source, by its content: RSS, Atom, a sitemap, a page, a feed of ours, a list of pages, else a table. */
export function readSource(text: string, options: SourceOptions): Found {
  const bare = text.replace(/^\ufeff/, '');
  if (XML.test(bare.slice(0, 20_000))) return fromXml(bare, options.file, options.follow ?? false);
  if (/^\s*</.test(bare)) return fromPage(bare, options);
  if (/^\s*[[{]/.test(bare)) {
    const { vacancies, issues } = readFeed(bare, { parseHtml, url: options.url });
    return { ...NOTHING, vacancies, issues };
  }
  const pages = pagesIn(bare);
  return pages ? { ...NOTHING, pages } : fromTable(bare, options.file, options.columns);
}
