import type { Issue, JobPosting, Road, Vacancy } from '@zorg-match/schema';
import { textOfMarkup } from '../description.js';
import { decodeEntities } from '../entities.js';
import { doubtful, failed } from '../issue.js';
import { guessLanguage, primaryLanguage } from '../language.js';
import { parseHtmlInert, type ParseHtml } from '../parse-html.js';
import { tidyLine } from '../tidy-text.js';
import { readLocations, type Line } from './address.js';
import { extraOf } from './clean-extra.js';
import { readDate } from './date.js';
import { readEmploymentTypes } from './employment-type.js';
import { hashOf, readIdentifier } from './identity.js';
import { asList, isObject } from './json.js';
import { httpsLink } from './link.js';
import { readSalary } from './salary.js';
import { withSections } from './sections.js';

/** What reading a posting needs from its surroundings. */
export interface PostingOptions {
  /** Needed outside browsers. */
  readonly parseHtml?: ParseHtml | undefined;
  /** Where the posting was found: relative addresses are resolved against it, and it stands in for a missing `url`. */
  readonly url?: string | undefined;
  /** How it was found; `json-ld` when absent. */
  readonly road?: Road | undefined;
}

/** A posting read: `null` only when it has no title or is no object. */
export interface PostingReading {
  readonly vacancy: Vacancy | null;
  readonly issues: readonly Issue[];
}

const MAX_LINE = 500;
const KNOWN: ReadonlySet<string> = new Set(
  (
    'title description hiringOrganization jobLocation employmentType datePosted validThrough baseSalary salaryCurrency ' +
    'workHours url identifier inLanguage'
  ).split(' '),
);

/**
 * A schema.org JobPosting as published → a clean `Vacancy`. Takes every form that the properties have in the wild; what it
 * cannot use comes back as an issue (its path starts at the posting). Never throws on input.
 */
export function readPosting(posting: unknown, options: PostingOptions = {}): PostingReading {
  if (!isObject(posting)) return { vacancy: null, issues: [failed('wrong-type')] };
  const draft = cleanPosting(posting, options);
  if (draft.vacancy.title !== '') return draft;
  return { vacancy: null, issues: [failed('missing-field', ['title']), ...draft.issues] };
}

/** As `readPosting`, with an empty title where there is none: a page can still tell it. */
export function cleanPosting(
  posting: JobPosting,
  options: PostingOptions,
): { readonly vacancy: Vacancy; readonly issues: readonly Issue[] } {
  const parseHtml = options.parseHtml ?? parseHtmlInert;
  const line = lineReader(parseHtml);
  const issues: Issue[] = [];
  const title = line(posting.title) ?? line(posting['name']) ?? '';
  const described = textOfMarkup(firstText(posting.description), parseHtml);
  const description = withSections(described, posting, parseHtml);
  if (description === '') issues.push(doubtful('missing-field', ['description']));
  const organization = readOrganization(posting['hiringOrganization'], line);
  const url = readUrl(posting, options.url, issues);
  const language = primaryLanguage(firstText(posting['inLanguage'])) ?? guessLanguage(description);
  const vacancy: Vacancy = {
    id: readIdentifier(posting['identifier']) ?? url ?? hashOf(`${title}\n${organization?.name ?? ''}\n${description}`),
    title,
    description,
    ...(organization && { hiringOrganization: organization }),
    ...readFacts(posting, line, issues),
    ...(url && { url }),
    ...(language && { language }),
    road: options.road ?? 'json-ld',
    ...extras(posting, parseHtml),
  };
  return { vacancy, issues };
}

type Facts = Pick<
  Vacancy,
  'jobLocation' | 'employmentType' | 'datePosted' | 'validThrough' | 'baseSalary' | 'workHours'
>;

function readFacts(posting: JobPosting, line: Line, issues: Issue[]): Facts {
  const employer = readOrganization(posting['hiringOrganization'], line)?.name;
  const places = readLocations(posting['jobLocation'], line);
  // Where a site has no place it repeats the employer.
  const filler = JSON.stringify({ addressLocality: employer });
  const jobLocation = places.filter((place) => JSON.stringify(place) !== filler);
  const employmentType = readEmploymentTypes(posting['employmentType']);
  const datePosted = dateOf(posting, 'datePosted', issues);
  const validThrough = dateOf(posting, 'validThrough', issues);
  const baseSalary = readSalary(posting['baseSalary'], posting['salaryCurrency']);
  const workHours = line(posting['workHours']);
  return {
    ...(jobLocation.length > 0 && { jobLocation }),
    ...(employmentType.length > 0 && { employmentType }),
    ...(datePosted && { datePosted }),
    ...(validThrough && { validThrough }),
    ...(baseSalary && { baseSalary }),
    ...(workHours && { workHours }),
  };
}

function dateOf(posting: JobPosting, field: 'datePosted' | 'validThrough', issues: Issue[]): string | undefined {
  const [value] = asList(posting[field]);
  const date = readDate(value);
  if (date === undefined && value !== undefined && value !== '') {
    issues.push(doubtful('invalid-value', [field], { value: JSON.stringify(value).slice(0, 80) }));
  }
  return date;
}

function readUrl(posting: JobPosting, base: string | undefined, issues: Issue[]): string | undefined {
  const given = firstText(posting['url']);
  const url = httpsLink(given, base);
  if (given !== '' && !url) issues.push(doubtful('not-https', ['url'], { url: given.slice(0, 200) }));
  return url ?? httpsLink(base);
}

/** Reads names and other single lines: texts and numbers, entities decoded, markup gone. */
function lineReader(parseHtml: ParseHtml): Line {
  return (value) => {
    const [first] = asList(value);
    const inner = isObject(first) ? (first['@value'] ?? first['name']) : first;
    if (typeof inner === 'number') return String(inner);
    if (typeof inner !== 'string') return undefined;
    const short = inner.slice(0, MAX_LINE * 4);
    const text =
      /<[a-z/!]/i.test(short) || /&(?:amp;)?lt;/.test(short)
        ? textOfMarkup(short, parseHtml)
        : decodeEntities(decodeEntities(short, parseHtml), parseHtml);
    return tidyLine(text).slice(0, MAX_LINE) || undefined;
  };
}

function readOrganization(value: unknown, line: Line): Vacancy['hiringOrganization'] {
  const [first] = asList(value);
  const name = line(isObject(first) ? (first['name'] ?? first['legalName']) : first);
  if (name === undefined) return undefined;
  const url = isObject(first)
    ? (httpsLink(firstText(first['url'])) ?? httpsLink(firstText(first['sameAs'])))
    : undefined;
  return { name, ...(url && { url }) };
}

function firstText(value: unknown): string {
  for (const each of asList(value)) {
    const inner: unknown = isObject(each) ? (each['@value'] ?? each['@id'] ?? each['name']) : each;
    if (typeof inner === 'string') return inner;
  }
  return '';
}

function extras(posting: JobPosting, parseHtml: ParseHtml): Pick<Vacancy, 'extra'> {
  const extra = extraOf(posting, KNOWN, parseHtml);
  return extra ? { extra } : {};
}
