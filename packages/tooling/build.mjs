/** Builds what is published: the data, the packages, the embed in `dist/embed/`, the demo, and the extension. */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGES = ['schema', 'taxonomy', 'engine', 'vacancy', 'i18n', 'elements', 'cli'];

const PARTS = {
  data: [['npm', ['run', 'data']]],
  packages: [
    ['npx', ['tsc', '-b', ...PACKAGES.map((name) => `packages/${name}`)]],
    ['npm', ['run', 'json-schema', '-w', 'packages/schema']],
  ],
  embed: [['npx', ['rollup', '-c', '--silent']]],
  release: [['node', ['packages/tooling/build/release.mjs']]],
  extension: [['npm', ['run', 'build', '-w', 'extension']]],
};

/** What a part leaves behind; taken away first, so that no file of an older build stays. */
const LEAVES = {
  data: ['dist/data'],
  embed: ['dist/embed', 'dist/demo'],
  release: ['dist/release'],
  extension: ['extension/.output'],
};

/** What a part publishes as it is: the versioned data, with its licence and what changed. */
const PUBLISHES = {
  data: [
    ['packages/taxonomy/dist/data', 'dist/data'],
    ['packages/taxonomy/data/CHANGES.md', 'dist/data/CHANGES.md'],
  ],
};

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const start = Date.now();
  for (const path of LEAVES[name] ?? []) rmSync(join(root, path), { recursive: true, force: true });
  for (const [command, args] of PARTS[name] ?? []) {
    const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) {
      console.error(`zorg-match: building "${name}" failed at: ${command} ${args.join(' ')}`);
      process.exit(1);
    }
  }
  for (const [from, to] of PUBLISHES[name] ?? []) cpSync(join(root, from), join(root, to), { recursive: true });
  console.log(`built ${name} (${Math.round((Date.now() - start) / 1000)} s)`);
}
