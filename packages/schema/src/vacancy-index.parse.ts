import type { Format } from './format.js';
import type { Parsed } from './issue.js';
import { parseFormat } from './parse.js';
import { vacancyIndexSchema } from './vacancy-index.schema.js';
import type { VacancyIndex } from './vacancy-index.js';

/** The newest index format. An older index is made again from its feed rather than migrated. */
const INDEX_FORMAT: Format = { name: 'zorg-index', version: 1, migrations: {} };

/** An index from a file: broken entries are left out with an issue each, the others are used. */
export function parseIndex(input: unknown): Parsed<VacancyIndex> {
  return parseFormat<VacancyIndex>(input, INDEX_FORMAT, vacancyIndexSchema, 'parts');
}
