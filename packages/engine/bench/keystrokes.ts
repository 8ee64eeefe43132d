import type { Taxonomy } from '@zorg-match/schema';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { labelsOf } from '../src/lexicon/labels.js';
import { buildLexicon } from '../src/lexicon/lexicon.js';
import { goldenCompetences } from '../src/search/golden.fixture.js';
import { search } from '../src/search/search.js';
import { foldText } from '../src/text/fold.js';
import { isStopWord } from '../src/text/stop-words.js';
import { stemOf } from '../src/text/stem.js';
import { interleave, report, seeded } from './rounds.js';

type Searcher = (query: string) => string[];
const SHOWN = 5;

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].slice(0, SHOWN);
}

/** fuse.js alone, in the settings with the best recall in our trials: folded labels one by one, token search. */
function fuseAlone(texts: readonly string[], ids: readonly string[]): Searcher {
  const fuse = new Fuse(texts.map(foldText), { useTokenSearch: true, threshold: 0.3, isCaseSensitive: true });
  return (query) => unique(fuse.search(foldText(query), { limit: 40 }).map(({ refIndex }) => ids[refIndex] ?? ''));
}

/** MiniSearch; with `dutch` it gets our stems and parts of compounds. */
function miniSearch(taxonomy: Taxonomy, texts: readonly string[], ids: readonly string[], dutch: boolean): Searcher {
  const { vocabulary } = buildLexicon(taxonomy);
  const processTerm = (term: string): string | string[] | null => {
    const word = foldText(term);
    if (!dutch || isStopWord(word)) return word || null;
    const parts = vocabulary.split(word);
    return parts ? [stemOf(word), vocabulary.text(parts.modifier), vocabulary.text(parts.head)] : stemOf(word);
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

/** The cost of a keystroke and the share of the golden list among the first five, ours beside fuse.js and MiniSearch. */
export function benchKeystrokes(taxonomy: Taxonomy, rounds: number): void {
  const labels = labelsOf(taxonomy).filter((label) => !label.veto && label.concept < taxonomy.competences.length);
  const texts = labels.map((label) => label.text);
  const ids = labels.map((label) => taxonomy.competences[label.concept]?.id ?? '');
  const searchers: readonly (readonly [name: string, search: Searcher])[] = [
    ['search', (query) => search(taxonomy, query, { limit: SHOWN }).map((one) => one.id)],
    ['fuse.js alone', fuseAlone(texts, ids)],
    ['MiniSearch', miniSearch(taxonomy, texts, ids, false)],
    ['MiniSearch with our Dutch preparation', miniSearch(taxonomy, texts, ids, true)],
  ];
  const golden = Object.values(goldenCompetences).flat();
  const random = seeded(7);
  const keystrokes = golden.map(([query]) => query.slice(0, 2 + Math.floor(random() * (query.length - 1))));
  const contenders = searchers.map(([name, find]) => ({ name, run: () => keystrokes.forEach(find) }));
  report(`A keystroke, ${texts.length} labels`, interleave(contenders, rounds), keystrokes.length);
  for (const [name, find] of searchers) {
    const found = golden.filter(([query, wanted]) => find(query).some((id) => wanted.split(' ').includes(id)));
    console.log(`  ${name.padEnd(38)} hit@5 ${((100 * found.length) / golden.length).toFixed(1)} %`);
  }
}
