import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoFeeds } from './feeds.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const source = join(root, 'demo');
const target = join(root, 'dist/demo');

/** The demo's scripts, one entry a file in `demo/src`. */
export const demoScripts = () =>
  Object.fromEntries(
    readdirSync(join(source, 'src'))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => [basename(file, '.ts'), join(source, 'src', file)]),
  );

/** Copies pages and style sheets as they are, and writes the feeds. */
export const copyDemo = () => ({
  name: 'zorg-copy-demo',
  writeBundle() {
    mkdirSync(join(target, 'feeds'), { recursive: true });
    for (const name of readdirSync(source))
      if (['.html', '.css', '.svg'].includes(extname(name))) cpSync(join(source, name), join(target, name));
    for (const [name, feed] of Object.entries(demoFeeds()))
      writeFileSync(join(target, 'feeds', name), `${JSON.stringify(feed, null, 1)}\n`);
  },
});
