/**
 * Learns what weighs for and against a demand from labelled texts: `npm run weigh` writes the table of the engine,
 * `npm run weigh -- --check` scores each set with weights that were learnt without it.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Demand, Reading } from '@zorg-match/schema';
import { addCounts, figuresOf, noCounts, scoreReading } from '@zorg-match/testing/score';
import { learn } from './learn.js';
import { fileOf, sumIn, tableOf, type Table } from './table.js';
import { examplesOf, learntFrom, setAside, type Text } from './texts.js';

const FILE = new URL('../../../engine/src/read/weigh/weights.data.ts', import.meta.url);

/** F1, precision and recall of mentions in texts, by the rules alone or by a table. */
function scoreOf(texts: readonly Text[], table?: Table): string {
  const total = noCounts();
  const sum = table && sumIn(table);
  for (const { vacancy, weighed } of texts) {
    const kept = weighed.filter(({ ruled, weights }) => ruled || (sum && sum(weights.map((w) => w.feature)) > 0));
    const demands = kept.map(({ start, end, necessity }) => ({ start, end, necessity, competence: null }));
    const reading = { demands: demands as unknown as Demand[], conditions: [] } as unknown as Reading;
    addCounts(total, scoreReading(vacancy, reading).counts);
  }
  const { f1 = 0, precision = 0, recall = 0 } = figuresOf(total);
  return `${f1.toFixed(3)} (${precision.toFixed(3)}, ${recall.toFixed(3)})`;
}

const sets = learntFrom();
if (process.argv.includes('--check')) {
  for (const name of Object.keys(sets)) {
    // Both halves of the passages have one writer: neither helps to judge the other.
    const hand = (set: string): string => set.split(',')[0] ?? set;
    const others = Object.entries(sets).flatMap(([set, texts]) => (hand(set) === hand(name) ? [] : texts));
    const texts = sets[name] ?? [];
    process.stdout.write(`${name}: ${scoreOf(texts)} -> ${scoreOf(texts, tableOf(learn(examplesOf(others))))}\n`);
  }
} else {
  const table = tableOf(learn(examplesOf(Object.values(sets).flat())));
  const file = fileOf(table);
  writeFileSync(FILE, file);
  process.stdout.write(`${table.features.length} features, ${[...table.words.values()].flat().length} words, `);
  process.stdout.write(`${gzipSync(file).length} bytes; aside: ${scoreOf(setAside(), table)}\n`);
}
