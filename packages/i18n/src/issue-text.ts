import type { Issue } from '@zorg-match/schema';
import type { Messages } from './messages.js';
import { editorIssues } from './nl/editor-issues.js';

/** The sentence about an issue for the person who uses an element: what is, then what to do. */
export function issueForPerson(messages: Messages, issue: Pick<Issue, 'code'>): string {
  return messages.issues.person[issue.code];
}

/** The sentence for a web editor or developer, with the place and the values: `… Plaats: [3].title. (id: x)`. */
export function issueForEditor(issue: Issue): string {
  const path = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  const params = Object.entries(issue.params).map(([key, value]) => `${key}: ${value}`);
  return [
    editorIssues.sentences[issue.code],
    path && editorIssues.at({ path: path.replace(/^\./, '') }),
    params.length > 0 && `(${params.join('; ')})`,
  ]
    .filter(Boolean)
    .join(' ');
}
