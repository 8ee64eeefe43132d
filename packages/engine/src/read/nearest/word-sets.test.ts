import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tokenise } from '../tokens.js';
import type { Word } from '../word.js';
import { WordSets } from './word-sets.js';

const wordsIn = (phrase: string): Word[] => tokenise(phrase);

const find = (
  book: Record<string, string>,
  phrase: string,
  isKnown: (id: string) => boolean = () => true,
): string | undefined => new WordSets([book], isKnown).find(wordsIn(phrase))?.id;

describe('sets of words', () => {
  test('are found in any order, with words in between', () => {
    const book = { bedden: 'bed* ververs*|verschon*' };
    assert.equal(find(book, 'ververst elke ochtend de bedden'), 'bedden');
    assert.equal(find(book, 'bedjes verschonen'), 'bedden');
    assert.equal(find(book, 'staat naast het bed'), undefined);
  });

  test('match beginnings, ends and whole words apart', () => {
    assert.equal(find({ a: 'was*' }, 'wasmachine vullen'), 'a');
    assert.equal(find({ a: '*machine' }, 'wasmachine vullen'), 'a');
    assert.equal(find({ a: 'was' }, 'wasmachine vullen'), undefined);
  });

  test('give way when a banned word stands in the phrase', () => {
    assert.equal(find({ a: 'luier* !kar' }, 'vult de kar met luiers'), undefined);
    assert.equal(find({ a: 'luier* !kar' }, 'ververst luiers'), 'a');
  });

  test('of more words win over those of fewer, and of longer words over those of shorter', () => {
    const book = { a: 'familie', b: 'contact familie', c: 'con* fam*' };
    assert.equal(find(book, 'contact met familie'), 'b');
    assert.equal(find({ a: 'arts', b: 'huisarts' }, 'arts en huisarts'), 'b');
  });

  test('of words that point to few things win over those of words that point to many', () => {
    const book = { a: 'geeft mensen', b: 'geeft plant*', c: 'mensen graag', d: 'mensen water' };
    assert.equal(find(book, 'geeft mensen een plant'), 'b');
  });

  test('have all forms of a verb, also with its particle apart', () => {
    const book = { nazien: '~nazien wagen' };
    for (const phrase of [
      'ziet de wagen na',
      'de wagen nazien',
      'de wagen werd nagezien',
      'ziet de wagen na op fouten',
    ])
      assert.equal(find(book, phrase), 'nazien', phrase);
    assert.equal(find(book, 'ziet na het werk een wagen'), undefined);
    assert.equal(find({ geven: '~geven pillen' }, 'gaf pillen'), 'geven');
  });

  test('name classes of words', () => {
    const sets = new WordSets([{ a: '@wie wassen' }], () => true, { wie: 'bewoner* mensen' });
    assert.equal(sets.find(wordsIn('bewoners wassen'))?.id, 'a');
    assert.equal(sets.find(wordsIn('ramen wassen')), null);
  });

  test('of one or two words do not suffice for a long phrase when they point to much', () => {
    const many = Object.fromEntries(Array.from({ length: 99 }, (_, i) => [`id${i}`, 'mensen']));
    assert.equal(find(many, 'mensen'), 'id0');
    assert.equal(find(many, 'mensen naar de markt brengen'), undefined);
  });

  test('tell nothing by empty words, which only the set of more words tells apart', () => {
    const many = Object.fromEntries(Array.from({ length: 99 }, (_, i) => [`id${i}`, 'zegt']));
    assert.equal(find({ ...many, a: 'zegt wat' }, 'zegt luid wat er scheelt'), undefined);
    assert.equal(find({ a: 'doet wat zegt' }, 'doet wat ze zegt'), 'a');
  });

  test('take of the words that may stand for a part the one that tells most', () => {
    const book = { a: 'toilet mensen|brengen', b: 'mensen', c: 'mensen graag', d: 'mensen veel' };
    const found = new WordSets([book], () => true).find(wordsIn('mensen naar het toilet brengen'));
    assert.deepEqual(found?.words, ['toilet', 'brengen']);
  });

  test('need a word of the phrase for each of their parts', () => {
    assert.equal(find({ a: 'zegt doet|zegt' }, 'zegt'), undefined);
  });

  test('that point to something unknown are left out', () => {
    assert.equal(
      find({ a: 'bed' }, 'bed', () => false),
      undefined,
    );
  });

  test('tell which words of the phrase they were', () => {
    const found = new WordSets([{ a: 'bed* ververs*' }], () => true).find(wordsIn('ververst de bedden'));
    assert.deepEqual(found?.words, ['bedden', 'ververst']);
  });
});
