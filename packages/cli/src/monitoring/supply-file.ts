import { readSupplyRows } from '@zorg-match/engine/monitor';
import type { SupplyCount, Taxonomy } from '@zorg-match/schema';
import { parse } from 'csv-parse/sync';
import { sentences } from '../sentences.js';
import { BadInput, type Session } from '../session.js';

/** The rows of a CSV file with commas or semicolons. */
function rowsOf(text: string, file: string): string[][] {
  try {
    const options = { bom: true, delimiter: [',', ';'], relax_column_count: true, skip_empty_lines: true, trim: true };
    return parse(text, options);
  } catch {
    throw new BadInput(sentences.unreadable(file));
  }
}

/** Counts of people in a CSV file, see `readSupplyRows`. A row that cannot be used is told and left out. */
export function readSupply(text: string, file: string, taxonomy: Taxonomy, session: Session): readonly SupplyCount[] {
  const { supply, broken, noColumns } = readSupplyRows(rowsOf(text, file), taxonomy);
  if (noColumns) throw new BadInput(sentences.supplyColumns(file));
  for (const line of broken) session.problem(`${sentences.atLine(file, line)}: ${sentences.supplyRow}`);
  return supply;
}
