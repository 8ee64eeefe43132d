import { textOf } from '../text-of.js';
import { tidyLine } from '../tidy-text.js';
import { EMPTY_TITLE, LIST_TITLE } from './cues.data.js';
import {
  EMPLOYER_ELEMENTS,
  EMPLOYER_LINE,
  EMPLOYER_TITLE,
  JOB_BOARDS,
  ORGANISATION_WORDS,
} from './organisation.data.js';
import { metaOf, partsOf, sameTitle, type PageTitles } from './titles.js';

const MAX_NAME = 100;
const PLACE_WORDS = /^(?:in |te |regio )|\b(?:provincie|regio)\b/i;

/**
 * The employer as the page names it, when its markup does not: an element or line for it, the part of the page's title that
 * is not the job, or the site's own name unless the site publishes vacancies of others.
 */
export function organisationOf(document: Document, titles: PageTitles, text: string): string | undefined {
  const titled = fromTitle(titles, tidyLine(document.querySelector('title')?.textContent ?? ''), text);
  return (
    fromElement(document) ??
    fromLine(text) ??
    titled.find((part) => ORGANISATION_WORDS.test(part)) ??
    (titles.site !== '' && !JOB_BOARDS.test(titles.site) ? fromSite(document, titles) : undefined) ??
    titled.at(-1) ??
    fromSite(document, titles)
  );
}

const isName = (name: string): boolean => name.length >= 2 && name.length <= MAX_NAME && !JOB_BOARDS.test(name);

function fromElement(document: Document): string | undefined {
  return Array.from(document.querySelectorAll(EMPLOYER_ELEMENTS))
    .map((element) =>
      tidyLine(textOf(element).split('\n')[0] ?? '').replace(/^(?:werkgever|organisatie|bedrijf)\s*:?\s*/i, ''),
    )
    .find(isName);
}

function fromLine(text: string): string | undefined {
  for (const line of text.split('\n').slice(0, 40)) {
    const name = EMPLOYER_LINE.exec(line)?.[1];
    if (name && isName(name)) return name.trim();
  }
  return undefined;
}

function fromTitle(titles: PageTitles, documentTitle: string, text: string): readonly string[] {
  const spoken = EMPLOYER_TITLE.exec(titles.document)?.[1];
  if (spoken && isName(spoken) && !sameTitle(spoken, titles.job)) return [spoken];
  if (titles.job === '') return [];
  const parts = [titles.document, documentTitle].flatMap((title) => otherParts(title, titles));
  return parts.filter((part) => isName(part) && !isPlace(part, text));
}

/** Whether a name is that of a place: it says so, or stands after a postal code in the text. */
function isPlace(name: string, text: string): boolean {
  if (ORGANISATION_WORDS.test(name)) return false;
  return PLACE_WORDS.test(name) || new RegExp(`\\b\\d{4} ${escaped(name)}(?![\\p{L}\\d])`, 'iu').test(text);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The parts of a page title that are neither the job nor a heading of the site. */
function otherParts(title: string, { job, site }: PageTitles): string[] {
  const named = title.includes(job);
  const parts = partsOf(named ? title.replace(job, ' | ') : title);
  // A title of one part that is not the job says something else, not who the employer is.
  if (!named && parts.length < 2) return [];
  return parts.filter(
    (part) => !sameTitle(part, job) && part !== site && !EMPTY_TITLE.test(part) && !LIST_TITLE.test(part),
  );
}

function fromSite(document: Document, { site, job }: PageTitles): string | undefined {
  const candidates = [site, metaOf(document, 'application-name'), metaOf(document, 'author')];
  const name = candidates.map((each) => partsOf(each)[0] ?? '').find((each) => isName(each) && !sameTitle(each, job));
  return name || undefined;
}
