import { readSupplyRows, type SupplyRows } from '@zorg-match/engine/monitor';
import type { Taxonomy } from '@zorg-match/schema';

/** What was found in a file that somebody chose. */
export type SupplyFile = SupplyRows;

/** Larger is no list of counts. */
const MOST_BYTES = 5_000_000;
const NOTHING: SupplyFile = { supply: [], broken: [], noColumns: true };

/** Reads counts of people in a CSV file, on this device. The reader of CSV comes when somebody chooses a file. */
export async function readSupplyFile(file: File, taxonomy: Taxonomy): Promise<SupplyFile> {
  if (file.size > MOST_BYTES) return NOTHING;
  const [{ parse }, text] = await Promise.all([import('csv-parse/browser/esm/sync'), file.text()]);
  try {
    const options = { bom: true, delimiter: [',', ';'], relax_column_count: true, skip_empty_lines: true, trim: true };
    return readSupplyRows(parse(text, options), taxonomy);
  } catch {
    return NOTHING;
  }
}
