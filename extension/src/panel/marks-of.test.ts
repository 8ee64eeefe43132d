import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VacancyEvidence } from '@zorg-match/elements';
import { MAX_MARKS, MAX_QUOTE } from '../page/marker/mark.js';
import { marksOf } from './marks-of.js';

const place = (start: number, end: number) => ({ line: 'l0', state: 'have', start, end }) as const;

test('a place becomes its words with what stands around them', () => {
  const text = 'Taken: je kookt elke dag.';
  const [mark] = marksOf({ text, places: [place(7, 15)] });
  assert.deepEqual(mark, { line: 'l0', quote: 'je kookt', prefix: 'Taken: ', suffix: ' elke dag.' });
});

test('empty places are left out, and long words and long lists are cut', () => {
  const text = 'x'.repeat(5000);
  const places = [place(3, 3), ...Array.from({ length: MAX_MARKS + 10 }, () => place(0, 4000))];
  const marks = marksOf({ text, places });
  assert.deepEqual([marks.length, marks[0]?.quote.length], [MAX_MARKS, MAX_QUOTE]);
});

test('how the person stands changes neither the words nor their order, also where the list is cut', () => {
  const text = 'woord '.repeat(1000);
  const spots = Array.from({ length: MAX_MARKS + 50 }, (_, index) => place(index * 2, index * 2 + 5));
  const words = (places: VacancyEvidence['places']) =>
    marksOf({ text, places }).map(({ quote, prefix, suffix }) => ({ quote, prefix, suffix }));
  const other = [...spots].reverse().map((each, index) => ({ ...each, line: `l${index}`, state: 'missing' as const }));
  assert.deepEqual(words(other), words(spots));
});
