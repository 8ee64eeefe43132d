import { writeFile } from 'node:fs/promises';
import { sentences } from '../sentences.js';
import { BadInput } from '../session.js';

/** Writes a file of JSON on one line. A place that cannot be written throws `BadInput`. */
export async function writeJson(file: string, content: unknown): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(content)}\n`);
  } catch {
    throw new BadInput(sentences.unwritable(file));
  }
}
