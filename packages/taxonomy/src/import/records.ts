import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Report } from './issue.js';

/** One record of a CSV file. */
export interface CsvRecord {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** Text that is parsed at once, in UTF-16 units: large enough to be quick, small enough to leave memory alone. */
const BATCH = 1 << 20;
/** How a record of ESCO begins: a concept type and a URI, or a URI and more. Text within quotes hardly ever does. */
const BEGINNING = { typed: /^"?[A-Za-z]+"?,"?https?:\/\//, bare: /^"?https?:\/\/[^\s,"]+"?,\S/ };
const WELL_QUOTED = /^(?:"[^"]*(?:""[^"]*)*"|[^",]*)(?:,(?:"[^"]*(?:""[^"]*)*"|[^",]*))*$/;

function quotesIn(line: string): number {
  let count = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) count += 1;
  return count;
}

/**
 * Puts lines together to records. A parser of CSV takes all that follows an unclosed quote for one field and so loses
 * the rest of the file; here the next line that begins as records of this file do ends the broken one.
 */
class RecordLines {
  readonly #broken: (line: number) => void;
  #begins: RegExp | undefined;
  #open: string[] = [];
  #from = 0;
  #odd = false;
  texts: string[] = [];
  lines: number[] = [];
  size = 0;

  constructor(broken: (line: number) => void) {
    this.#broken = broken;
  }

  add(line: string, number: number): void {
    if (this.#open.length > 0 && this.#begins?.test(line)) this.#drop();
    if (this.#open.length === 0) {
      if (line === '') return;
      this.#from = number;
      this.#begins ??= line.startsWith('conceptType') ? BEGINNING.typed : BEGINNING.bare;
    }
    this.#open.push(line);
    if (quotesIn(line) % 2 === 1) this.#odd = !this.#odd;
    if (!this.#odd) this.#close();
  }

  end(): void {
    if (this.#open.length > 0) this.#drop();
  }

  /** Gives the records so far and begins anew. */
  take(): CsvRecord[] {
    const rows = parse(this.texts.join('\n'), { relax_column_count: true, record_delimiter: '\n' });
    const { lines } = this;
    this.texts = [];
    this.lines = [];
    this.size = 0;
    return rows.map((fields, index) => ({ line: lines[index] ?? 0, fields }));
  }

  #close(): void {
    const text = this.#open.join('\n');
    if (WELL_QUOTED.test(text)) {
      this.texts.push(text);
      this.lines.push(this.#from);
      this.size += text.length;
    } else this.#broken(this.#from);
    this.#open = [];
  }

  #drop(): void {
    this.#broken(this.#from);
    this.#open = [];
    this.#odd = false;
  }
}

/**
 * The records of a CSV file in batches, the header among them, read as it streams in. Takes a byte order mark, either
 * line end and newlines within quotes. Records with stray or unclosed quotes are reported and skipped; a file that
 * cannot be read is reported.
 */
export async function* recordsOf(file: string, report: Report): AsyncGenerator<CsvRecord[]> {
  const records = new RecordLines((line) => report({ code: 'quotes', file, line, severity: 'error' }));
  let rest = '';
  let number = 0;
  const stream = createReadStream(file, { encoding: 'utf8', highWaterMark: BATCH });
  try {
    for await (const chunk of stream as AsyncIterable<string>) {
      const lines = (rest + (number === 0 && rest === '' ? chunk.replace(/^\uFEFF/, '') : chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) records.add(line.endsWith('\r') ? line.slice(0, -1) : line, ++number);
      if (records.size >= BATCH) yield records.take();
    }
  } catch {
    report({ code: 'unreadable', file, severity: 'error' });
    return;
  }
  records.add(rest.replace(/\r$/, ''), number + 1);
  records.end();
  yield records.take();
}
