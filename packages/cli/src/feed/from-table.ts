import type { JobPosting } from '@zorg-match/schema';
import { parse } from 'csv-parse/sync';
import { sentences } from '../sentences.js';
import { BadInput } from '../session.js';
import { wrongUse } from '../wrong-use.js';
import { COLUMN_NAMES, type FeedField } from './columns.data.js';
import { type Found, NOTHING } from './draft.js';

const FIELDS = Object.keys(COLUMN_NAMES) as FeedField[];
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** The field for a name of ours or of `COLUMN_NAMES`. */
export const fieldOf = (name: string): FeedField | undefined =>
  FIELDS.find((field) => COLUMN_NAMES[field].includes(plain(name)));

/** The first row decides: the sign that occurs most between its names. */
function separatorOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string) => head.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string, file: string): { readonly head: readonly string[]; readonly rows: readonly string[][] } {
  try {
    const [head = [], ...rows] = parse(text, {
      bom: true,
      delimiter: separatorOf(text.replace(/^\ufeff/, '')),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
    return { head, rows };
  } catch {
    throw new BadInput(sentences.unreadable(file));
  }
}

function postingOf(row: Row): JobPosting {
  const address = {
    postalCode: row['postalCode'],
    addressLocality: row['locality'],
    addressRegion: row['region'],
  };
  const hasAddress = Object.values(address).some((part) => part);
  const { title, description, responsibilities, qualifications, jobBenefits, url, identifier } = row;
  const { employmentType, workHours, datePosted, validThrough } = row;
  const facts = { responsibilities, qualifications, jobBenefits, url, identifier, employmentType, workHours };
  const filled = Object.entries({ ...facts, title, description, datePosted, validThrough }).filter(
    ([, value]) => value,
  );
  return {
    '@type': 'JobPosting',
    ...Object.fromEntries(filled),
    ...(row['organization'] && { hiringOrganization: { name: row['organization'] } }),
    ...(hasAddress ? { jobLocation: { address } } : row['place'] && { jobLocation: row['place'] }),
  };
}

/**
 * The vacancies in a table with one a row: CSV with commas, semicolons or tabs. `columns` says which column is which field
 * where its name does not. A table without a title and a text throws `BadInput`, which names the columns that are there.
 */
export function fromTable(text: string, file: string, columns: ReadonlyMap<string, FeedField> = new Map()): Found {
  const { head, rows } = rowsOf(text, file);
  const fields = head.map((name) => columns.get(plain(name)) ?? fieldOf(name));
  const has = (field: FeedField) => fields.includes(field);
  const hasText = has('description') || has('responsibilities') || has('qualifications');
  if (!has('title') || !hasText) throw new BadInput(sentences.feed.columns(file, head.join(', ')));
  const drafts = rows.map((cells, index) => {
    const row: Record<string, string> = {};
    fields.forEach((field, at) => {
      const cell = cells[at]?.trim();
      // two columns of one field: the first that says something
      if (field && cell) row[field] ??= cell;
    });
    return { at: sentences.atLine(file, index + 2), posting: postingOf(row) };
  });
  return { ...NOTHING, drafts };
}

/** `kolom=veld` pairs as somebody gives them; one that names no field of ours is wrong use. */
export function columnChoices(pairs: readonly string[]): ReadonlyMap<string, FeedField> {
  return new Map(
    pairs.map((pair) => {
      const [column = '', name = ''] = pair.split('=', 2);
      const field = fieldOf(name);
      if (!field || column === '') throw wrongUse(sentences.feed.pair(pair, FIELDS.join(', ')));
      return [plain(column), field];
    }),
  );
}
