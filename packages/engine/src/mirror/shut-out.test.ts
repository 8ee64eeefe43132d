import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shutOutOnce } from './shut-out.js';

const at = (quote: string, start: number) => {
  const span = { quote, start, end: start + quote.length };
  return { ...span, code: 'sexed-title' as const, sentence: span };
};

test('words of the title that the text repeats are told once, with every place', () => {
  const title = [{ quote: 'Poetsvrouw', code: 'sexed-title' as const }];
  const told = shutOutOnce({ title, shutsOut: [at('poetsvrouw', 12), at('Poetsvrouw', 80)] });
  assert.deepEqual(
    told.map(({ quote, inTitle, places }) => [quote, inTitle, places.map(({ start }) => start)]),
    [['Poetsvrouw', true, [12, 80]]],
  );
});

test('the same words for another reason stay apart', () => {
  const title = [{ quote: 'jong team', code: 'young-team' as const }];
  const told = shutOutOnce({ title, shutsOut: [{ ...at('jong team', 3), code: 'age' }] });
  assert.deepEqual(
    told.map(({ inTitle, places }) => [inTitle, places.length]),
    [
      [true, 0],
      [false, 1],
    ],
  );
});
