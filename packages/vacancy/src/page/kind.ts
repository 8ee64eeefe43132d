import type { PageReport } from '@zorg-match/schema';
import { JOB_LINK } from './cues.data.js';
import type { Evidence } from './evidence.js';
import { THIN } from './report.js';

/** Below this there is nothing to read. */
const EMPTY = 60;
/** No vacancy is this long; an article about jobs is. */
export const MAX_VACANCY = 30_000;
/** Subjects that only a vacancy brings together. */
const SURE = 4;

/** What a page without one posting of its own is. */
export function kindOf(seen: Evidence, url = ''): PageReport['kind'] {
  if (seen.over !== undefined) return 'expired';
  if (isList(seen)) return 'list';
  if (isVacancy(seen, url)) return 'vacancy';
  if (seen.overInData && seen.cues < SURE) return 'expired';
  const least = seen.titles.job === '' || seen.titles.heading === '' ? THIN * 3 : EMPTY;
  return seen.text.length < least && seen.cues < SURE ? 'empty' : 'other';
}

/** Whether the page gathers vacancies: it says so, has none now, or links to many without saying much itself. */
function isList({ none, listTitle, titles, cues, jobLinks, postings }: Evidence): boolean {
  if (none !== undefined && cues <= SURE) return true;
  if (listTitle) return cues <= SURE || jobLinks >= 3 || postings.length > 1;
  return jobLinks >= 6 && (cues < SURE || titles.job === '');
}

function isVacancy({ titles, cues, text }: Evidence, url: string): boolean {
  if (text === '' || text.length > MAX_VACANCY) return false;
  const named = titles.job !== '' && titles.heading !== '';
  const said = JOB_LINK.test(url) || JOB_LINK.test(titles.document);
  if (text.length < THIN) return named && (cues >= 2 || (cues === 1 && said));
  return cues >= SURE || (cues === SURE - 1 && named && said);
}

/** Whether markup of several vacancies only decorates a text of its own. */
export const isArticle = (seen: Evidence): boolean => !seen.listTitle && seen.text.length > 1500 * seen.postings.length;
