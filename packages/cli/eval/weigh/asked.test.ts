import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createEngine, surroundingsIn } from '@zorg-match/engine';
import { taxonomy } from '@zorg-match/taxonomy';

const BANK = new URL('../../../testing/benchmark/asked.ndjson', import.meta.url);
const EXCERPTS = 400;

test('what is weighed as a wish says by which word of the text', () => {
  const engine = createEngine({ taxonomy });
  const lines = readFileSync(BANK, 'utf8').split('\n').slice(0, EXCERPTS);
  const weighed = lines.flatMap((line) => {
    const { text } = JSON.parse(line) as { text: string };
    const { demands } = engine.read(text);
    const around = surroundingsIn(taxonomy, text, demands);
    return demands
      .filter(({ necessity }, i) => necessity === 'preferred' && around[i]?.open)
      .map(({ trace }) => ({ text, word: trace?.words.at(-1) }));
  });
  assert.ok(weighed.length > 0);
  for (const { text, word } of weighed) assert.ok(word !== undefined && text.includes(word), `${text}: ${word ?? '–'}`);
});
