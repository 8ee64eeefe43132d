import type { Issue, JobPosting } from '@zorg-match/schema';
import { decodeEntities } from '../entities.js';
import { doubtful, failed } from '../issue.js';
import type { ParseHtml } from '../parse-html.js';
import { findPostings } from './find-postings.js';
import { parseJson } from './repair-json.js';

const TYPE = /ld(?:\+|&(?:#x2b|#43|plus);)json/i;
const MENTIONS = /JobPosting/;

/** The JobPostings in the JSON-LD scripts of a document, and what was wrong with those that mention one. */
export function readJsonLd(
  document: Document,
  parseHtml?: ParseHtml,
): { readonly postings: readonly JobPosting[]; readonly issues: readonly Issue[] } {
  const postings: JobPosting[] = [];
  const issues: Issue[] = [];
  let index = 0;
  for (const script of Array.from(document.querySelectorAll('script'))) {
    if (!TYPE.test(script.getAttribute('type') ?? '')) continue;
    const text = script.textContent;
    if (MENTIONS.test(text)) {
      const reading = parseJson(text) ?? parseEscaped(text, parseHtml);
      if (reading) postings.push(...findPostings(reading.value));
      if (!reading) issues.push(failed('not-json', ['json-ld', index]));
      else if (reading.repaired) issues.push(doubtful('repaired', ['json-ld', index]));
    }
    index += 1;
  }
  return { postings, issues };
}

/** Some sites escape the whole script as if it were text. */
function parseEscaped(text: string, parseHtml: ParseHtml | undefined): ReturnType<typeof parseJson> {
  if (!parseHtml || !/&quot;|&#0*34;/.test(text)) return null;
  const reading = parseJson(decodeEntities(text, parseHtml));
  return reading && { ...reading, repaired: true };
}
