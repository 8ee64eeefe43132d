import { issueForPerson, type Messages } from '@zorg-match/i18n';
import type { Issue } from '@zorg-match/schema';

/** Codes whose sentence speaks to whoever came to look for a job. */
const FOR_VISITORS: ReadonlySet<Issue['code']> = new Set([
  'network',
  'http-status',
  'cors',
  'feed-is-html',
  'feed-empty',
]);

/** Why there is no list of jobs, for a visitor: they chose no file and can mend nothing, so the cause is left to the console. */
export function listProblem(messages: Messages, { code }: Pick<Issue, 'code'>): string {
  if (code === 'no-vacancy') return messages.match.noJobs;
  return FOR_VISITORS.has(code) ? issueForPerson(messages, { code }) : messages.match.jobsFailed;
}
