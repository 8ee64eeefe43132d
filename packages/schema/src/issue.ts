/**
 * Something that could not be used as it was given. Schemas and readers return issues and never throw on input; the
 * sentences for them live in `@zorg-match/i18n`, keyed by `code`.
 */
export interface Issue {
  readonly code: IssueCode;
  /** Where in the input: keys and indexes from the root. Empty for the whole. */
  readonly path: readonly (string | number)[];
  /** Values for the sentence. */
  readonly params: Readonly<Record<string, string | number>>;
  /** `error`: this part was left out. `warning`: it was used, but look at it. */
  readonly severity: 'error' | 'warning';
}

export type IssueCode =
  // shape of a file
  | 'not-json'
  | 'wrong-type'
  | 'missing-field'
  | 'invalid-value'
  | 'unknown-format'
  | 'newer-format'
  // references
  | 'unknown-id'
  | 'replaced-id'
  | 'duplicate-id'
  | 'duplicate-label'
  | 'cycle'
  | 'orphan'
  | 'weak-label'
  | 'missing-language'
  | 'missing-source'
  // pages and feeds
  | 'no-vacancy'
  | 'list-page'
  | 'expired'
  | 'empty-page'
  | 'thin-text'
  | 'other-language'
  | 'conflict'
  | 'repaired'
  | 'too-large'
  | 'feed-is-html'
  | 'feed-empty'
  | 'http-status'
  | 'network'
  | 'cors'
  | 'not-https'
  | 'contradiction';

/** The outcome of reading something from outside: what could be used, and what could not. */
export interface Parsed<T> {
  /** `null` only when nothing could be used. */
  readonly data: T | null;
  readonly issues: readonly Issue[];
}
