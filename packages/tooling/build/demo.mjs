import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const source = join(root, 'demo');

/** The demo's scripts, one entry a file in `demo/src`. */
export const demoScripts = () =>
  Object.fromEntries(
    readdirSync(join(source, 'src'))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => [basename(file, '.ts'), join(source, 'src', file)]),
  );

/** Copies pages, style sheets and feeds as they are. */
export const copyDemo = () => ({
  name: 'zorg-copy-demo',
  writeBundle() {
    const target = join(root, 'dist/demo');
    mkdirSync(target, { recursive: true });
    for (const name of readdirSync(source, { withFileTypes: true })) {
      if (name.name === 'src' || name.name.endsWith('.mjs')) continue;
      cpSync(join(source, name.name), join(target, name.name), { recursive: true });
    }
  },
});
