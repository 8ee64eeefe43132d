import { mkdirSync, writeFileSync } from 'node:fs';
import { PUBLISHED } from './published.js';
import { toJsonSchema } from './to-json-schema.js';

/** Writes a JSON Schema for each published format to `dist/schemas`. Run by `npm run json-schema`. */
const folder = new URL('../dist/schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const published of PUBLISHED) {
  const text = JSON.stringify(toJsonSchema(published), null, 2);
  writeFileSync(new URL(`${published.file}.json`, folder), `${text}\n`);
}
console.log(`${String(PUBLISHED.length)} JSON Schemas written to packages/schema/dist/schemas`);
