import type { Format } from './format.js';
import type { Parsed } from './issue.js';
import { parseFormat } from './parse.js';
import { fullReading, type Labels, shortReading, type ShortReading } from './short-reading.js';
import { vacancyIndexSchema } from './vacancy-index.schema.js';
import type { VacancyIndex, VacancyIndexFile } from './vacancy-index.js';

/** The newest index format. An older index is made again from its feed rather than migrated. */
const INDEX_FORMAT: Format = { name: 'zorg-index', version: 1, migrations: {} };

/** An index from a file: broken entries are left out with an issue each, the others are used. */
export function parseIndex(input: unknown): Parsed<VacancyIndex> {
  return parseFormat<VacancyIndex>(whole(input), INDEX_FORMAT, vacancyIndexSchema, 'parts');
}

/** An index as it is written to a file, with each reading that stands in the description of its vacancy in rows. */
export function indexFile({ entries, ...head }: VacancyIndex): VacancyIndexFile {
  const labels: Record<string, string> = {};
  const rows = entries.map(({ vacancy, reading }) => ({ vacancy, read: shortReading(reading, labels) }));
  return { ...head, labels, entries: rows };
}

/** Entries with their readings whole; what is no entry with rows stays as it is, for the schema to judge. */
function whole(input: unknown): unknown {
  const { entries, labels = {}, ...head } = (input ?? {}) as { entries?: unknown; labels?: Labels };
  return Array.isArray(entries) ? { ...head, entries: entries.map((each) => wholeEntry(each, labels)) } : input;
}

function wholeEntry(input: unknown, labels: Labels): unknown {
  const { read, ...entry } = (input ?? {}) as { vacancy?: { description: string }; read?: ShortReading };
  if (read === undefined || !entry.vacancy) return input;
  try {
    return { ...entry, reading: fullReading(read, entry.vacancy, labels) };
  } catch {
    return entry; // rows that are no rows: an entry without a reading
  }
}
