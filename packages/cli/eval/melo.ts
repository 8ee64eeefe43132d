import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '@zorg-match/engine';
import { importEsco } from '@zorg-match/taxonomy/import';
import { type Chapter, count, share } from './figures.js';
import { type Found, hitAt, lookUpAll, type LookUp, meanReciprocalRank } from './ranks.js';

const TITLE = 'Occupation names in ESCO (MELO, Dutch)';

function rowsIn(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** The queries of the benchmark with the concepts that its annotators found right. */
function meloQueries(folder: string): LookUp[] {
  const part = (name: string): string[][] => rowsIn(join(folder, `nld_q_nl_c_nl.${name}.tsv`));
  const conceptOf = new Map(part('concept_mapping').map(([label = '', uri = '']) => [label, uri]));
  const right = new Map<string, Set<string>>();
  for (const [query = '', , label = ''] of part('annotations')) {
    const uris = right.get(query) ?? new Set();
    right.set(query, uris.add(conceptOf.get(label) ?? ''));
  }
  return part('queries').map(([id = '', query = '']) => ({ query, right: right.get(id) ?? new Set() }));
}

/** Each query of the benchmark with the rank of the first right concept, among the occupations and groups of ESCO. */
export async function meloRanks(dir: string): Promise<Found[]> {
  const { taxonomy } = await importEsco([join(dir, 'data/esco/nl')], ['nl']);
  if (taxonomy === null) return [];
  return lookUpAll(createEngine({ taxonomy }), meloQueries(join(dir, 'data/melo')), 'occupation');
}

/**
 * Occupation names of `data/melo` looked up in all of ESCO (`data/esco/nl`, ISCO groups included), counted over concepts.
 * Character n-grams with TF-IDF have an MRR of 0.502 and a hit@5 of 0.595. Without the data: a chapter without figures.
 */
export async function meloChapter(dir: string): Promise<Chapter> {
  const there = ['data/melo', 'data/esco/nl'].every((folder) => existsSync(join(dir, folder)));
  const found = there ? await meloRanks(dir) : [];
  if (found.length === 0) return { title: TITLE, figures: [] };
  const over = `${found.length} names`;
  return {
    title: TITLE,
    figures: [
      share('MRR over concepts', meanReciprocalRank(found), 0.53, over),
      share('hit@5', hitAt(5, found), 0.62, over),
      share('hit@1', hitAt(1, found), undefined, over),
      count('not found', found.filter(({ rank }) => rank === 0).length, over),
    ],
  };
}
