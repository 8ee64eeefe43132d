import type { Issue, IssueCode } from '../issue.js';

type Path = Issue['path'];

/** Makes a finding that breaks something: `error`. */
export function broken(code: IssueCode, path: Path, params: Issue['params'] = {}): Issue {
  return { code, path, params, severity: 'error' };
}

/** Makes a finding that somebody should look at: `warning`. */
export function doubtful(code: IssueCode, path: Path, params: Issue['params'] = {}): Issue {
  return { code, path, params, severity: 'warning' };
}

/** The same findings, in a file that stands within another file. */
export function within(path: Path, issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}
