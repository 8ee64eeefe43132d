import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { createEngine } from '@zorg-match/engine';
import { importEsco } from '@zorg-match/taxonomy/import';
import { type Chapter, share } from './figures.js';
import { type Found, hitAt, lookUpAll, type LookUp, meanReciprocalRank } from './ranks.js';

const TITLE = 'VDAB Competent labels in ESCO';

type Row = Readonly<Record<string, string>>;

const rowsOf = (file: string): Row[] => parse(readFileSync(file), { columns: true, bom: true });

/** Each label with the ESCO skills that the mapping gives for it, whatever the relation. */
function labelsIn(file: string): LookUp[] {
  const right = new Map<string, Set<string>>();
  for (const { vdabLabelNl = '', escoUri = '' } of rowsOf(file)) {
    const uris = right.get(vdabLabelNl) ?? new Set();
    right.set(vdabLabelNl, uris.add(escoUri));
  }
  return [...right].map(([query, uris]) => ({ query, right: uris }));
}

/** Labels with a Dutch skill of ESCO to be found, and which of them are about care. */
export interface CompetentRanks {
  readonly all: readonly Found[];
  readonly care: readonly Found[];
}

/** Each label with the rank of the first right skill among those of `data/esco/nl`. */
export async function competentRanks(dir: string): Promise<CompetentRanks> {
  const { taxonomy } = await importEsco([join(dir, 'data/esco/nl')], ['nl']);
  if (taxonomy === null) return { all: [], care: [] };
  const care = new Set(rowsOf(join(dir, 'data/esco/health/skills_en.csv')).map(({ conceptUri }) => conceptUri));
  const labels = labelsIn(join(dir, 'data/competent/competent_to_esco_skills.dev.csv'));
  const known = new Set(taxonomy.competences.flatMap(({ esco = [] }) => esco.map(({ uri }) => uri)));
  const all = lookUpAll(
    createEngine({ taxonomy }),
    labels.filter(({ right }) => [...right].some((uri) => known.has(uri))),
    'competence',
  );
  return { all, care: all.filter(({ right }) => [...right].some((uri) => care.has(uri))) };
}

/**
 * Labels of VDAB Competent (`data/competent`) looked up among the Dutch skills of ESCO (`data/esco/nl`). Lexical peers
 * have a hit@5 of 0.43 for care and 0.41 for all. Without the data: a chapter without figures.
 */
export async function competentChapter(dir: string): Promise<Chapter> {
  const needed = ['data/competent/competent_to_esco_skills.dev.csv', 'data/esco/nl', 'data/esco/health/skills_en.csv'];
  if (!needed.every((path) => existsSync(join(dir, path)))) return { title: TITLE, figures: [] };
  const { all, care } = await competentRanks(dir);
  const figures = ([of, found, reach]: readonly [string, readonly Found[], number]): Chapter['figures'] => [
    share(`hit@5, ${of}`, hitAt(5, found), reach, `${found.length} labels`),
    share(`MRR, ${of}`, meanReciprocalRank(found), undefined, `${found.length} labels`),
  ];
  return { title: TITLE, figures: [...figures(['care', care, 0.43]), ...figures(['all', all, 0.41])] };
}
