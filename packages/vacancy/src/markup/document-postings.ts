import type { Issue, JobPosting, Road } from '@zorg-match/schema';
import type { ParseHtml } from '../parse-html.js';
import { readJsonLd } from './json-ld.js';
import { readMicrodata } from './microdata.js';

/** A posting in a document's markup. */
export interface FoundPosting {
  readonly posting: JobPosting;
  readonly road: Extract<Road, 'json-ld' | 'microdata'>;
}

/** The structured data of a document. */
export interface DocumentPostings {
  /** In document order, doubles once; microdata only when JSON-LD has none. */
  readonly postings: readonly FoundPosting[];
  readonly issues: readonly Issue[];
}

/**
 * Every JobPosting in the markup of a document, live or inert; the document is not changed. Broken JSON is mended where a
 * careful reader can (issue `repaired`), else reported (`not-json`, path `['json-ld', n]`).
 */
export function readDocumentPostings(document: Document, options: { parseHtml?: ParseHtml } = {}): DocumentPostings {
  const { postings, issues } = readJsonLd(document, options.parseHtml);
  const found: FoundPosting[] =
    postings.length > 0
      ? postings.map((posting) => ({ posting, road: 'json-ld' }))
      : readMicrodata(document).map((posting) => ({ posting, road: 'microdata' }));
  return { postings: withoutDoubles(found), issues };
}

function withoutDoubles(found: readonly FoundPosting[]): FoundPosting[] {
  const seen = new Set<string>();
  return found.filter(({ posting }) => {
    const key = JSON.stringify([posting.title, posting['url'] ?? posting['identifier'], posting['hiringOrganization']]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
