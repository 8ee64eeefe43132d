import { isFields } from './format.js';
import type { Issue, Parsed } from './issue.js';
import type { JobPosting } from './vacancy.js';
import { kindOf, shown } from './zod-issues.js';

/** Whether a value of `@type` names schema.org's JobPosting, in any of the ways that pages write it. */
export function isJobPostingType(type: unknown): boolean {
  return (Array.isArray(type) ? type : [type]).some(
    (one) => typeof one === 'string' && /^(https?:\/\/schema\.org\/|schema:)?JobPosting$/i.test(one.trim()),
  );
}

/** The issue that makes a posting useless: it is something else, or says nothing. */
function refusal(input: unknown): Issue | null {
  const wrong = { path: [], severity: 'error' } as const;
  if (!isFields(input))
    return { ...wrong, code: 'wrong-type', params: { expected: 'object', received: kindOf(input) } };
  const type = input['@type'];
  if (type !== undefined && !isJobPostingType(type)) {
    const params = { expected: 'JobPosting', received: shown(type) };
    return { ...wrong, code: 'invalid-value', path: ['@type'], params };
  }
  if ([input['title'], input['description']].some((part) => part !== undefined && part !== null && part !== ''))
    return null;
  return { ...wrong, code: 'missing-field', params: { expected: 'title | description' } };
}

/**
 * One JobPosting of a feed, used as it stands with everything that it holds, as soon as it is a JobPosting with a title
 * or a description. Where it departs from schema.org's shape is for `checkJobPosting`: readers cope with most of it, and
 * pages need not load that check.
 */
export function parseJobPosting(input: unknown): Parsed<JobPosting> {
  const refused = refusal(input);
  return refused === null && isFields(input)
    ? { data: input, issues: [] }
    : { data: null, issues: refused === null ? [] : [refused] };
}
