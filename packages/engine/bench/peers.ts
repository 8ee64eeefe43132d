import type { Taxonomy } from '@zorg-match/schema';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { search } from '../src/search/search.js';
import { foldText } from '../src/text/fold.js';
import { wordIndexOf } from '../src/search/word-index.js';
import { stemOf } from '../src/text/stem.js';
import { flat } from './taxonomies.js';

/** Gives the ids of the first few concepts that a query may mean. */
export type Searcher = (query: string) => string[];

const SHOWN = 5;

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].slice(0, SHOWN);
}

export function ours(taxonomy: Taxonomy): Searcher {
  search(taxonomy, 'a');
  return (query) => search(taxonomy, query, { limit: SHOWN }).map((one) => one.id);
}

/** fuse.js alone, in the settings with the best recall in our trials: folded labels one by one, token search. */
export function fuseAlone(taxonomy: Taxonomy): Searcher {
  const { texts, ids } = flat(taxonomy);
  const fuse = new Fuse(texts.map(foldText), { useTokenSearch: true, threshold: 0.3, isCaseSensitive: true });
  return (query) => unique(fuse.search(foldText(query), { limit: 40 }).map(({ refIndex }) => ids[refIndex] ?? ''));
}

/** Gives each folded word its stem, and a compound the stems of its parts besides. */
function dutchTerms(taxonomy: Taxonomy): (term: string) => string | string[] {
  const { vocabulary } = wordIndexOf(taxonomy);
  return (word) => {
    const parts = vocabulary.split(word);
    return parts ? [stemOf(word), vocabulary.text(parts.modifier), vocabulary.text(parts.head)] : stemOf(word);
  };
}

/** MiniSearch over labels; with `dutch` it gets our folding, stems and parts of compounds. */
export function miniSearch(taxonomy: Taxonomy, dutch: boolean): Searcher {
  const { texts, ids } = flat(taxonomy);
  const terms = dutch ? dutchTerms(taxonomy) : (word: string): string => word;
  const processTerm = (term: string): string | string[] | null => {
    const word = foldText(term);
    return word === '' ? null : terms(word);
  };
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], processTerm });
  mini.addAll(texts.map((text, id) => ({ id, text })));
  const options = {
    prefix: (term: string) => term.length > 2,
    fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
  };
  return (query) => {
    const all = mini.search(query, { ...options, combineWith: 'AND' });
    const found = all.length < SHOWN ? [...all, ...mini.search(query, options)] : all;
    return unique(found.slice(0, 120).map(({ id }) => ids[id as number] ?? ''));
  };
}
