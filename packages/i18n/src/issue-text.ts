import type { Issue } from '@zorg-match/schema';
import type { Messages } from './messages.js';

/** The sentence about an issue for the person who uses an element: what is, then what to do. */
export function issueForPerson(messages: Messages, issue: Pick<Issue, 'code'>): string {
  return messages.issues.person[issue.code];
}
