/**
 * What a partner takes home: `dist/release/`. The embed in a folder of its version, whose files never change, the snippet
 * that loads it with integrity values, and the bill of materials. `--base URL` says where the folder will stand.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { billOfMaterials } from './sbom.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** The import map that makes browsers check what loads on demand as well. Addresses are absolute paths or URLs. */
export const importMap = ({ files, onDemand }, base) => ({
  integrity: Object.fromEntries(onDemand.map((name) => [`${base}${name}`, files[name]])),
});

/** What goes in the head of a page, with the source for a Content-Security-Policy that allows the map. */
export function snippet(integrity, base) {
  const map = JSON.stringify(importMap(integrity, base), null, 1);
  const hash = createHash('sha256').update(map).digest('base64');
  return `<!-- Zorg-Match ${integrity.version}. With a Content-Security-Policy: script-src needs 'sha256-${hash}' for the map. -->
<script type="importmap">${map}</script>
<script type="module" src="${base}zorg-match.js" integrity="${integrity.files['zorg-match.js']}" crossorigin="anonymous"></script>
`;
}

/** Writes `dist/release/` from the built embed. */
export function writeRelease(base) {
  const integrity = json('dist/embed/integrity.json');
  const at = base ?? `/zorg-match/${integrity.version}/`;
  const target = join(root, 'dist/release');
  const folder = join(target, 'zorg-match', integrity.version);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(join(root, 'dist/embed')))
    if (!name.endsWith('.map')) cpSync(join(root, 'dist/embed', name), join(folder, name));
  writeFileSync(join(target, 'snippet.html'), snippet(integrity, at));
  writeFileSync(
    join(target, 'sbom.cdx.json'),
    `${JSON.stringify(billOfMaterials(json('package-lock.json')), null, 2)}\n`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { base } = parseArgs({ options: { base: { type: 'string' } } }).values;
  if (base !== undefined && !/^(?:https:\/\/|\/)\S*\/$/.test(base)) {
    console.error('zorg-match: --base is an https address or an absolute path, and ends with a slash.');
    process.exit(2);
  }
  writeRelease(base);
}
