import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '@zorg-match/engine';
import type { Taxonomy } from '@zorg-match/schema';
import { taxonomy } from '@zorg-match/taxonomy';
import { importEsco } from '@zorg-match/taxonomy/import';
import { goldenCompetences, goldenExperiences, goldenOccupations } from '../../engine/src/search/golden.fixture.js';
import type { Golden } from '../../engine/src/search/golden.fixture.js';
import { moreCompetences, moreExperiences, moreOccupations } from '../../engine/src/search/golden-more.fixture.js';
import { type Chapter, share } from './figures.js';

const TITLE = 'Picker, own queries';
const SHOWN = 5;
const EMBEDDED = 0.97;
const ESCO = 0.95;

type Kind = 'competence' | 'occupation' | 'experience';

/** A query with the ids of which one must be among the rows shown. */
interface Asked {
  readonly query: string;
  readonly kind: Kind;
  readonly right: ReadonlySet<string>;
}

const askedOf = (kind: Kind, list: readonly Golden[]): Asked[] =>
  list.map(([query, ids]) => ({ query, kind, right: new Set(ids.split(' ')) }));

const asked: readonly Asked[] = [
  ...askedOf('competence', [...Object.values(goldenCompetences), ...Object.values(moreCompetences)].flat()),
  ...askedOf('occupation', [...goldenOccupations, ...moreOccupations]),
  ...askedOf('experience', [...goldenExperiences, ...moreExperiences]),
];

function hits(of: Taxonomy, list: readonly Asked[]): number {
  const engine = createEngine({ taxonomy: of });
  const found = list.filter(({ query, kind, right }) =>
    engine.search(query, { kind, limit: SHOWN }).some(({ id }) => right.has(id)),
  );
  return found.length / Math.max(1, list.length);
}

/** ESCO's ids for each of our concepts, by the links that say that both mean the same or nearly so. */
function counterparts(esco: Taxonomy): ReadonlyMap<string, readonly string[]> {
  const all = [...esco.competences, ...esco.occupations];
  const idOf = new Map(all.flatMap(({ id, esco: links = [] }) => links.map(({ uri }) => [uri, id])));
  const ours = [...taxonomy.competences, ...taxonomy.occupations];
  return new Map(ours.map(({ id, esco: links = [] }) => [id, links.flatMap(({ uri }) => idOf.get(uri) ?? [])]));
}

/**
 * The queries that were written before the ranking: in the embedded taxonomy, in that one with all skills of ESCO beside
 * it (a counterpart in ESCO is right as well), and in ESCO alone, which does not know our lay words, where it has a
 * counterpart. Without the data: the embedded taxonomy only.
 */
export async function pickerChapter(dir: string): Promise<Chapter> {
  const own = share('hit@5, embedded', hits(taxonomy, asked), EMBEDDED, `${asked.length} queries`);
  const folder = join(dir, 'data/esco/nl');
  const esco = existsSync(folder) ? (await importEsco([folder], ['nl'])).taxonomy : null;
  if (esco === null) return { title: TITLE, figures: [own] };
  const inEsco = counterparts(esco);
  const linked = asked.map((one) => ({
    ...one,
    right: new Set([...one.right].flatMap((id) => inEsco.get(id) ?? [])),
  }));
  const both = asked.map((one, i) => ({ ...one, right: new Set([...one.right, ...(linked[i]?.right ?? [])]) }));
  const alone = linked.filter(({ right }) => right.size > 0);
  const whole = {
    ...taxonomy,
    competences: [...taxonomy.competences, ...esco.competences],
    occupations: [...taxonomy.occupations, ...esco.occupations],
  };
  const concepts = (whole.competences.length + whole.occupations.length).toLocaleString('en');
  return {
    title: TITLE,
    figures: [
      own,
      share('hit@5, all of ESCO beside it', hits(whole, both), ESCO, `${asked.length} queries, ${concepts} concepts`),
      share('hit@5, ESCO alone', hits(esco, alone), undefined, `${alone.length} queries with a counterpart`),
    ],
  };
}
