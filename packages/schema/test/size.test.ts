import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('../src/', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['development'],
  });
  return outputFiles[0]?.text ?? '';
}

test('what a page needs to read a profile and postings stays small', async () => {
  const code = await bundle(`export { parseProfile, parseJobPosting, resolveCompetences } from './index.js';`);
  // 8.4 kB when this was written; terser, which the embed uses, takes 0.3 kB off. Of this 7 kB is zod/mini.
  assert.ok(gzipSync(code).length <= 8_600, `${String(gzipSync(code).length)} bytes`);
});

test('a page that reads a profile does not load the other formats or any check', async () => {
  const code = await bundle(`export { parseProfile } from './index.js';`);
  assert.ok(code.includes('zorg-profile'));
  for (const other of ['zorg-taxonomy', 'zorg-routes', 'zorg-index', 'workplace-learning', 'collega']) {
    assert.ok(!code.includes(other), other);
  }
});
