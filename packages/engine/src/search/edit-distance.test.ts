import { describe, it } from 'node:test';
import fc from 'fast-check';
import { editDistance } from './edit-distance.js';
import { isOneEdit } from '../lexicon/typo-index.js';

/** The textbook table, filled in full. */
function slow(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let value = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, at(i - 2, j - 2) + 1);
      (table[i] as number[])[j] = value;
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

describe('editDistance', () => {
  it('is the textbook distance where that is within the limit, and more than the limit elsewhere', () => {
    fc.assert(
      fc.property(
        word,
        word,
        fc.integer({ min: 0, max: 3 }),
        (a, b, max) => editDistance(a, b, max) === Math.min(max + 1, slow(a, b)),
      ),
      { numRuns: 2000 },
    );
  });
  it('takes the nearest beginning when the word is still being typed', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const nearest = Math.min(...Array.from({ length: b.length + 1 }, (_, n) => slow(a, b.slice(0, n))));
        return editDistance(a, b, 2, true) === Math.min(3, nearest);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('isOneEdit', () => {
  it('holds exactly for words at distance one with the same first letter', () => {
    fc.assert(
      fc.property(word, word, (a, b) => isOneEdit(a, b) === (slow(a, b) === 1 && a[0] === b[0] && a !== '')),
      { numRuns: 2000 },
    );
  });
});
