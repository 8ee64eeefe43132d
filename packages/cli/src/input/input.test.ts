import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode } from './decode.js';
import { linesOf } from './lines.js';

async function* streamOf(...parts: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}

async function linesIn(...parts: (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(streamOf(...parts))) lines.push(line);
  return lines;
}

describe('decode', () => {
  test('reads UTF-8, with or without a byte order mark', () => {
    assert.equal(decode(Buffer.from('cliënt')), 'cliënt');
    assert.equal(decode(Buffer.from('\uFEFFcliënt')), 'cliënt');
  });

  test('reads UTF-16 by its byte order mark', () => {
    assert.equal(decode(Buffer.from('\uFEFFcliënt', 'utf16le')), 'cliënt');
  });

  test('reads a page in the encoding that it names', () => {
    const page = Buffer.from('<meta charset="iso-8859-15"><p>\u00a4 cliënt</p>', 'latin1');
    assert.equal(decode(page), '<meta charset="iso-8859-15"><p>€ cliënt</p>');
  });

  test('takes text that is no UTF-8 and names nothing for Western', () => {
    assert.equal(decode(Buffer.from([0x63, 0x6c, 0x69, 0xeb, 0x6e, 0x74])), 'cliënt');
    assert.equal(decode(Buffer.from('<meta charset="klingon">\u00eb', 'latin1')), '<meta charset="klingon">ë');
  });
});

describe('linesOf', () => {
  test('gives lines whole, however they come in', async () => {
    assert.deepEqual(await linesIn('een\ntw', 'ee\r\n', '\ndrie'), ['een', 'twee', '', 'drie']);
  });

  test('keeps a character whole that is split over two parts', async () => {
    const bytes = Buffer.from('cliënt\n');
    assert.deepEqual(await linesIn(bytes.subarray(0, 4), bytes.subarray(4)), ['cliënt']);
  });

  test('gives nothing for an empty stream', async () => {
    assert.deepEqual(await linesIn(), []);
  });
});
