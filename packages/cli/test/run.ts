import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { run } from '../src/program.js';

/** What a run of the command did. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function* partsOf(text: string): AsyncGenerator<string> {
  yield text;
  await Promise.resolve();
}

/** Runs the command within this process, with `stdin` as its input. */
export async function zorgMatch(words: readonly string[], stdin = ''): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const code = await run(words, {
    stdin: partsOf(stdin),
    stdout: (text) => {
      stdout += text;
      return Promise.resolve();
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}

/** Makes a folder for the tests of a file; gives what writes a file into it and tells its path. */
export function folder(): (name: string, content: unknown) => string {
  const path = mkdtempSync(join(tmpdir(), 'zorg-match-'));
  after(() => rmSync(path, { recursive: true }));
  return (name, content) => {
    const file = join(path, name);
    writeFileSync(
      file,
      typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
    );
    return file;
  };
}
