import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { secondLook } from '../fuzzy/second-look.js';
import { madeUpWords } from '../lexicon/made-up.fixture.js';
import { careTaxonomy, taxonomyOf } from '../lexicon/taxonomy.fixture.js';
import { search } from './search.js';

const SHOWN = 5;
const idOf = (label: string): string => label.replaceAll(' ', '-');

/** Labels of one to three words; a word may stand in several labels, a label only once. */
const labels = fc.uniqueArray(
  fc
    .uniqueArray(fc.constantFrom(...madeUpWords.slice(0, 16)), { minLength: 1, maxLength: 3 })
    .map((words) => words.join(' ')),
  { minLength: 3, maxLength: 14 },
);

/** How many words of a label were asked for, and how many were not: looked up word by word. */
function answered(label: string, asked: readonly string[]): { met: number; rest: number } {
  const words = label.split(' ');
  const met = words.filter((word) => asked.includes(word)).length;
  return { met, rest: words.length - met };
}

describe('search beside a slow obvious model', () => {
  it('finds each label with a word of the query, whatever the taxonomy', () => {
    fc.assert(
      fc.property(
        labels,
        fc.uniqueArray(fc.constantFrom(...madeUpWords.slice(0, 16)), { minLength: 1, maxLength: 3 }),
        (names, asked) => {
          // Closed by a space: no word is still being typed, so nothing is found by its beginning.
          const found = search(taxonomyOf(names), `${asked.join(' ')} `, { limit: names.length });
          const exactly = names.filter((name) => answered(name, asked).met > 0).map(idOf);
          const sure = found.filter(({ matched }) => answered(matched, asked).met > 0).map(({ id }) => id);
          assert.deepEqual(new Set(sure), new Set(exactly));
        },
      ),
      { numRuns: 300 },
    );
  });
  it('puts a label that answers each word and says nothing more before all that do not', () => {
    fc.assert(
      fc.property(labels, fc.nat(), (names, pick) => {
        const name = names[pick % names.length] as string;
        const asked = name.split(' ');
        const same = names.filter((other) => {
          const { met, rest } = answered(other, asked);
          return met === asked.length && rest === 0;
        });
        const [first] = search(taxonomyOf(names), name);
        assert.ok(first && same.map(idOf).includes(first.id), `${name} gave ${first?.id ?? 'nothing'}`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('search beside fuse.js', () => {
  const competences = careTaxonomy.competences.map(({ id, label }) => ({ id, text: label.nl }));
  const texts = competences.map(({ text }) => text);
  const letter = fc.constantFrom(...Array.from('etanirodslgvkmub'));
  const aTypo = fc
    .record({ at: fc.nat(competences.length - 1), place: fc.double({ min: 0, max: 0.999, noNaN: true }), letter })
    .map(({ at, place, letter: put }) => {
      const text = texts[at] as string;
      const cut = 1 + Math.floor(place * (text.length - 1));
      return text.slice(0, cut) + put + text.slice(cut + 1);
    });

  it('shows what fuse.js is sure of, though it looks in another way', () => {
    fc.assert(
      fc.property(aTypo, (query) => {
        const [best] = secondLook(texts, query, 1);
        fc.pre(best !== undefined && best.likeness > 0.85);
        const found = search(careTaxonomy, query, { limit: SHOWN }).map(({ id }) => id);
        const wanted = competences[best.index]?.id ?? '';
        assert.ok(found.includes(wanted), `${query}: fuse.js says ${wanted}, we say ${found.join(', ')}`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('search of any text', () => {
  const ODD = [
    ['emoji', '👩🏽‍⚕️🏥'],
    ['a no-break space', '\u00a0'],
    ['zero-width signs', '\u200b\u200d\ufeff'],
    ['letters from right to left', 'עזרה \u202eמטפל\u202c'],
    ['combining marks', 'e\u0301\u0323\u0327'],
    ['half a pair', '\ud83d'],
    ['the other half', '\ude00'],
  ] as const;
  for (const [what, signs] of ODD) {
    it(`finds the same with ${what} before and after the words`, () => {
      const plain = search(careTaxonomy, 'medicatie toedienen').map(({ id }) => id);
      const found = search(careTaxonomy, `${signs} medicatie toedienen ${signs}`).map(({ id }) => id);
      assert.equal(found[0], plain[0]);
    });
  }
  it('takes no longer for a million letters than for as many as it looks at', () => {
    const time = (query: string): number => {
      const begin = process.cpuUsage();
      for (let i = 0; i < 20; i++) search(careTaxonomy, query);
      return process.cpuUsage(begin).user;
    };
    const best = (query: string): number => Math.min(...Array.from({ length: 5 }, () => time(query)));
    const short = best('medicatie'.repeat(45));
    assert.ok(best('medicatie'.repeat(111_112)) < 10 * Math.max(2000, short));
  });
});
