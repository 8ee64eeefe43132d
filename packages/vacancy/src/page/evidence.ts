import type { Issue } from '@zorg-match/schema';
import { readDocumentPostings, type FoundPosting } from '../markup/document-postings.js';
import { parseHtmlInert, type ParseHtml } from '../parse-html.js';
import { textOf } from '../text-of.js';
import { countCues, expiredLine, noneLine } from './cues.js';
import { JOB_LINK } from './cues.data.js';
import { mainText } from './main-text.js';
import { organisationOf } from './organisation.js';
import { isEmptyTitle, namesList, partsOf, titlesOf, type PageTitles } from './titles.js';
import { copyOf, wholeOf } from './whole-document.js';

/** Everything that a page shows, gathered before anything is decided. */
export interface Evidence {
  readonly postings: readonly FoundPosting[];
  readonly issues: readonly Issue[];
  readonly titles: PageTitles;
  /** The page's own text, without what surrounds it and without the title. */
  readonly text: string;
  /** How many of the subjects of a vacancy the page speaks of, 0 to 7. */
  readonly cues: number;
  /** Links to different pages that look like those of jobs. */
  readonly jobLinks: number;
  readonly organisation: string | undefined;
  /** The line that says that it is over. */
  readonly over: string | undefined;
  /** A page that is filled in by a script says in its data that the vacancy is over. */
  readonly overInData: boolean;
  /** The line that says that there are no vacancies. */
  readonly none: string | undefined;
  /** The page's title is that of a list. */
  readonly listTitle: boolean;
  /** Value of the page's `lang`. */
  readonly lang: string;
}

const MAX_NOTICES = 20_000;
/** Where a page says that its own vacancy is over; further down it speaks of others. */
const MAX_HEAD = 6_000;
const MAX_DATA = 500_000;

/** Gathers what a page shows. The document is not changed, unless it is `ours`: then it is taken apart. */
export function gather(document: Document, parseHtml: ParseHtml = parseHtmlInert, ours = false): Evidence {
  const { postings, issues } = readDocumentPostings(document, { parseHtml });
  const overInData = saysExpired(document);
  const lang = document.querySelector('html')?.getAttribute('lang') ?? '';
  const copy = ours ? wholeOf(document, parseHtml) : copyOf(document, parseHtml);
  const titles = titlesOf(copy);
  const jobLinks = countJobLinks(copy);
  const everything = textOf(copy.body).slice(0, MAX_NOTICES);
  const organisation = organisationOf(copy, titles, everything);
  const text = mainText(copy, titles.job);
  return {
    postings,
    issues,
    titles,
    text,
    cues: countCues(`${titles.job}\n${text}`),
    jobLinks,
    organisation,
    over: expiredLine(everything.slice(0, MAX_HEAD)),
    overInData,
    none: noneLine(everything),
    listTitle: namesList(titles.heading) || (isEmptyTitle(titles.heading) && partsOf(titles.document).some(namesList)),
    lang,
  };
}

function countJobLinks(copy: Document): number {
  const paths = Array.from(copy.querySelectorAll('a[href]'))
    .filter((link) => link.closest('nav, footer, header') === null && link.textContent.trim().length > 3)
    .map((link) => (link.getAttribute('href') ?? '').replace(/[?#].*$/, ''))
    .filter((href) => JOB_LINK.test(href) && href.split('/').filter(Boolean).length > 1);
  return new Set(paths).size;
}

function saysExpired(document: Document): boolean {
  return Array.from(document.querySelectorAll('script')).some((script) => {
    const text = script.textContent.slice(0, MAX_DATA);
    return /"(?:expired|closed|filled|archived)"/.test(text) && /JobPosting|offer|vacature|vacancy|\bjob/i.test(text);
  });
}
