/**
 * Compiles the YAML files of `data/` into `src/generated/*.ts` (one JSON string each: parsing JSON is faster than
 * evaluating literals) and into the published JSON files of `dist/data/`. Bad data ends it with exit code 1.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { makeTables } from '../../engine/src/index-tables.js';
import { checkAll } from './check.js';
import { attribution, compile, emptyBook, licence, version } from './compile.js';
import { compileLanguages } from './languages.js';
import { pack } from './pack.js';
import { compileRouteTexts } from './route-texts.js';
import { coreOf, extraOf } from './split.js';
import { statistics } from './statistics.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { taxonomy, files, findings } = compile(join(root, 'data'));
const languages = compileLanguages(join(root, 'data/languages'), taxonomy);
const spoken = compileRouteTexts(join(root, 'data/languages/routes'), taxonomy.routes ?? emptyBook);
const all = [...findings, ...checkAll(taxonomy, files), ...languages.findings, ...spoken.findings];
for (const { file, id, message, severity } of all) {
  console.error(`${severity} ${relative(root, file)}${id ? ` · ${id}` : ''}: ${message}`);
}
if (all.some(({ severity }) => severity === 'error')) {
  console.error(`The taxonomy was not built: ${all.length} findings.`);
  process.exit(1);
}

const kilobytes = (text: string): string => `${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} kB gzip`;

function writeModule(name: string, value: unknown): string {
  const json = JSON.stringify(value);
  const literal = json.replace(/[\\'\u2028\u2029]/g, (sign) =>
    sign < '\u2000' ? `\\${sign}` : JSON.stringify(sign).slice(1, -1),
  );
  mkdirSync(join(root, 'src/generated'), { recursive: true });
  writeFileSync(
    join(root, `src/generated/${name}.ts`),
    `// Written by build/build.ts\nexport const json: string = '${literal}';\n`,
  );
  return `${name} ${kilobytes(json)}`;
}

function writeData(name: string, value: object): void {
  mkdirSync(join(root, 'dist/data'), { recursive: true });
  writeFileSync(join(root, `dist/data/${name}-${version}.json`), `${JSON.stringify(value, null, 1)}\n`);
}

const { routes = emptyBook, ...published } = taxonomy;
const sizes = [
  writeModule('core', pack(coreOf(taxonomy))),
  writeModule('tables', makeTables(coreOf(taxonomy))),
  writeModule('extra', extraOf(taxonomy)),
  writeModule('routes', routes),
  ...languages.packs.map((pack) => writeModule(`labels-${pack.language}`, pack)),
  ...spoken.packs.map((pack) => writeModule(`route-texts-${pack.language}`, pack)),
];
writeData('zorg-taxonomy', published);
writeData('zorg-routes', { ...routes, licence, attribution });
console.log(`${statistics(taxonomy).summary}; ${sizes.join(', ')}`);
