import type { Issue, PageReading, Road, Vacancy } from '@zorg-match/schema';
import { doubtful } from '../issue.js';
import type { FoundPosting } from '../markup/document-postings.js';
import { endOf } from '../posting/date.js';
import { cleanPosting } from '../posting/read-posting.js';
import { countCues } from './cues.js';
import type { Evidence } from './evidence.js';
import { languageOf } from './from-text.js';
import { MAX_VACANCY } from './kind.js';
import { placeIn } from './place.js';
import type { PageOptions } from './read-page.js';
import { remarks, report, THIN, withoutVacancy } from './report.js';
import { sameTitle } from './titles.js';

/** A description this short may be a teaser of what the page says. */
const TEASER = 600;
const CUT_OFF = /(?:…|\.\.\.|\[\.\.\.\]|lees (?:meer|verder)|read more|lire la suite)\W*$/i;

/** The reading of a page by its own posting, completed and checked with what the page shows. */
export function fromPosting(found: FoundPosting, seen: Evidence, options: PageOptions): PageReading {
  const { parseHtml, url } = options;
  const { vacancy: read, issues } = cleanPosting(found.posting, { parseHtml, url, road: found.road });
  const { titles, over: notice } = seen;
  const title = read.title || titles.job;
  if (title === '') return withoutVacancy(seen, seen.text === '' ? 'empty' : 'other');
  const all: Issue[] = [...seen.issues, ...issues];
  const conflict = titles.job !== '' && read.title !== '' && !sameTitle(read.title, titles.job);
  if (conflict) all.push(doubtful('conflict', ['title'], { markup: read.title, page: titles.job }));
  const description = fullerText(read.description, seen, all);
  const vacancy = completed({ ...read, title, description }, seen);
  const late = read.validThrough !== undefined && endOf(read.validThrough) < (options.now ?? Date.now());
  const over = late ? read.validThrough : notice;
  all.push(...remarks(vacancy, over));
  const kind = over === undefined ? 'vacancy' : 'expired';
  return { page: report(kind, seen, all, found.road, confidenceOf(all, conflict, found.road)), vacancy };
}

function completed(vacancy: Vacancy, seen: Evidence): Vacancy {
  const name = vacancy.hiringOrganization?.name ?? seen.organisation;
  const language = vacancy.language ?? languageOf(vacancy.description, seen.lang);
  const places = vacancy.jobLocation ?? placeIn(vacancy.description);
  return {
    ...vacancy,
    ...(name && { hiringOrganization: { ...vacancy.hiringOrganization, name } }),
    ...(language && { language }),
    ...(places.length > 0 && { jobLocation: places }),
  };
}

/** The markup's description, unless it is only a teaser of what the page says. */
function fullerText(description: string, seen: Evidence, issues: Issue[]): string {
  const cut = CUT_OFF.test(description.slice(-40));
  const richer = seen.text.length > Math.max(description.length * 1.8, THIN) && seen.text.length <= MAX_VACANCY;
  if (!richer || (!cut && description.length >= TEASER)) return description;
  if (!cut && countCues(description) >= Math.max(seen.cues - 1, 3)) return description;
  if (description !== '' && seen.cues < 3) return description;
  issues.push(doubtful('thin-text', ['description'], { length: description.length, used: 'page' }));
  return seen.text;
}

function confidenceOf(issues: readonly Issue[], conflict: boolean, road: Road): number {
  const repaired = issues.some((issue) => issue.code === 'repaired');
  return (road === 'json-ld' ? 1 : 0.9) - (conflict ? 0.4 : 0) - (repaired ? 0.1 : 0);
}
