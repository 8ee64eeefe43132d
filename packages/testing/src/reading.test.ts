import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createEngine } from '@zorg-match/engine';
import { taxonomy } from '@zorg-match/taxonomy';
import { loadBenchmark } from './benchmark.js';
import type { BenchmarkSet, LabelledVacancy } from './labels.js';
import { addCounts, figuresOf, noCounts, scoreReading } from './score.js';

const engine = createEngine({ taxonomy });

function figures(set: BenchmarkSet): Record<string, number> {
  const total = noCounts();
  for (const vacancy of loadBenchmark(set))
    addCounts(total, scoreReading({ ...vacancy }, engine.read(vacancy.text)).counts);
  return figuresOf(total);
}

/** What the reader has reached on `dev`, rounded down: a change that loses more is looked at before it is kept. */
const FLOORS: Readonly<Record<string, number>> = {
  f1: 0.8,
  precision: 0.75,
  recall: 0.85,
  linked: 0.58,
  necessity: 0.97,
  conditionF1: 0.96,
};

/** Quotes that do not stand where the reading says. */
const misplaced = ({ text }: LabelledVacancy): string[] => {
  const { demands, conditions, offers } = engine.read(text);
  return [...demands, ...conditions, ...offers]
    .filter(({ quote, start, end }) => text.slice(start, end) !== quote)
    .map(({ quote }) => quote);
};

describe('the reader on our own benchmark', () => {
  const dev = figures('dev');
  for (const [name, floor] of Object.entries(FLOORS))
    test(`keeps what it reached on dev: ${name}`, (t) => {
      const value = dev[name] ?? 0;
      t.diagnostic(`dev ${name} ${value.toFixed(3)}`);
      assert.ok(value >= floor, `${value.toFixed(3)} < ${floor}`);
    });

  test('says what it reaches on the set whose scores were seen', (t) => {
    const seen = figures('seen');
    for (const name of Object.keys(FLOORS)) t.diagnostic(`seen ${name} ${(seen[name] ?? 0).toFixed(3)}`);
    assert.ok(Object.values(seen).every(Number.isFinite));
  });

  // No scores of these here: whoever runs the tests while changing a rule would tune on them.
  for (const set of ['unseen', 'fresh', 'varied', 'aside'] as const)
    test(`quotes the text of every vacancy of ${set} as it stands`, () => {
      for (const vacancy of loadBenchmark(set)) assert.deepEqual(misplaced(vacancy), [], vacancy.id);
    });
});
