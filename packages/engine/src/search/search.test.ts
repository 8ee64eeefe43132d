import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Suggestion } from '@zorg-match/schema';
import { careTaxonomy } from '../lexicon/taxonomy.fixture.js';
import { search, type SearchOptions } from './search.js';

/** The best suggestion; the tests ask only for what is there. */
function best(query: string, options: SearchOptions = {}): Suggestion {
  const [first] = search(careTaxonomy, query, options);
  assert.ok(first);
  return first;
}

const ids = (query: string): string[] => search(careTaxonomy, query).map((one) => one.id);

describe('search', () => {
  it('finds nothing for an empty query, signs or a limit of nothing', () => {
    assert.deepEqual(ids(''), []);
    assert.deepEqual(ids(' …🙂 '), []);
    assert.deepEqual(search(careTaxonomy, 'koken', { limit: 0 }), []);
  });
  it('finds nothing for letters that mean nothing', () => {
    assert.deepEqual(ids('xyzqw'), []);
  });
  it('puts the label that was typed in full first, with score 1', () => {
    const first = best('dossier bijhouden');
    assert.equal(first.id, 'dossier-bijhouden');
    assert.equal(first.score, 1);
  });
  it('puts meaning before spelling: another form of the word before a word that only looks alike', () => {
    assert.equal(ids('wond')[0], 'wonden-verzorgen');
    assert.equal(ids('gekookt')[0], 'maaltijden-bereiden');
  });
  it('answers the first letters of a word', () => {
    assert.ok(ids('med').slice(0, 2).includes('medicatie-toedienen'));
  });
  it('highlights whole words, and of a word being typed the typed part', () => {
    const first = best('medicatie toed');
    assert.equal(first.matched, 'medicatie toedienen');
    assert.deepEqual(first.ranges, [
      [0, 9],
      [10, 14],
    ]);
  });
  it('tells which of the words matched, and gives the preferred label beside it', () => {
    const first = best('papierwerk');
    assert.equal(first.label, 'administratie doen');
    assert.equal(first.matched, 'papierwerk');
  });
  it('searches occupations and experiences when asked', () => {
    assert.equal(search(careTaxonomy, 'poetsvrouw huis', { kind: 'occupation' })[0]?.id, 'huishoudhulp');
    assert.equal(search(careTaxonomy, 'mijn moeder was ziek', { kind: 'experience' })[0]?.id, 'mantelzorg');
  });
  it('finds a label that is written as one word or with two typos', () => {
    assert.equal(ids('steunkousenaantreken')[0], 'steunkousen-aantrekken');
    assert.equal(ids('medciatie toediennen')[0], 'medicatie-toedienen');
  });
  it('gives the same answer every time', () => {
    assert.deepEqual(search(careTaxonomy, 'kinderen'), search(careTaxonomy, 'kinderen'));
  });
  it('never throws, keeps to the limit, and highlights inside the label, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (query, limit) => {
        const found = search(careTaxonomy, query, { limit });
        assert.ok(found.length <= limit);
        for (const { matched, ranges, score } of found) {
          assert.ok(score > 0 && score <= 1);
          for (const [start, end] of ranges) assert.ok(start >= 0 && start < end && end <= matched.length);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('looks at the beginning of a very long text only', () => {
    assert.doesNotThrow(() => search(careTaxonomy, 'medicatie '.repeat(100_000)));
  });
});
