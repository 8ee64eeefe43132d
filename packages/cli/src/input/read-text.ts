import { readFile } from 'node:fs/promises';
import { cliMessagesFor } from '@zorg-match/i18n';
import { sentences } from '../sentences.js';
import { BadInput, type Streams } from '../session.js';
import { decode } from './decode.js';

async function bytesOf(stream: Streams['stdin']): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return Buffer.concat(parts);
}

function sentenceFor(error: unknown, file: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return cliMessagesFor().noFile({ file });
  return code === 'EISDIR' ? sentences.directory(file) : sentences.unreadable(file);
}

/** The text of a file, or of stdin for `-`. A file that is missing, a folder or empty throws `BadInput`. */
export async function readText(file: string, stdin: Streams['stdin']): Promise<string> {
  let text: string;
  try {
    text = decode(file === '-' ? await bytesOf(stdin) : await readFile(file));
  } catch (error) {
    throw new BadInput(sentenceFor(error, file));
  }
  if (text.trim() === '') throw new BadInput(sentences.empty(file));
  return text;
}
