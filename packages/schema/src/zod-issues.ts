import type * as z from 'zod/mini';
import type { Issue } from './issue.js';

type ZodIssue = z.core.$ZodIssue;

/** What kind of thing a value is, in words that a file's author knows: `list`, `object`, `text`, `number` … */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'yes-no';
  return typeof value;
}

/** A name such as a format or a type for use in a message: a text shortened, anything else by its kind. */
export function shown(name: unknown): string {
  return typeof name === 'string' ? name.slice(0, 60) : kindOf(name);
}

const KINDS: Readonly<Record<string, string>> = { array: 'list', string: 'text', boolean: 'yes-no', record: 'object' };

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** Of a value that fits none of several shapes: the complaints of the shape that it came nearest to, if it came near one. */
function nearest(errors: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] {
  return errors.find((branch) => branch.some((issue) => issue.path.length > 0)) ?? [];
}

function paramsOf(issue: ZodIssue, value: unknown): Issue['params'] {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: KINDS[issue.expected] ?? issue.expected, received: kindOf(value) };
    case 'invalid_value':
      return { expected: issue.values.map(String).join(' | ') };
    case 'invalid_union':
      return { received: kindOf(value) };
    case 'too_small':
      return { minimum: Number(issue.minimum) };
    case 'too_big':
      return { maximum: Number(issue.maximum) };
    default:
      return {};
  }
}

function convert(issue: ZodIssue, input: unknown, above: readonly PropertyKey[]): Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const inner = nearest(issue.errors);
    if (inner.length > 0) return inner.flatMap((one) => convert(one, input, path));
  }
  const value = valueAt(input, path);
  const code =
    value === undefined
      ? 'missing-field'
      : issue.code === 'invalid_type' || issue.code === 'invalid_union'
        ? 'wrong-type'
        : 'invalid-value';
  return [
    {
      code,
      path: path.map((key) => (typeof key === 'number' ? key : String(key))),
      params: paramsOf(issue, value),
      severity: 'error',
    },
  ];
}

/**
 * What a schema found wrong, as issues. They tell the place and what was expected, never the value itself: it may be
 * something that a person told us, and issues end up in consoles and logs.
 */
export function issuesOf(error: z.core.$ZodError, input: unknown): Issue[] {
  return error.issues.flatMap((issue) => convert(issue, input, []));
}
