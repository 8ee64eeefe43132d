import type { PageReading, Vacancy } from '@zorg-match/schema';
import { guessLanguage, primaryLanguage } from '../language.js';
import { hashOf } from '../posting/identity.js';
import { httpsLink } from '../posting/link.js';
import type { Evidence } from './evidence.js';
import { kindOf } from './kind.js';
import { placeIn } from './place.js';
import type { PageOptions } from './read-page.js';
import { remarks, report, withoutVacancy } from './report.js';

/** The reading of a page without markup, by its main text. */
export function fromText(seen: Evidence, options: PageOptions): PageReading {
  const kind = kindOf(seen, options.url);
  if (kind !== 'vacancy') return withoutVacancy(seen, kind);
  const vacancy = vacancyFromText(seen, options);
  const confidence = Math.min(0.8, 0.2 + seen.cues * 0.08 + (seen.titles.job === '' ? 0 : 0.1));
  return { page: report(kind, seen, [...seen.issues, ...remarks(vacancy)], 'main-text', confidence), vacancy };
}

function vacancyFromText(seen: Evidence, options: PageOptions): Vacancy {
  const title = seen.titles.job || (seen.text.split('\n')[0] ?? '').slice(0, 150);
  const url = httpsLink(options.url);
  const language = languageOf(seen.text, seen.lang);
  const jobLocation = placeIn(seen.text);
  return {
    id: url ?? hashOf(`${title}\n${seen.text}`),
    title,
    description: seen.text,
    ...(seen.organisation && { hiringOrganization: { name: seen.organisation } }),
    ...(jobLocation.length > 0 && { jobLocation }),
    ...(url && { url }),
    ...(language && { language }),
    road: 'main-text',
  };
}

/** The text tells its language best; the page's own word counts when the text is too short to tell. */
export const languageOf = (text: string, lang: string): string | undefined =>
  guessLanguage(text) ?? primaryLanguage(lang);
