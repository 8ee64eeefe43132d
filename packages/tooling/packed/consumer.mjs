import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const manifestIn = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Folders of the packages that are published. */
export const published = () =>
  readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')) && !manifestIn(folder).private);

/** Puts a package of ours in a consumer's node_modules as it would come from a registry: what `npm pack` packs, unpacked. */
function unpack(folder, consumer) {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer];
  const [{ filename }] = JSON.parse(
    execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const { name } = manifestIn(folder);
  const target = join(consumer, 'node_modules', name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(consumer, filename), '-C', target, '--strip-components=1']);
  return target;
}

/** Lends a library from our own node_modules, so that nothing is fetched; only what a package declares is lent. */
function lend(name, consumer) {
  const target = join(consumer, 'node_modules', name);
  if (existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), target, 'junction');
}

/** The addresses that a package may be imported by: its exports, without what is no code. */
const entriesOf = ({ name, exports: given, bin }) =>
  given === undefined && bin !== undefined
    ? []
    : Object.keys(given ?? { '.': '' })
        .filter((key) => !key.includes('*') && !key.endsWith('.json'))
        .map((key) => name + key.slice(1));

/**
 * An empty project that has installed all our packages, from their tarballs.
 * @returns its folder, the addresses that it may import, and each package's manifest as it was packed
 */
export function install() {
  const folder = mkdtempSync(join(tmpdir(), 'zorg-match-consumer-'));
  const manifests = published().map((each) => manifestIn(unpack(each, folder)));
  const own = new Set(manifests.map(({ name }) => name));
  for (const { dependencies = {} } of manifests)
    for (const name of Object.keys(dependencies)) if (!own.has(name)) lend(name, folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  return { folder, manifests, entries: manifests.flatMap(entriesOf) };
}
