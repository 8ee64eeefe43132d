import type { Report } from './issue.js';
import { recordsOf } from './records.js';

/** One row of a table, by the names of its columns. */
export interface Row {
  readonly line: number;
  /** The cell under a column; empty when the table has no such column. */
  readonly get: (column: string) => string;
}

/**
 * The rows of a CSV file with a header, in batches. A file without one of the `needed` columns gives no rows; a row with
 * more or fewer cells than the header is skipped. Both are reported.
 */
export async function* rowsOf(file: string, needed: readonly string[], report: Report): AsyncGenerator<Row[]> {
  let columns: ReadonlyMap<string, number> | undefined;
  let width = 0;
  for await (const batch of recordsOf(file, report)) {
    let records = batch;
    if (columns === undefined) {
      const [header, ...others] = batch;
      const names = (header?.fields ?? []).map((name) => name.trim());
      const missing = needed.filter((name) => !names.includes(name));
      if (missing.length > 0) {
        report({ code: 'missing-column', file, what: missing.join(', '), severity: 'error' });
        return;
      }
      columns = new Map(names.map((name, index) => [name, index]));
      width = names.length;
      records = others;
    }
    const known = columns;
    yield records.flatMap(({ line, fields }): Row[] => {
      if (fields.length === width) return [{ line, get: (column) => fields[known.get(column) ?? -1] ?? '' }];
      report({ code: 'columns', file, line, what: `${fields.length}/${width}`, severity: 'error' });
      return [];
    });
  }
}
