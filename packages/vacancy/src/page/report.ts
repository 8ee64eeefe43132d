import type { Issue, PageReading, PageReport, Road, Vacancy } from '@zorg-match/schema';
import { doubtful, failed } from '../issue.js';
import type { Evidence } from './evidence.js';

/** A vacancy's text below this, in UTF-16 units, is called thin. */
export const THIN = 200;

const REASONS = { list: 'list-page', expired: 'expired', empty: 'empty-page', other: 'no-vacancy' } as const;
const CONFIDENCE = { list: 0.7, expired: 0.7, empty: 0.7, other: 0.5 } as const;

/** What a reader should know of a vacancy that was found; `over` says when or how it ended. */
export function remarks(vacancy: Vacancy, over?: string): Issue[] {
  const issues: Issue[] = [];
  const { length } = vacancy.description;
  if (over !== undefined) issues.push(doubtful('expired', [], { when: over.slice(0, 200) }));
  if (length < THIN) issues.push(doubtful('thin-text', ['description'], { length }));
  if (vacancy.language !== undefined && vacancy.language !== 'nl') {
    issues.push(doubtful('other-language', [], { language: vacancy.language }));
  }
  return issues;
}

/** The reading of a page without a vacancy that can be shown, with the reason as its last issue. */
export function withoutVacancy(seen: Evidence, kind: keyof typeof REASONS): PageReading {
  const params: Issue['params'] = kind === 'expired' && seen.over ? { when: seen.over.slice(0, 200) } : {};
  const none = kind === 'list' && seen.none !== undefined ? [failed('no-vacancy')] : [];
  const issues = [...seen.issues, failed(REASONS[kind], [], params), ...none];
  const confidence = kind === 'list' && seen.postings.length > 1 ? 0.95 : CONFIDENCE[kind];
  return { page: report(kind, seen, issues, seen.postings[0]?.road ?? null, confidence), vacancy: null };
}

/** A page report; `confidence` is rounded to hundredths. */
export function report(
  kind: PageReport['kind'],
  seen: Evidence,
  issues: readonly Issue[],
  road: Road | null,
  confidence: number,
): PageReport {
  return { kind, road, confidence: Math.round(confidence * 100) / 100, issues, postings: seen.postings.length };
}
