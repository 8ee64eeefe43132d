import { createEngine } from '@zorg-match/engine';
import { parseIndex, parseJson, parseProfile, parseRouteBook, parseTaxonomy } from '@zorg-match/schema';
import type { Issue, Parsed, Taxonomy, Vacancy } from '@zorg-match/schema';
import { checkIndex, checkProfile, checkRouteBook, checkTaxonomy } from '@zorg-match/schema/check';
import { checkFeed } from './check-feed.js';
import { type CheckedVacancy, checkReadings } from './check-readings.js';
import { type FileKind, kindOfFile } from './kind-of-file.js';
import { type EditorLanguage, issueInLanguage } from './languages/editor-sentences.js';

/** What was found in a file, and how many of its entries can be used. */
export interface Findings {
  readonly usable: number;
  readonly issues: readonly Issue[];
  /** Of a feed: what can be used of it. */
  readonly vacancies?: readonly Vacancy[];
  /** Where each of them stands in the feed, from 0. */
  readonly places?: readonly number[];
}

/** The outcome of `check`: each issue with its sentence. */
export interface Report {
  readonly kind: FileKind | null;
  /** How many vacancies, competences, occupations with competences, or routes can be used. */
  readonly usable: number;
  readonly errors: number;
  readonly warnings: number;
  readonly issues: readonly (Issue & { readonly message: string })[];
  /** Of a feed: the vacancies in which reading found something. */
  readonly vacancies?: readonly CheckedVacancy[];
}

/** How to check. */
export interface CheckOptions {
  readonly lang?: EditorLanguage;
  /** Today, ISO 8601; absent: by the clock. */
  readonly today?: string;
}

function after<T>({ data, issues }: Parsed<T>, use: (data: T) => Findings): Findings {
  if (data === null) return { usable: 0, issues };
  const found = use(data);
  return { usable: found.usable, issues: [...issues, ...found.issues] };
}

function findingsFor(kind: FileKind, data: unknown, text: string, taxonomy: Taxonomy): Findings {
  switch (kind) {
    case 'feed':
      return checkFeed(text, data);
    case 'profile':
      return after(parseProfile(data), (profile) => ({
        usable: profile.competences?.length ?? 0,
        issues: checkProfile(profile, taxonomy),
      }));
    case 'taxonomy':
      return after(parseTaxonomy(data), (own) => ({ usable: own.competences.length, issues: checkTaxonomy(own) }));
    case 'routes':
      return after(parseRouteBook(data), (book) => ({
        usable: book.routes.length,
        issues: checkRouteBook(book, taxonomy),
      }));
    case 'index':
      return after(parseIndex(data), (index) => ({
        usable: index.entries.length,
        issues: checkIndex(index, taxonomy),
      }));
  }
}

/** Text that is no JSON as a whole: a web page, a feed with a line a posting or one that can be mended, or nothing of ours. */
function checkOther(text: string, notJson: readonly Issue[]): readonly [FileKind | null, Findings] {
  const feed = checkFeed(text, null);
  const isHtml = feed.issues.some(({ code }) => code === 'feed-is-html');
  if (feed.usable > 0 || isHtml) return [isHtml ? null : 'feed', feed];
  return [null, { usable: 0, issues: notJson }];
}

const UNKNOWN: Issue = { code: 'unknown-format', path: [], params: {}, severity: 'error' };

/** What a file is, and what was found in it. */
function findingsIn(text: string, taxonomy: Taxonomy): readonly [FileKind | null, Findings] {
  const { data, issues } = parseJson(text);
  if (issues.length > 0) return checkOther(text, issues);
  const kind = kindOfFile(data);
  return [kind, kind === null ? { usable: 0, issues: [UNKNOWN] } : findingsFor(kind, data, text, taxonomy)];
}

const clock = (): string => new Date().toISOString().slice(0, 10);

/** Checks a file by its content. Ids are looked up in `taxonomy`, except those of a taxonomy itself. */
export function checkText(
  text: string,
  taxonomy: Taxonomy,
  { lang = 'nl', today = clock() }: CheckOptions = {},
): Report {
  const [kind, { usable, issues, vacancies, places }] = findingsIn(text, taxonomy);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return {
    kind,
    usable,
    errors,
    warnings: issues.length - errors,
    issues: issues.map((issue) => ({ ...issue, message: issueInLanguage(issue, lang) })),
    ...(vacancies && {
      vacancies: checkReadings({ vacancies, ...(places && { places }) }, createEngine({ taxonomy }), today, lang),
    }),
  };
}
