import type { SupplyCount, Taxonomy } from '@zorg-match/schema';
import { PROVINCES } from '@zorg-match/schema/places';
import { parse } from 'csv-parse/sync';
import { sentences } from '../sentences.js';
import { BadInput, type Session } from '../session.js';

/** Names of the columns, as people write them. */
const COLUMNS: Readonly<Record<string, keyof SupplyCount>> = {
  about: 'about',
  soort: 'about',
  id: 'id',
  naam: 'id',
  region: 'region',
  regio: 'region',
  provincie: 'region',
  people: 'people',
  aantal: 'people',
};
const ABOUT: Readonly<Record<string, SupplyCount['about']>> = {
  occupation: 'occupation',
  beroep: 'occupation',
  competence: 'competence',
  competentie: 'competence',
};

type Row = Readonly<Partial<Record<keyof SupplyCount, string>>>;

const plain = (text: string): string => text.trim().toLowerCase();

/** The id for an id or a preferred Dutch label. */
function names(entries: readonly { readonly id: string; readonly label: Readonly<Record<string, string>> }[]) {
  const found = new Map<string, string>();
  for (const { id, label } of entries) {
    found.set(plain(label['nl'] ?? id), id);
    found.set(id, id);
  }
  return found;
}

/** What each column holds; `null` for one that we leave out. */
function columnsOf(header: readonly string[], file: string): (keyof SupplyCount | null)[] {
  const columns = header.map((name) => COLUMNS[plain(name)] ?? null);
  if (!columns.includes('id') || !columns.includes('people')) throw new BadInput(sentences.supplyColumns(file));
  return columns;
}

/**
 * Counts of people in a CSV file: columns soort (beroep, competentie; beroep when absent), id or naam, regio (absent: all of
 * Flanders together is `unknown`), aantal; comma or semicolon. A row that cannot be used is told and left out.
 */
export function readSupply(text: string, file: string, taxonomy: Taxonomy, session: Session): SupplyCount[] {
  let rows: Row[];
  try {
    rows = parse(text, {
      bom: true,
      columns: (header: string[]) => columnsOf(header, file),
      delimiter: [',', ';'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(sentences.unreadable(file));
  }
  const known = { occupation: names(taxonomy.occupations), competence: names(taxonomy.competences) };
  const regions = new Map(
    PROVINCES.flatMap(({ id, label }) => [id, plain(label.nl)].map((name) => [name, id] as const)),
  );
  return rows.flatMap((row, index) => {
    const about = ABOUT[plain(row.about ?? 'beroep')];
    const id = about && known[about].get(plain(row.id ?? ''));
    const region = row.region ? regions.get(plain(row.region)) : 'unknown';
    const people = Number(row.people);
    if (about && id && region && Number.isInteger(people) && people >= 0 && row.people !== '')
      return [{ about, id, region, people }];
    session.problem(`${sentences.atLine(file, index + 2)}: ${sentences.supplyRow}`);
    return [];
  });
}
