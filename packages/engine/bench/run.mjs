// Bundles a script of the bench and runs it: `node packages/engine/bench/run.mjs main.ts …`. Bundled, code runs as it does in a
// page; the loader for TypeScript wraps every function to keep its name, which makes small ones several times slower.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [script = 'main.ts', ...words] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'zorg-bench-'));
const outfile = join(folder, 'bench.mjs');

/** Files that look for others beside them find these where they are, and not beside the bundle. */
const places = {
  name: 'places',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const url = JSON.stringify(pathToFileURL(path).href);
      return { loader: 'ts', contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', url) };
    }),
};

try {
  await build({
    entryPoints: [fileURLToPath(new URL(script, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['development'],
    plugins: [places],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  process.exitCode = spawnSync(process.execPath, [outfile, ...words], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
