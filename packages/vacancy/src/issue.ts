import type { Issue, IssueCode } from '@zorg-match/schema';

type Params = Issue['params'];
type Path = Issue['path'];

/** An issue about a part that was left out. */
export const failed = (code: IssueCode, path: Path = [], params: Params = {}): Issue => ({
  code,
  path,
  params,
  severity: 'error',
});

/** An issue about a part that was used, but deserves a look. */
export const doubtful = (code: IssueCode, path: Path = [], params: Params = {}): Issue => ({
  code,
  path,
  params,
  severity: 'warning',
});

/** The same issues, one level deeper: `at` comes before each path. */
export const within = (at: string | number, issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => ({ ...issue, path: [at, ...issue.path] }));
