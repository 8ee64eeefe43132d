import { parseJson } from '@zorg-match/schema';
import type { Issue, Vacancy } from '@zorg-match/schema';
import { readFeed } from '@zorg-match/vacancy';
import { readAny } from '@zorg-match/vacancy/page';
import { parseHtml } from '../input/parse-html.js';

/** The vacancies in one file, and what stood in it that we could not use. */
export interface VacanciesInFile {
  readonly vacancies: readonly Vacancy[];
  readonly issues: readonly Issue[];
}

/**
 * Every vacancy in the text of a file: a page, a posting or plain text has one, a feed may have many. What `read` gave is
 * taken as it was, with its id.
 */
export function vacanciesIn(text: string, url?: string): VacanciesInFile {
  const isJson = /^\s*[[{]/.test(text.replace(/^\uFEFF/, ''));
  const feed = isJson ? readFeed(withoutReading(text), { parseHtml }) : null;
  if (feed !== null && feed.vacancies.length > 0) return feed;
  const { page, vacancy } = readAny(text, { parseHtml, url });
  return { vacancies: vacancy === null ? [] : [vacancy], issues: page.issues };
}

/** The vacancy in what `read` gave; any other text as it is. */
function withoutReading(text: string): unknown {
  const { data } = parseJson(text);
  const isReading = typeof data === 'object' && data !== null && 'vacancy' in data && 'reading' in data;
  return isReading ? [data.vacancy] : text;
}
