import * as z from 'zod/mini';
import { type Format, openFormat } from './format.js';
import type { Issue, Parsed } from './issue.js';
import { unitOf, without } from './salvage.js';
import { issuesOf } from './zod-issues.js';

/**
 * Reads a file of a format.
 *
 * `whole`: one thing wrong makes it unusable; for what a publisher builds and can mend.
 * `parts`: what is wrong is left out with an issue and the rest is used; for what a person told us, and for lists.
 *
 * The type argument is the hand-named type of `schema`, which `conformance.ts` compares with it.
 */
export function parseFormat<T>(
  input: unknown,
  format: Format,
  schema: z.ZodMiniType,
  keep: 'whole' | 'parts',
): Parsed<T> {
  const opened = openFormat(input, format);
  if (opened.fields === null) return { data: null, issues: opened.issues };
  const first = z.safeParse(schema, opened.fields);
  if (first.success) return { data: first.data as T, issues: opened.issues };

  const found = issuesOf(first.error, opened.fields);
  const issues: Issue[] = [...opened.issues, ...found];
  if (keep === 'whole') return { data: null, issues };
  const rest = z.safeParse(
    schema,
    without(
      opened.fields,
      found.map((issue) => unitOf(issue.path)),
    ),
  );
  return { data: rest.success ? (rest.data as T) : null, issues };
}

/** JSON text as data. A byte order mark is passed over; an empty or broken text gives the issue `not-json`. */
export function parseJson(text: string): Parsed<unknown> {
  try {
    return { data: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown, issues: [] };
  } catch (error) {
    const params = { reason: error instanceof Error ? error.message.slice(0, 120) : '' };
    return { data: null, issues: [{ code: 'not-json', path: [], params, severity: 'error' }] };
  }
}
