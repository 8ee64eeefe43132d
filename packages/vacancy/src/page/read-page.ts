import type { PageReading } from '@zorg-match/schema';
import { doubtful } from '../issue.js';
import type { FoundPosting } from '../markup/document-postings.js';
import type { ParseHtml } from '../parse-html.js';
import { gather, type Evidence } from './evidence.js';
import { fromPosting } from './from-posting.js';
import { fromText } from './from-text.js';
import { isArticle } from './kind.js';
import { withoutVacancy } from './report.js';
import { sameTitle } from './titles.js';

/** What reading a page needs from its surroundings. */
export interface PageOptions {
  /** Address of the page. */
  readonly url?: string | undefined;
  /** The moment for which "expired" is decided, milliseconds since 1970; now when absent. */
  readonly now?: number | undefined;
  /** Needed outside browsers. */
  readonly parseHtml?: ParseHtml | undefined;
}

/** Longest page that is read whole, in UTF-16 units. */
export const MAX_HTML = 8_000_000;

/**
 * Reads a page, live or inert, without changing it: structured data first, then microdata, then the page's main text. Says
 * what the page is, which road was taken and how sure that is. The vacancy of an expired page is given along when its
 * markup holds one, so that a reader can still see what it was; then the issue `expired` says since when.
 */
export function readPage(document: Document, options: PageOptions = {}): PageReading {
  return decide(gather(document, options.parseHtml), options);
}

function decide(seen: Evidence, options: PageOptions): PageReading {
  const posting = choosePosting(seen, options.url);
  if (posting) return fromPosting(posting, seen, options);
  if (seen.postings.length > 1) return withoutVacancy(seen, isArticle(seen) ? 'other' : 'list');
  return fromText(seen, options);
}

/** `readPage` for HTML as text; it is parsed into an inert document. What lies beyond `MAX_HTML` is not read. */
export function readPageHtml(html: string, options: PageOptions & { readonly parseHtml: ParseHtml }): PageReading {
  const document = options.parseHtml(html.slice(0, MAX_HTML));
  const reading = decide(gather(document, options.parseHtml, true), options);
  if (html.length <= MAX_HTML) return reading;
  const issues = [...reading.page.issues, doubtful('too-large', [], { length: html.length, limit: MAX_HTML })];
  return { ...reading, page: { ...reading.page, issues } };
}

/** The one posting that the page is about: the only one, or the one that has the page's own address or title. */
function choosePosting(seen: Evidence, url: string | undefined): FoundPosting | undefined {
  if (seen.postings.length <= 1) return seen.postings[0];
  const here = bareAddress(url);
  const own = seen.postings.filter(({ posting }) => here !== '' && bareAddress(posting['url']) === here);
  if (own.length === 1) return own[0];
  if (seen.listTitle || seen.titles.job === '' || seen.cues < 3) return undefined;
  const named = seen.postings.filter(({ posting }) => {
    const title = typeof posting.title === 'string' ? posting.title : '';
    return title !== '' && sameTitle(title, seen.titles.job);
  });
  return named.length === 1 ? named[0] : undefined;
}

const bareAddress = (address: unknown): string =>
  typeof address === 'string' ? address.replace(/[?#].*$/, '').replace(/\/$/, '') : '';
