import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';

/** Something wrong in a data file, with what an author needs to find it. */
export interface Finding {
  readonly file: string;
  /** Id of the entry, when it is about one. */
  readonly id?: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

export type Plain = Record<string, unknown>;

/** Whether a value is a map with keys, as YAML gives it. */
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads one YAML file as plain data. Errors of syntax, double keys included, come back as findings with their line. */
export function readYaml(path: string, findings: Finding[]): unknown {
  const document = parseDocument(readFileSync(path, 'utf8'), { prettyErrors: true, uniqueKeys: true });
  for (const error of document.errors) findings.push({ file: path, message: error.message, severity: 'error' });
  return document.errors.length > 0 ? null : document.toJS();
}

/** The YAML files in a folder by name without extension, in the order of their names; none when there is no folder. */
export function readFolder(
  folder: string,
  findings: Finding[],
): readonly { name: string; path: string; data: Plain }[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().flatMap((file) => {
    const path = join(folder, file);
    const data = readYaml(path, findings);
    const name = basename(file, '.yaml');
    if (Array.isArray(data)) return [{ name, path, data: { [name]: data } }];
    if (isPlain(data)) return [{ name, path, data }];
    findings.push({ file: path, message: 'is empty or not a map', severity: 'error' });
    return [];
  });
}
