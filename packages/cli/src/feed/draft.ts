import type { Issue, JobPosting, Vacancy } from '@zorg-match/schema';

/** One vacancy found in a source, before it is cleaned, and where it stood there: a row, an item, a page. */
export interface Draft {
  readonly at: string;
  /** As found: any form that our reader of postings takes. */
  readonly posting: JobPosting;
}

/** What a source gave: drafts still to be cleaned, vacancies that were read as they are, and pages that it points to. */
export interface Found {
  readonly drafts: readonly Draft[];
  readonly vacancies: readonly Vacancy[];
  readonly issues: readonly Issue[];
  /** Addresses or paths of pages that hold one vacancy each. */
  readonly pages: readonly string[];
}

/** A source in which nothing was found. */
export const NOTHING: Found = { drafts: [], vacancies: [], issues: [], pages: [] };
