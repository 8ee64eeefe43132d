import { addCounts, figuresOf, noCounts, scoreReading } from '@zorg-match/testing/score';
import type { Demand, Reading } from '@zorg-match/schema';
import { learn } from './learn.js';
import { fileOf, sumIn, tableOf, type Table } from './table.js';
import { examplesOf, learntFrom, setAside, type Text } from './texts.js';

/** Which phrases that the rules pass over are demands: what weighs for it, learnt from labelled texts. */

const ROLES = ['before', 'after', 'first', 'verb', 'within'];

/**
 * A phrase that the rules passed over is a demand from this chance on. It adds to F1 as long as it is right more often than
 * half of F1; a little more keeps sober texts as precise as they were.
 */
const CHANCE = 0.57;

const learnt = (texts: readonly Text[]): Table =>
  tableOf(learn(examplesOf(texts)), { ahead: -Math.log(CHANCE / (1 - CHANCE)) });

/** F1, precision and recall of mentions in texts, by the rules alone or by a table. */
function scoreOf(texts: readonly Text[], table?: Table): string {
  const total = noCounts();
  const sum = table && sumIn(table);
  for (const { vacancy, weighed } of texts) {
    const kept = weighed.filter(
      ({ ruled, weights }) => ruled || (sum && (sum(weights.map((w) => w.feature))[0] ?? 0) > 0),
    );
    const demands = kept.map(({ start, end, necessity }) => ({ start, end, necessity, competence: null }));
    const reading = { demands: demands as unknown as Demand[], conditions: [] } as unknown as Reading;
    addCounts(total, scoreReading(vacancy, reading).counts);
  }
  const { f1 = 0, precision = 0, recall = 0 } = figuresOf(total);
  return `${f1.toFixed(3)} (${precision.toFixed(3)}, ${recall.toFixed(3)})`;
}

/** Scores each set with weights that were learnt without it and without all others of its writer. */
export function checkKept(): string[] {
  const sets = learntFrom();
  return Object.keys(sets).map((name) => {
    // Both halves of the passages have one writer: neither helps to judge the other.
    const hand = (set: string): string => set.split(',')[0] ?? set;
    const others = Object.entries(sets).flatMap(([set, texts]) => (hand(set) === hand(name) ? [] : texts));
    const texts = sets[name] ?? [];
    return `demands, ${name}: ${scoreOf(texts)} -> ${scoreOf(texts, learnt(others))}`;
  });
}

/** The file of weights, and how they do on the set that nobody read. */
export function learnKept(): { file: string; told: string } {
  const table = learnt(Object.values(learntFrom()).flat());
  const words = [...table.words.values()].flat().length;
  const told = `demands: ${table.features.length} features, ${words} words; aside: ${scoreOf(setAside(), table)}`;
  return { file: fileOf(table, ROLES, ''), told };
}
