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
  // 9.1 kB; terser, which the embed uses, takes 0.3 kB off. Of this 7 kB is zod/mini; the last 0.7 kB are what a profile
  // tells of where things were gained, what somebody looks for, and their answers.
  assert.ok(gzipSync(code).length <= 9_200, `${String(gzipSync(code).length)} bytes`);
});

test('a page that reads a profile does not load the other formats or any check', async () => {
  const code = await bundle(`export { parseProfile } from './index.js';`);
  assert.ok(code.includes('zorg-profile'));
  for (const other of ['zorg-taxonomy', 'zorg-routes', 'zorg-index', 'workplace-learning', 'collega']) {
    assert.ok(!code.includes(other), other);
  }
});
