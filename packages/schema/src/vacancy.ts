import type { Issue } from './issue.js';
import type { Language } from './language.js';

/** A schema.org JobPosting as published: only the shape that we rely on is known, everything else is kept. */
export interface JobPosting {
  readonly '@type'?: unknown;
  readonly title?: unknown;
  readonly description?: unknown;
  readonly [property: string]: unknown;
}

/** How a vacancy was read. */
export type Road = 'json-ld' | 'microdata' | 'main-text' | 'plain-text';

/** A PostalAddress, cleaned. */
export interface Address {
  readonly streetAddress?: string;
  readonly postalCode?: string;
  readonly addressLocality?: string;
  readonly addressRegion?: string;
  readonly addressCountry?: string;
}

/** A pay range, gross, in `currency` per `unitText`. */
export interface Salary {
  readonly currency: string;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly unitText?: 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
}

/** One vacancy with the names of schema.org's JobPosting, cleaned: text without markup, dates as ISO 8601. */
export interface Vacancy {
  /** Stable within a feed: the posting's identifier or URL, else a hash of what was read. */
  readonly id: string;
  readonly title: string;
  /** Plain text, a line a paragraph, heading or list item (list items start with "• "), without the title. */
  readonly description: string;
  readonly hiringOrganization?: { readonly name: string; readonly url?: string };
  readonly jobLocation?: readonly Address[];
  readonly employmentType?: readonly string[];
  readonly datePosted?: string;
  readonly validThrough?: string;
  readonly baseSalary?: Salary;
  readonly workHours?: string;
  /** Where it can be read or applied for; https only. */
  readonly url?: string;
  /** Language of the text, when we are sure. */
  readonly language?: Language;
  readonly road: Road;
  /** The posting's other properties, as they were. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** What a page turned out to be. */
export interface PageReport {
  readonly kind: 'vacancy' | 'list' | 'expired' | 'empty' | 'other';
  readonly road: Road | null;
  /** 0 (a guess) to 1 (structured data that agrees with the page). */
  readonly confidence: number;
  readonly issues: readonly Issue[];
  /** How many postings were found in structured data. */
  readonly postings: number;
}

/** A page read: what it is, and the vacancy on it when there is exactly one. */
export interface PageReading {
  readonly page: PageReport;
  readonly vacancy: Vacancy | null;
}

/** A feed read: the good entries, and an issue (path = index) for each of the others. */
export interface FeedReading {
  readonly vacancies: readonly Vacancy[];
  /** For each of `vacancies` its place in the feed, from 0; absent when they are from no feed. */
  readonly places?: readonly number[];
  readonly issues: readonly Issue[];
}
