/** Something in an ESCO download that could not be used, or that whoever imports it should know. */
export interface ImportIssue {
  readonly code: ImportIssueCode;
  /** Path of the file or folder. */
  readonly file: string;
  /** Line where the row begins, from 1; absent when it is about the whole file. */
  readonly line?: number;
  /** What the code is about: the columns, languages or kinds of file. */
  readonly what?: string;
  /** `error`: something was skipped that somebody should mend. `remark`: nothing is wrong with what is there. */
  readonly severity: 'error' | 'remark';
}

export type ImportIssueCode =
  // rows: skipped
  | 'columns'
  | 'quotes'
  | 'missing-uri'
  | 'missing-label'
  | 'missing-relation'
  // files
  | 'missing-column'
  | 'unreadable'
  | 'unknown-language'
  | 'missing-file'
  | 'no-folder'
  | 'nothing'
  // relations between rows
  | 'cycle';

/** Takes each issue as it is met. */
export type Report = (issue: ImportIssue) => void;
