import type { IndexTables, Taxonomy } from '@zorg-match/schema';
import { labelWordsOf } from './lexicon/label-words.js';
import { buildLexicon } from './lexicon/lexicon.js';
import { wordIndexOf } from './search/word-index.js';

/**
 * Makes the tables of a taxonomy that `offerTables` gives back to a page: for a build, on the very taxonomy object that the
 * page will have. Takes about as long as the first search and the first reading together.
 */
export function makeTables(taxonomy: Taxonomy): IndexTables {
  const known = labelWordsOf(taxonomy);
  const search = wordIndexOf(taxonomy).vocabulary.table();
  const reading = buildLexicon(taxonomy).vocabulary.table();
  return {
    format: 'zorg-index/1',
    ...known.table(),
    search,
    reading,
  };
}
