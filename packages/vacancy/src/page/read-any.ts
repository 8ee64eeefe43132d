import type { PageReading } from '@zorg-match/schema';
import { doubtful, failed } from '../issue.js';
import { findPostings } from '../markup/find-postings.js';
import { parseJson } from '../markup/repair-json.js';
import { parseHtmlInert } from '../parse-html.js';
import { isObject } from '../posting/json.js';
import { readPosting } from '../posting/read-posting.js';
import { endOf } from '../posting/date.js';
import { readPageHtml, type PageOptions } from './read-page.js';
import { remarks } from './report.js';
import { readText } from './read-text.js';

const HTML =
  /^\s*(?:<!doctype html|<html|<head|<body|<!--)|<\/(?:p|div|li|ul|ol|h[1-6]|table|section|article|script|span|strong|b)\s*>|<(?:br|p|li|div|h[1-6])\b[^>]*>/i;

/** Begins as JSON does and as no sentence does; when it cannot be read as JSON, its braces are not a vacancy either. */
const JSON_LIKE = /^\s*(?:\{\s*"|\[\s*(?:\{|\[|"))/;
const notJson: PageReading = {
  page: { kind: 'other', road: null, confidence: 0, issues: [failed('not-json')], postings: 0 },
  vacancy: null,
};

/** Reads whatever a person pastes or hands over: the text of a vacancy, the HTML of a page, or JobPosting JSON. */
export function readAny(input: string, options: PageOptions = {}): PageReading {
  const text = input.replace(/^\ufeff/, '');
  if (/^\s*[{[]/.test(text)) {
    const reading = readJson(text, options);
    if (reading) return reading;
    if (JSON_LIKE.test(text)) return notJson;
  }
  if (!HTML.test(text.slice(0, 200_000))) return readText(text);
  const parseHtml = options.parseHtml ?? parseHtmlInert;
  const page = readPageHtml(text, { ...options, parseHtml });
  return page.vacancy === null && isFragment(text) ? fromFragment(text, page, options) : page;
}

function readJson(text: string, options: PageOptions): PageReading | null {
  const reading = parseJson(text);
  if (!reading || typeof reading.value !== 'object') return null;
  const found = findPostings(reading.value);
  const bare = isObject(reading.value) && typeof reading.value['title'] === 'string' ? [reading.value] : [];
  const postings = found.length > 0 ? found : bare;
  if (postings.length !== 1) {
    const kind = postings.length > 1 ? 'list' : 'other';
    const issues = [failed(kind === 'list' ? 'list-page' : 'no-vacancy')];
    return { page: { kind, road: 'json-ld', confidence: 0.9, issues, postings: postings.length }, vacancy: null };
  }
  const { vacancy, issues } = readPosting(postings[0], options);
  const late = vacancy?.validThrough !== undefined && endOf(vacancy.validThrough) < (options.now ?? Date.now());
  const all = [
    ...(reading.repaired ? [doubtful('repaired')] : []),
    ...issues,
    ...(vacancy ? remarks(vacancy, late ? vacancy.validThrough : undefined) : []),
  ];
  const kind = vacancy === null ? 'other' : late ? 'expired' : 'vacancy';
  return {
    page: { kind, road: 'json-ld', confidence: reading.repaired ? 0.8 : 0.9, issues: all, postings: 1 },
    vacancy,
  };
}

/** A piece of a page, copied as HTML, without anything that says what it is. */
const isFragment = (text: string): boolean => !/<(?:html|head|body)\b/i.test(text);

function fromFragment(html: string, page: PageReading, options: PageOptions): PageReading {
  const { vacancy } = readPosting({ title: 'x', description: html }, options);
  if (!vacancy || vacancy.description === '' || page.page.kind === 'list') return page;
  return readText(vacancy.description);
}
