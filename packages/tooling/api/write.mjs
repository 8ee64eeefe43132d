/** `npm run api`: writes the API pages, the manifest, editors' data and frameworks' types again. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generate.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const files = generatedFiles();
// a page of an element that is gone goes as well
for (const folder of ['docs/api', 'packages/elements/api'])
  rmSync(join(root, folder), { recursive: true, force: true });
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  console.log(path);
}
