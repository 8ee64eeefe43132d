import type { Issue } from './issue.js';
import { kindOf, shown } from './zod-issues.js';

/** Anything with keys. */
export type Fields = Readonly<Record<string, unknown>>;

/** Turns a file of one version into the next version. It gets the file as it is and must not throw on odd content. */
export type Migration = (old: Fields) => Fields;

/**
 * A file format with its version, written in a file as `name/version`. When a format changes so that older readers
 * would misread it, raise `version`, and add to `migrations` at the number of the old version what turns it into the
 * next. A file of any older version is then led through them one by one.
 */
export interface Format {
  readonly name: string;
  readonly version: number;
  readonly migrations: Readonly<Record<number, Migration>>;
}

/** A file brought to the version that we know: `fields` is null when it is not of this format at all. */
export interface Opened {
  readonly fields: Fields | null;
  readonly issues: readonly Issue[];
}

/** Whether a value has keys; lists are not meant. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `zorg-profile/1` as name and version; null for anything else. */
export function splitFormat(format: unknown): { readonly name: string; readonly version: number } | null {
  const [, name, version] = /^(zorg-[a-z]+)\/(\d{1,6})$/.exec(typeof format === 'string' ? format : '') ?? [];
  return name === undefined ? null : { name, version: Number(version) };
}

function refuse(code: 'unknown-format' | 'wrong-type', path: Issue['path'], params: Issue['params']): Opened {
  return { fields: null, issues: [{ code, path, params, severity: 'error' }] };
}

/**
 * Brings a file to the version that we know. A newer version is taken for ours with the issue `newer-format`, for what
 * is still readable in it; whoever stores such a file must not write it back over the newer one.
 */
export function openFormat(input: unknown, format: Format): Opened {
  const known = `${format.name}/${String(format.version)}`;
  if (!isFields(input)) return refuse('wrong-type', [], { expected: 'object', received: kindOf(input) });
  const found = splitFormat(input['format']);
  const params = { expected: known, received: shown(input['format']) };
  if (found?.name !== format.name) return refuse('unknown-format', ['format'], params);

  let fields = input;
  for (let version = found.version; version < format.version; version++) {
    const migrate = format.migrations[version];
    if (migrate === undefined) return refuse('unknown-format', ['format'], params);
    fields = migrate(fields);
  }
  const newer = found.version > format.version;
  return {
    fields: { ...fields, format: known },
    issues: newer ? [{ code: 'newer-format', path: ['format'], params, severity: 'warning' }] : [],
  };
}
