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

function mentions(f: Record<string, number>, counts: Counts, strict: boolean): Figure[] {
  const value = (name: string): number => f[name] ?? 0;
  const reach = (least: number): number | undefined => (strict ? least : undefined);
  return [
    share('mentions F1', value('f1'), reach(0.8), `${counts.hit} right of ${counts.labelled}`),
    share('mentions precision', value('precision'), undefined, `${counts.predicted} counted`),
    share('mentions recall', value('recall')),
    strict ? atMost(share('wrong mentions', value('wrong')), 0.15) : share('wrong mentions', value('wrong')),
    share('right mentions linked', value('linked'), reach(0.8)),
    share('necessity', value('necessity'), reach(0.93)),
    strict
      ? atMost(count('soft taken as required', counts.softAsRequired, `${counts.soft} soft`), 2)
      : count('soft taken as required', counts.softAsRequired, `${counts.soft} soft`),
    strict
      ? atMost(count('negation errors', counts.negationErrors, `${counts.negated} negated`), 0)
      : count('negation errors', counts.negationErrors, `${counts.negated} negated`),
  ];
}

/** The scores of a set of labelled vacancies; `strict` compares them with what we hold ourselves to. */
export function readingChapter(title: string, all: readonly Read[], strict: boolean): Chapter {
  const counts = noCounts();
  for (const { vacancy, reading } of all) addCounts(counts, scoreReading(vacancy, reading).counts);
  const f = figuresOf(counts);
  const figures = mentions(f, counts, strict);
  if (counts.conditionsLabelled > 0) {
    figures.push(
      share('conditions F1', f['conditionF1'] ?? 0, strict ? 0.9 : undefined, `${counts.conditionsLabelled} labelled`),
    );
  }
  if (strict) {
    figures.push(share('offers F1', offersF1(all), 0.85));
    figures.push(share('occupation, first guess', occupationShare(all), 0.9, `${all.length} vacancies`));
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
