import type { Offer, Reading } from '@zorg-match/schema';
import type { Chapter, Figure } from './figures.js';
import { atMost, count, share } from './figures.js';
import { addCounts, figuresOf, labelsOf, noCounts, scoreReading } from '@zorg-match/testing/score';
import type { Counts, Labelled } from '@zorg-match/testing/score';

/** Kinds of offers that matter for the route; the others are not scored. */
const SCORED_OFFERS: ReadonlySet<string> = new Set<Offer['what']>([
  'training',
  'buddy',
  'language-support',
  'childcare',
  'transport',
]);

export interface Read {
  readonly vacancy: Labelled;
  readonly reading: Reading;
}

/** F1 over the kinds of offers of each vacancy. */
function offersF1(all: readonly Read[]): number {
  let hit = 0;
  let sum = 0;
  for (const { vacancy, reading } of all) {
    const want = new Set(
      (labelsOf(vacancy).offered ?? []).map((o) => o.what).filter((what) => SCORED_OFFERS.has(what)),
    );
    const got = new Set<string>(reading.offers.map((o) => o.what).filter((what) => SCORED_OFFERS.has(what)));
    hit += [...want].filter((what) => got.has(what)).length;
    sum += want.size + got.size;
  }
  return sum === 0 ? 0 : (2 * hit) / sum;
}

/** Share of vacancies whose first guess is among the labelled occupations (none where none is right). */
function occupationShare(all: readonly Read[]): number {
  const labelled = all.filter(({ vacancy }) => Array.isArray(vacancy['occupations']));
  const right = labelled.filter(({ vacancy, reading }) => {
    const want = vacancy['occupations'] as readonly string[];
    const first = reading.occupations[0]?.id;
    return first === undefined ? want.length === 0 : want.includes(first);
  });
  return labelled.length === 0 ? 0 : right.length / labelled.length;
}

/** What a set of vacancies should reach; shares from 0 to 1. */
export interface Reach {
  readonly f1: number;
  readonly wrong: number;
  readonly linked: number;
  readonly necessity: number;
  /** Wishes that may be taken for a must, as a share of all. */
  readonly soft: number;
  readonly negations: number;
  readonly conditions: number;
  readonly offers?: number;
  readonly occupation?: number;
}

/** For the vacancies that the reader was built with. */
export const WRITTEN: Reach = {
  f1: 0.8,
  wrong: 0.15,
  linked: 0.8,
  necessity: 0.93,
  soft: 0.05,
  negations: 0,
  conditions: 0.9,
  offers: 0.85,
  occupation: 0.9,
};

/** What we aim for on our own benchmark. */
export const OWN: Reach = {
  f1: 0.8,
  wrong: 0.2,
  linked: 0.7,
  necessity: 0.95,
  soft: 0.25,
  negations: 1,
  conditions: 0.9,
};

function mentions(f: Record<string, number>, counts: Counts, reach?: Reach): Figure[] {
  const value = (name: string): number => f[name] ?? 0;
  const most = (figure: Figure, limit?: number): Figure => (limit === undefined ? figure : atMost(figure, limit));
  const soft = count('soft taken as required', counts.softAsRequired, `${counts.soft} soft`);
  const negations = count('negation errors', counts.negationErrors, `${counts.negated} negated`);
  return [
    share('mentions F1', value('f1'), reach?.f1, `${counts.hit} right of ${counts.labelled}`),
    share('mentions precision', value('precision'), undefined, `${counts.predicted} counted`),
    share('mentions recall', value('recall')),
    most(share('wrong mentions', value('wrong')), reach?.wrong),
    share('right mentions linked', value('linked'), reach?.linked),
    ...(counts.named > 0 ? [share('linked to the right one', value('named'), undefined, `${counts.named} named`)] : []),
    share('necessity', value('necessity'), reach?.necessity),
    most(soft, reach && Math.floor(reach.soft * counts.soft)),
    most(negations, reach?.negations),
  ];
}

/** The scores of a set of labelled vacancies, compared with what we hold ourselves to. */
export function readingChapter(title: string, all: readonly Read[], reach?: Reach): Chapter {
  const counts = noCounts();
  for (const { vacancy, reading } of all) addCounts(counts, scoreReading(vacancy, reading).counts);
  const f = figuresOf(counts);
  const figures = mentions(f, counts, reach);
  if (counts.conditionsLabelled > 0) {
    const over = `${counts.conditionsLabelled} labelled`;
    figures.push(share('conditions F1', f['conditionF1'] ?? 0, reach?.conditions, over));
  }
  if (reach) {
    figures.push(share('offers F1', offersF1(all), reach.offers));
    figures.push(share('occupation, first guess', occupationShare(all), reach.occupation, `${all.length} vacancies`));
  }
  return { title: `${title} (${all.length})`, figures };
}

/** Own words of demands that the taxonomy does not know, most frequent first: where it can grow. */
export function unknownDemands(all: readonly Read[], limit: number): { words: string; times: number }[] {
  const times = new Map<string, number>();
  for (const { reading } of all) {
    for (const demand of reading.demands) {
      if (demand.competence !== null) continue;
      const words = demand.label.toLowerCase();
      times.set(words, (times.get(words) ?? 0) + 1);
    }
  }
  return [...times]
    .map(([words, n]) => ({ words, times: n }))
    .sort((a, b) => b.times - a.times || (a.words < b.words ? -1 : 1))
    .slice(0, limit);
}
