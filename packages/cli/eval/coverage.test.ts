import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { coverage } from './coverage.js';

/** The coverage of a folder with these quotes in one vacancy. */
function coverageOf(
  folder: 'written' | 'real',
  quotes: readonly string[],
  more: object = {},
): ReturnType<typeof coverage> {
  const root = mkdtempSync(join(tmpdir(), 'coverage-'));
  try {
    const into = join(root, 'data', 'vacancies', folder);
    mkdirSync(into, { recursive: true });
    const vacancy = { id: 'v1', text: quotes.join('\n'), competences: quotes.map((quote) => ({ quote })), ...more };
    writeFileSync(join(into, 'v1.json'), JSON.stringify(vacancy));
    return coverage(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('a quote is known when a word of the taxonomy has half of its content words, in any form', () => {
  const { written, missing } = coverageOf('written', ['je verzorgt wonden', 'zonsverduistering']);
  assert.equal(written, 0.5);
  assert.deepEqual(missing, ['written/v1: zonsverduistering']);
});

test('a verb in two parts counts as one word', () => {
  assert.equal(coverageOf('written', ['dient oogdruppelflesjes toe']).written, 1);
});

test('quotes without content words are left out', () => {
  assert.equal(coverageOf('written', ['en dat is het', 'geduld']).written, 1);
});

test('of the real vacancies only the Dutch ones count, and those about care apart', () => {
  assert.deepEqual(coverageOf('real', ['zonsverduistering'], { language: 'fr' }).missing, []);
  const { real, realCare } = coverageOf('real', ['geduld'], { language: 'nl', group: 'other-BE' });
  assert.deepEqual([real, realCare], [1, 0]);
});
