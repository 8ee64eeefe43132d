import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { VacancyIndex } from '@zorg-match/schema';
import { taxonomyExample as taxonomy } from '../../test/taxonomy-example.js';
import { vacancyIndexExample as good } from '../../test/vacancy-index-example.js';
import { checkIndex } from './vacancy-index.check.js';

const [entry] = good.entries as [VacancyIndex['entries'][number]];
const [demand] = entry.reading.demands as [VacancyIndex['entries'][number]['reading']['demands'][number]];

const found = (index: VacancyIndex): [string, string][] =>
  checkIndex(index, taxonomy).map(({ code, path }) => [code, path.join('.')]);

const withDemand = (changes: Partial<typeof demand>): VacancyIndex => ({
  ...good,
  entries: [{ ...entry, reading: { ...entry.reading, demands: [{ ...demand, ...changes }] } }],
});

describe('checkIndex', () => {
  test('finds nothing in an index that was just made', () => {
    assert.deepEqual(checkIndex(good, taxonomy), []);
  });

  test('finds an index made with another version of the taxonomy', () => {
    assert.deepEqual(found({ ...good, taxonomyVersion: '2025.1.0' }), [['contradiction', 'taxonomyVersion']]);
  });

  test('finds a competence that the taxonomy does not know, and accepts a demand without one', () => {
    assert.deepEqual(found(withDemand({ competence: 'x' })), [
      ['unknown-id', 'entries.0.reading.demands.0.competence'],
    ]);
    assert.deepEqual(found(withDemand({ competence: null })), []);
  });

  test('finds a quote that does not stand where it says', () => {
    assert.deepEqual(found(withDemand({ start: demand.start + 1 })), [
      ['contradiction', 'entries.0.reading.demands.0'],
    ]);
  });
});
