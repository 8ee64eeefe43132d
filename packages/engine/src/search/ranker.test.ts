import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { careTaxonomy } from '../lexicon/taxonomy.fixture.js';
import { labelIndexOf, type LabelIndex } from './label-index.js';
import type { Expansion } from './expansion.js';
import { readQuery, type Term } from './query.js';
import { Ranker } from './ranker.js';

interface Answer {
  readonly weight: number;
  readonly rarity: number;
}

function wordsOf(index: LabelIndex, label: number): number[] {
  return [...index.labelWords.items.subarray(index.labelWords.starts[label], index.labelWords.starts[label + 1])];
}

function best(index: LabelIndex, label: number, expansion: Expansion): Answer {
  const weightOf = (word: number): number => expansion.weights[expansion.words.indexOf(word)] ?? 0;
  return wordsOf(index, label)
    .map((word) => ({ weight: weightOf(word), rarity: weightOf(word) * (index.rarity[word] as number) }))
    .reduce((a, b) => (b.weight > a.weight ? b : a), { weight: 0, rarity: 0 });
}

/** What one label answers to one term, looked up word by word. */
function answer(index: LabelIndex, label: number, term: Term): Answer {
  const whole = best(index, label, term.expansion);
  const parts = term.parts.map((part) => ({ ...best(index, label, part.expansion), share: part.share }));
  const weight = parts.reduce((sum, part) => sum + part.share * 0.92 * part.weight, 0);
  return weight > whole.weight ? { weight, rarity: parts.reduce((sum, part) => sum + part.rarity, 0) } : whole;
}

/** The ranking as it is told in DESIGN.md, label by label, without any index of labels per word. */
function slowRank(index: LabelIndex, terms: readonly Term[]): Map<number, number> {
  const total = terms.reduce((sum, term) => sum + term.weight, 0);
  const answers = index.labels.map((_, label) => terms.map((term) => answer(index, label, term)));
  const scores = new Map<number, number>();
  index.labels.forEach(({ concept, preferred }, label) => {
    const own = answers[label] as Answer[];
    if (!own.some(({ weight }) => weight > 0)) return;
    const answered = own.reduce((sum, { weight }, t) => sum + weight * (terms[t] as Term).weight, 0);
    const asked = own.reduce((sum, { rarity }) => sum + rarity, 0) / (index.weight[label] as number);
    const score = 0.64 * Math.min(1, answered / total) + 0.36 * Math.min(1, asked) + (preferred ? 0.012 : 0);
    scores.set(concept, Math.max(scores.get(concept) ?? 0, Math.min(1, score)));
  });
  return scores;
}

describe('Ranker', () => {
  const index = labelIndexOf(careTaxonomy, 'competence');
  const ranker = new Ranker(index);
  const fragment = fc.oneof(
    fc.constantFrom(...index.words.words),
    fc.constantFrom(...index.words.words).map((word) => word.slice(0, 4)),
    fc.constantFrom('wondverzorging', 'medicatietoediening', 'kinderoppas', 'de', 'ik', 'op', 'xyz'),
  );

  it('gives the scores of the slow obvious model, query after query', () => {
    fc.assert(
      fc.property(fc.array(fragment, { minLength: 1, maxLength: 4 }), fc.boolean(), (words, closed) => {
        const { terms } = readQuery(index, words.join(' ') + (closed ? ' ' : ''));
        const expected = slowRank(index, terms);
        const ranked = ranker.rank(terms, 'nl', index.concepts.length);
        assert.deepEqual(new Set(ranked.map((one) => one.concept)), new Set(expected.keys()));
        for (const { concept, score } of ranked) assert.ok(Math.abs(score - (expected.get(concept) as number)) < 1e-5);
      }),
      { numRuns: 150 },
    );
  });
});
