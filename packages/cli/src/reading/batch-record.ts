import { parseJson } from '@zorg-match/schema';
import { sentences } from '../sentences.js';

/** One line of a batch: its id, and what to read. */
export interface BatchRecord {
  readonly id: string | number | null;
  readonly text: string;
  readonly url?: string;
}

/** A line that cannot be used, as it is given back. */
export interface BatchError {
  readonly id: string | number | null;
  readonly error: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = ({ id }: Fields): BatchRecord['id'] => (typeof id === 'string' || typeof id === 'number' ? id : null);

/** The part of a record that holds the vacancy, as the text of a file would be. */
function contentOf(record: Fields): string | null {
  for (const key of ['html', 'text']) {
    const value = record[key];
    if (typeof value === 'string') return value;
  }
  const posting = record['jobPosting'] ?? record['vacancy'];
  if (isFields(posting)) return JSON.stringify(posting);
  return 'title' in record || 'description' in record ? JSON.stringify(record) : null;
}

/**
 * A line of NDJSON as a record: `{id, html | text | jobPosting, url?}`, one that `read --batch` gave (`vacancy`), or a
 * JobPosting itself. Anything else comes back as an error with the id, when it has one.
 */
export function parseRecord(line: string): BatchRecord | BatchError {
  const { data, issues } = parseJson(line);
  if (issues.length > 0) return { id: null, error: sentences.notJson };
  if (!isFields(data)) return { id: null, error: sentences.noRecord };
  const text = contentOf(data);
  if (text === null) return { id: idOf(data), error: sentences.noRecord };
  return { id: idOf(data), text, ...(typeof data['url'] === 'string' && { url: data['url'] }) };
}
