import { writeFile } from 'node:fs/promises';
import { sentences } from '../sentences.js';
import { BadInput } from '../session.js';

/** Writes a file. A place that cannot be written throws `BadInput`. */
export async function writeText(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch {
    throw new BadInput(sentences.unwritable(file));
  }
}

/** Writes a file of JSON on one line. */
export async function writeJson(file: string, content: unknown): Promise<void> {
  await writeText(file, `${JSON.stringify(content)}\n`);
}
