/**
 * Learns from labelled texts what weighs for and against a demand, and for how much it is asked: `npm run weigh` writes the tables
 * of the engine, `npm run weigh -- --check` scores each set with weights that were learnt without it.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { checkAsked, learnAsked } from './asked.js';
import { checkKept, learnKept } from './kept.js';

const ENGINE = new URL('../../../engine/src/read/weigh/', import.meta.url);

function write(path: string, { file, told }: { file: string; told: string }): void {
  writeFileSync(new URL(path, ENGINE), file);
  process.stdout.write(`${told}; ${gzipSync(file).length} bytes\n`);
}

if (process.argv.includes('--check')) {
  for (const line of [...checkKept(), ...checkAsked()]) process.stdout.write(`${line}\n`);
} else {
  write('weights.data.ts', learnKept());
  write('asked/weights.data.ts', learnAsked());
}
