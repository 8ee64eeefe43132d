import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ADVERT } from './advert.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const main = ['--import', 'tsx', '--conditions=development', 'packages/cli/src/main.ts'];

/** Runs Node as a process of its own. */
function node(
  words: readonly string[],
  stdin: string,
  cwd = root,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd });
    const texts = { stdout: '', stderr: '' };
    child.stdout.on('data', (part: Buffer) => (texts.stdout += part.toString()));
    child.stderr.on('data', (part: Buffer) => (texts.stderr += part.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...texts }));
    child.stdin.end(stdin);
  });
}

describe('the zorg-match process', () => {
  test('reads stdin, gives JSON on stdout and ends with 0', async () => {
    const { code, stdout } = await node([...main, 'read', '-'], ADVERT);
    assert.equal(code, 0);
    assert.equal((JSON.parse(stdout) as { reading: { text: string } }).reading.text, ADVERT);
  });

  test('ends with 1 for bad input and 2 for wrong use, with the message on stderr', async () => {
    const [bad, wrong] = await Promise.all([node([...main, 'read', '-'], ''), node([...main, 'bestaat-niet'], '')]);
    assert.deepEqual([bad.code, bad.stdout, wrong.code, wrong.stdout], [1, '', 2, '']);
    assert.match(bad.stderr, /leeg/);
    assert.match(wrong.stderr, /bestaat-niet/);
  });

  test('gives what is ready in a batch before its input ends', async () => {
    const child = spawn(process.execPath, [...main, 'search', '--batch', '--limit', '1'], { cwd: root });
    try {
      child.stdin.write('koken\n');
      const [first] = (await once(child.stdout, 'data', { signal: AbortSignal.timeout(20_000) })) as [Buffer];
      assert.ok(first.toString().startsWith('['));
    } finally {
      child.stdin.end();
    }
  });

  test('says to build first when it was not built', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zorg-match-bin-'));
    try {
      cpSync(join(root, 'packages/cli/bin'), join(folder, 'bin'), { recursive: true });
      cpSync(join(root, 'packages/cli/package.json'), join(folder, 'package.json'));
      const { code, stderr } = await node([join(folder, 'bin/zorg-match.js'), 'search', 'koken'], '', folder);
      assert.equal(code, 1);
      assert.match(stderr, /npm run build/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
