import { textOf } from '../text-of.js';
import { tidyLine } from '../tidy-text.js';
import { OTHERS_HEADING } from './clutter.data.js';
import { EMPTY_TITLE, LIST_TITLE } from './cues.data.js';

/** What a page calls itself in its different places. */
export interface PageTitles {
  /** The job's title as a reader sees it; empty when the page names none. */
  readonly job: string;
  /** The main heading, whatever it says. */
  readonly heading: string;
  /** `og:title` or `<title>`, whole. */
  readonly document: string;
  readonly site: string;
}

const SEPARATOR = /\s+(?:[|–—·•»]|\|\||::?|-)\s+|\s*\|+\s*|:\s+(?=\p{Lu})/u;
const EDGES = /^[\s|–—·•»:-]+|[\s|–—·•»:-]+$/gu;
const LABEL = /^(?:vacature|job|functie|vacancy|job opening|offre d.emploi)\s*[:–-]\s*/i;
const ANCHOR = /\s*[#¶§]$/;
const MAX_TITLE = 300;

/** The content of a `<meta>` by name or property. */
export function metaOf(document: Document, name: string): string {
  const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return tidyLine(meta?.getAttribute('content') ?? '');
}

/** Reads the titles of a page; of several headings the one that the page's own title confirms. */
export function titlesOf(document: Document): PageTitles {
  const site = metaOf(document, 'og:site_name');
  const given = metaOf(document, 'og:title') || tidyLine(document.querySelector('title')?.textContent ?? '');
  const names = [
    given,
    tidyLine(document.querySelector('title')?.textContent ?? ''),
    metaOf(document, 'twitter:title'),
  ];
  const headings = headingsOf(document, 'h1');
  const heading = confirmed(headings, names) ?? headings.find((each) => !isSiteName(each, site)) ?? '';
  return { job: jobTitle(document, heading, names, site), heading, document: given, site };
}

/** Whether a heading or title is that of a page that gathers vacancies. */
export const namesList = (title: string): boolean => LIST_TITLE.test(title);

/** Whether two titles are about the same job: one holds the other, or they share most of their words. */
export function sameTitle(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === '' || b === '' || a.includes(b) || b.includes(a)) return true;
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.min(left.size, right.size) >= 0.6;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<![\p{L}])[mvhfwx](?:\s*[/|]\s*[mvhfwx]){1,2}(?![\p{L}])|^vacature\s*:?/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function headingsOf(document: Document, selector: string): string[] {
  return Array.from(document.querySelectorAll(selector))
    .map((each) => tidyLine(textOf(each)).replace(ANCHOR, '').replace(LABEL, ''))
    .filter((each) => each !== '' && each.length <= MAX_TITLE && !OTHERS_HEADING.test(each));
}

function confirmed(headings: readonly string[], names: readonly string[]): string | undefined {
  return headings.find(
    (heading) =>
      names.some((name) => plain(name) !== '' && plain(name).includes(plain(heading))) && !isEmptyName(heading),
  );
}

/** Whether a title names neither a job nor a list. */
export const isEmptyTitle = (title: string): boolean => title === '' || EMPTY_TITLE.test(title);

const isEmptyName = (title: string): boolean => EMPTY_TITLE.test(title) || namesList(title);
const isSiteName = (title: string, site: string): boolean => site !== '' && plain(title) === plain(site);

function jobTitle(document: Document, heading: string, names: readonly string[], site: string): string {
  const usable = (title: string): boolean => title !== '' && !isEmptyName(title) && !isSiteName(title, site);
  // A second heading that the page's title names beats a first heading that it does not.
  const second = confirmed(headingsOf(document, 'h2').filter(usable), names);
  const named = names.some((name) => plain(name).includes(plain(heading)));
  if (usable(heading) && (named || second === undefined)) return heading;
  if (second !== undefined) return second;
  const parts = names.flatMap((name) => partsOf(name)).filter(usable);
  const fromName = parts.find((part) => !plain(site).includes(plain(part)));
  if (fromName !== undefined && !hasListName(names)) return fromName;
  return headingsOf(document, '[class*="title" i]:is(h2, h3), h2').find(usable) ?? '';
}

const hasListName = (names: readonly string[]): boolean => names.some((name) => partsOf(name).some(namesList));

/** A page title in its parts: `Kok | WZC De Linde` → `Kok`, `WZC De Linde`. */
export function partsOf(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map((part) => part.replace(EDGES, '').replace(LABEL, '').trim())
    .filter((part) => part !== '');
}
