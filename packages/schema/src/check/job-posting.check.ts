import * as z from 'zod/mini';
import type { Issue } from '../issue.js';
import type { JobPosting } from '../vacancy.js';
import { feedPostingSchema } from '../vacancy.schema.js';
import { issuesOf } from '../zod-issues.js';

/** Where a posting departs from the shape of schema.org that we publish for feeds: warnings, since it can be used. */
export function checkJobPosting(posting: JobPosting): Issue[] {
  const { success, error } = z.safeParse(feedPostingSchema, posting);
  return success ? [] : issuesOf(error, posting).map((issue) => ({ ...issue, severity: 'warning' }));
}
