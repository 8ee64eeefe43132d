import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { routesExample, taxonomyExample } from '../test/taxonomy-example.js';
import { vacancyIndexExample } from '../test/vacancy-index-example.js';
import { parseJson } from './parse.js';
import { parseRouteBook } from './route-book.parse.js';
import { parseTaxonomy } from './taxonomy.parse.js';
import { indexFile, parseIndex } from './vacancy-index.parse.js';

describe('parseTaxonomy', () => {
  test('gives a good taxonomy back as it was, unknown keys included', () => {
    const taxonomy = { ...taxonomyExample, region: 'BE' };
    assert.deepEqual(parseTaxonomy(taxonomy), { data: taxonomy, issues: [] });
  });

  test('refuses a taxonomy of which one entry is wrong, and says where', () => {
    const [first, ...others] = taxonomyExample.competences;
    const { data, issues } = parseTaxonomy({
      ...taxonomyExample,
      competences: [...others, { ...first, kind: 'talent' }],
    });
    assert.equal(data, null);
    assert.deepEqual(
      issues.map(({ code, path }) => [code, path]),
      [['invalid-value', ['competences', 2, 'kind']]],
    );
  });

  test('says what is wrong inside a word', () => {
    const [first] = taxonomyExample.competences;
    const competences = [{ ...first, words: { nl: ['soep', { text: 'bouillon', region: 'FR' }, 7] } }];
    assert.deepEqual(
      parseTaxonomy({ ...taxonomyExample, competences }).issues.map(({ code, path }) => [code, path.slice(3)]),
      [
        ['invalid-value', ['nl', 1, 'region']],
        ['wrong-type', ['nl', 2]],
      ],
    );
  });

  test('uses a newer taxonomy that still has our shape, with an issue', () => {
    const { data, issues } = parseTaxonomy({ ...taxonomyExample, format: 'zorg-taxonomy/2' });
    assert.equal(data?.version, '2026.1.0');
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['newer-format'],
    );
  });
});

describe('parseRouteBook', () => {
  test('gives a good book back as it was', () => {
    assert.deepEqual(parseRouteBook(routesExample), { data: routesExample, issues: [] });
  });

  test('refuses a taxonomy in its place', () => {
    assert.equal(parseRouteBook(taxonomyExample).issues[0]?.code, 'unknown-format');
  });
});

describe('parseIndex', () => {
  test('gives a good index back as it was', () => {
    assert.deepEqual(parseIndex(vacancyIndexExample), { data: vacancyIndexExample, issues: [] });
  });

  test('gives back what was written to a file', () => {
    const [entry] = vacancyIndexExample.entries;
    const { reading, vacancy } = entry!;
    const spans = { quote: 'soep', start: 10, end: 14 };
    const full = {
      ...reading,
      demands: [
        ...reading.demands,
        { ...spans, competence: null, label: 'de soep', necessity: 'trainable', section: 'profile', group: 'g1' },
      ],
      conditions: [
        { ...spans, kind: 'shift', value: 'weekend', necessity: 'required' },
        { ...spans, kind: 'diploma', value: 'bachelor', field: 'soep', necessity: 'preferred', group: 'g1' },
      ],
      offers: [{ ...spans, what: 'training' }],
    } as const;
    const index = { ...vacancyIndexExample, entries: [{ vacancy, reading: full }] };
    const file = JSON.stringify(indexFile(index));
    assert.deepEqual(parseIndex(JSON.parse(file)), { data: index, issues: [] });
  });

  test('leaves out rows that are no rows, and an entry that points nowhere', () => {
    const [good] = indexFile(vacancyIndexExample).entries;
    for (const read of [7, null, {}, { ...good?.read, demands: [3] }, { ...good?.read, demands: [['a', 1, 'x']] }]) {
      const { data, issues } = parseIndex({
        ...indexFile(vacancyIndexExample),
        entries: [{ vacancy: good?.vacancy, read }, good],
      });
      assert.equal(data?.entries.length, 1, JSON.stringify(read));
      assert.deepEqual(issues[0]?.path.slice(0, 2), ['entries', 0]);
    }
  });

  test('leaves out a broken entry whole and keeps the others', () => {
    const [good] = vacancyIndexExample.entries;
    const broken = { ...good, reading: { ...good?.reading, occupations: [{ id: 'kok', sure: 2 }] } };
    const { data, issues } = parseIndex({
      ...vacancyIndexExample,
      entries: [broken, good, { vacancy: good?.vacancy }],
    });
    assert.deepEqual(data, vacancyIndexExample);
    assert.deepEqual(
      issues.map(({ path }) => path.slice(0, 3)),
      [
        ['entries', 0, 'reading'],
        ['entries', 2, 'reading'],
      ],
    );
  });
});

describe('parseJson', () => {
  test('passes over a byte order mark', () => {
    assert.deepEqual(parseJson('\uFEFF{"a":1}'), { data: { a: 1 }, issues: [] });
  });

  test('says not-json for an empty or broken text', () => {
    for (const text of ['', '  ', '{"a":', 'niets']) {
      assert.deepEqual(
        parseJson(text).issues.map(({ code }) => code),
        ['not-json'],
      );
    }
  });
});
