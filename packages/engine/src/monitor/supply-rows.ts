import type { SupplyCount, Taxonomy } from '@zorg-match/schema';
import { placeNames } from './places.js';

type Column = keyof SupplyCount;

/** Names of the columns, as people write them. */
const COLUMNS: Readonly<Record<string, Column>> = {
  about: 'about',
  soort: 'about',
  id: 'id',
  naam: 'id',
  name: 'id',
  region: 'region',
  regio: 'region',
  provincie: 'region',
  streek: 'region',
  people: 'people',
  aantal: 'people',
};
const ABOUT: Readonly<Record<string, SupplyCount['about']>> = {
  occupation: 'occupation',
  beroep: 'occupation',
  competence: 'competence',
  competentie: 'competence',
};

/** What was found in a table of counts. */
export interface SupplyRows {
  readonly supply: readonly SupplyCount[];
  /** Rows that could not be used, counted from 1, the header being the first. */
  readonly broken: readonly number[];
  /** The table has no column for the name or for the number: nothing of it can be used. */
  readonly noColumns: boolean;
}

const plain = (text: string | undefined): string => (text ?? '').trim().toLowerCase();

/** The id for an id or a Dutch label. */
function names(entries: readonly { readonly id: string; readonly label: Readonly<Record<string, string>> }[]) {
  const found = new Map<string, string>();
  for (const { id, label } of entries) {
    found.set(plain(label['nl'] ?? id), id);
    found.set(id, id);
  }
  return found;
}

/**
 * Counts of people in the rows of a table, the first with the names of the columns: soort (beroep, competentie; beroep when
 * absent), naam or id, regio (a province, an area or all; absent: all), aantal. Rows that cannot be used are told and left
 * out.
 */
export function readSupplyRows(table: readonly (readonly string[])[], taxonomy: Taxonomy): SupplyRows {
  const [header = [], ...rows] = table;
  const columns = header.map((name) => COLUMNS[plain(name.replace(/^\uFEFF/, ''))]);
  if (!columns.includes('id') || !columns.includes('people')) return { supply: [], broken: [], noColumns: true };
  const known = { occupation: names(taxonomy.occupations), competence: names(taxonomy.competences) };
  const supply: SupplyCount[] = [];
  const broken: number[] = [];
  rows.forEach((row, index) => {
    const cell = (column: Column): string => plain(row[columns.indexOf(column)]);
    const about = ABOUT[cell('about') || 'beroep'];
    const id = about && known[about].get(cell('id'));
    const region = placeNames.get(cell('region') || 'all') ?? (cell('region') === 'unknown' ? 'unknown' : undefined);
    const people = cell('people') === '' ? NaN : Number(cell('people'));
    if (about && id && region && Number.isInteger(people) && people >= 0) supply.push({ about, id, region, people });
    else broken.push(index + 2);
  });
  return { supply, broken, noColumns: false };
}
