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
