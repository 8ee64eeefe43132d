import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Taxonomy } from '@zorg-match/schema';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';
import { tables } from '@zorg-match/taxonomy/tables';
import { makeTables } from './index-tables.js';
import { labelWordsOf } from './lexicon/label-words.js';
import { buildLexicon } from './lexicon/lexicon.js';
import { offerTables } from './lexicon/tables.js';
import { wordIndexOf } from './search/word-index.js';

/** The index of a fresh copy of the embedded taxonomy: worked out here, or with the help of tables. */
function indexed(help?: typeof tables): Taxonomy {
  const taxonomy = structuredClone(coreTaxonomy);
  if (help) offerTables(taxonomy, help);
  return taxonomy;
}

const [alone, helped] = [indexed(), indexed(tables)];

describe('tables made ahead', () => {
  it('are those of the embedded taxonomy as it is now', () => {
    assert.deepEqual(makeTables(coreTaxonomy), tables);
  });
  it('give search the same words, stems and parts of compounds', () => {
    const [own, other] = [wordIndexOf(alone), wordIndexOf(helped)];
    for (const part of ['words', 'stems', 'contents', 'stemWords', 'headWords', 'modifierWords'] as const)
      assert.deepEqual(other[part], own[part], part);
    assert.deepEqual(other.trigrams.buckets, own.trigrams.buckets);
  });
  it('give reading the same patterns and the same readings of words, typos and separable verbs', () => {
    const [own, other] = [buildLexicon(alone), buildLexicon(helped)];
    assert.deepEqual(other.patterns, own.patterns);
    for (const word of labelWordsOf(alone).words) {
      assert.deepEqual(other.read(word), own.read(word));
      const typo = word.slice(0, 3) + word.slice(4);
      assert.deepEqual(other.read(typo), own.read(typo));
    }
  });
  it('are ignored for other labels, even when only one letter differs', () => {
    const fewer = { ...coreTaxonomy, competences: coreTaxonomy.competences.slice(1) };
    const [first, ...rest] = coreTaxonomy.competences;
    assert.ok(first);
    const other = { ...coreTaxonomy, competences: [{ ...first, label: { nl: 'wasxen' } }, ...rest] };
    for (const taxonomy of [fewer, other]) {
      const again = structuredClone(taxonomy);
      offerTables(taxonomy, tables);
      assert.deepEqual(wordIndexOf(taxonomy).words, wordIndexOf(again).words);
      assert.deepEqual(buildLexicon(taxonomy).patterns, buildLexicon(again).patterns);
    }
  });
});
