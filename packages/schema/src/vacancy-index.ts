import type { Reading } from './reading.js';
import type { Labels, ShortReading } from './short-reading.js';
import type { Vacancy } from './vacancy.js';

/** One vacancy with what was read in it. */
export interface IndexEntry {
  readonly vacancy: Vacancy;
  readonly reading: Reading;
}

/**
 * A feed read ahead of time, format `zorg-index/1`; elements take it in place of the feed and need not read again.
 * The readings hold ids of one taxonomy: with another version they may be out of date.
 */
export interface VacancyIndex {
  readonly format: 'zorg-index/1';
  /** `Taxonomy.version` that the readings were made with. */
  readonly taxonomyVersion: string;
  /** When it was made, ISO 8601. */
  readonly created: string;
  readonly entries: readonly IndexEntry[];
}

/** The same as it is written to a file: readings in rows, and the labels of competences once. `parseIndex` reads both. */
export interface VacancyIndexFile extends Omit<VacancyIndex, 'entries'> {
  readonly labels: Labels;
  readonly entries: readonly { readonly vacancy: Vacancy; readonly read: ShortReading }[];
}
