import type { Format } from './format.js';
import type { Parsed } from './issue.js';
import { parseFormat } from './parse.js';
import { taxonomySchema } from './taxonomy.schema.js';
import type { Taxonomy } from './taxonomy.js';

/** The newest taxonomy format. No older one exists yet; `Format` says what to do when a second version comes. */
const TAXONOMY_FORMAT: Format = { name: 'zorg-taxonomy', version: 1, migrations: {} };

/**
 * A taxonomy from a file. Its shape is right or it is not used; whether its ids, labels and sources hold together is
 * for `checkTaxonomy`.
 */
export function parseTaxonomy(input: unknown): Parsed<Taxonomy> {
  return parseFormat<Taxonomy>(input, TAXONOMY_FORMAT, taxonomySchema, 'whole');
}
