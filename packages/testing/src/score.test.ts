import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Demand, Reading } from '@zorg-match/schema';
import { comparable, figuresOf, scoreReading } from './score.js';
import type { Labelled } from './score.js';

const text = 'Je wast bewoners en je geeft eten. Een rijbewijs is een plus. Koken moet niet.';

function demand(quote: string, necessity: Demand['necessity'] = 'required'): Demand {
  const start = text.indexOf(quote);
  return { competence: null, label: quote, necessity, section: 'tasks', quote, start, end: start + quote.length };
}

const reading = (...demands: Demand[]): Reading => ({
  text,
  demands,
  conditions: [],
  offers: [],
  occupations: [],
  warnings: [],
});

const vacancy = (...labels: { quote: string; necessity: string; ids?: readonly string[] }[]): Labelled => ({
  id: 'x',
  text,
  competences: labels,
  conditions: [{ kind: 'driving-licence', value: 'B', quote: 'rijbewijs' }],
});

test('a demand that overlaps a label by half is right', () => {
  const { counts } = scoreReading(vacancy({ quote: 'wast bewoners', necessity: 'required' }), reading(demand('wast')));
  assert.deepEqual([counts.hit, counts.predicted, counts.labelled, counts.sameNecessity], [1, 1, 1, 1]);
});

test('a demand of a sentence for a label of a word is wrong, and the label is missed', () => {
  const { counts, missed, wrong } = scoreReading(
    vacancy({ quote: 'eten', necessity: 'required' }),
    reading(demand('wast bewoners en je geeft eten. Een')),
  );
  assert.equal(counts.hit, 0);
  assert.equal(missed.length, 1);
  assert.equal(wrong.length, 1);
});

test('labels and demands pair one to one', () => {
  const { counts } = scoreReading(
    vacancy({ quote: 'wast bewoners', necessity: 'required' }, { quote: 'geeft eten', necessity: 'required' }),
    reading(demand('wast bewoners'), demand('geeft eten'), demand('eten')),
  );
  assert.deepEqual([counts.hit, counts.predicted], [2, 2]);
});

test('a demand over what is labelled as a condition does not count', () => {
  const { counts } = scoreReading(vacancy(), reading(demand('rijbewijs')));
  assert.equal(counts.predicted, 0);
});

test('a wish taken for a must is counted, and so is an exclusion that is asked', () => {
  const { counts } = scoreReading(
    vacancy({ quote: 'geeft eten', necessity: 'preferred' }, { quote: 'Koken', necessity: 'not-required' }),
    reading(demand('geeft eten'), demand('Koken')),
  );
  assert.deepEqual([counts.soft, counts.softAsRequired, counts.negated, counts.negationErrors], [1, 1, 1, 1]);
});

test('a link is right when the label names it, or when the label names none and there is none', () => {
  const linked = (competence: string | null, ids: readonly string[]): number[] => {
    const label = { quote: 'geeft eten', necessity: 'required', ids };
    const { counts } = scoreReading(vacancy(label), reading({ ...demand('geeft eten'), competence }));
    return [counts.named, counts.namedRight];
  };
  assert.deepEqual(linked('helpen-eten', ['wassen', 'helpen-eten']), [1, 1]);
  assert.deepEqual(linked(null, []), [1, 1]);
  assert.deepEqual(linked(null, ['helpen-eten']), [1, 0]);
  assert.deepEqual(linked('wassen', []), [1, 0]);
});

test('conditions compare by kind and value, some by kind alone', () => {
  assert.equal(comparable('hours', '24 u.'), comparable('hours', '24 uur'));
  assert.equal(comparable('medical', 'geschikt'), comparable('medical', 'attest'));
  assert.notEqual(comparable('diploma', 'bachelor'), comparable('diploma', 'master'));
});

test('figures of nothing are zero', () => {
  const figures = figuresOf(scoreReading(vacancy(), reading()).counts);
  assert.equal(figures['f1'], 0);
  assert.equal(figures['necessity'], 0);
});
