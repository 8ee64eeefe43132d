import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { checkAll } from '../build/check.js';
import { compile } from '../build/compile.js';
import { statistics } from '../build/statistics.js';
import { json as coreJson } from './generated/core.js';
import { coreTaxonomy, routeBook, taxonomy } from './index.js';

const compiled = compile(fileURLToPath(new URL('../data', import.meta.url)));
const wordsOf = (words: (typeof taxonomy.competences)[number]['words']): string[] =>
  (words['nl'] ?? []).map((word) => (typeof word === 'string' ? word : word.text));

describe('the data', () => {
  test('is whole: the files say nothing wrong and the checks find nothing', () => {
    assert.deepEqual(compiled.findings, []);
    assert.deepEqual(checkAll(compiled.taxonomy, compiled.files), []);
  });

  test('holds the competences, words, occupations and experiences that we promise', () => {
    const figures = statistics(taxonomy);
    assert.ok(figures.competences >= 450, figures.summary);
    assert.ok(figures.wordsPerCompetence >= 10, figures.summary);
    assert.ok(figures.escoLinked >= 200, figures.summary);
    assert.equal(figures.occupations, 26);
    assert.ok(figures.experiences >= 95, figures.summary);
    assert.ok(figures.boilerplate >= 60, figures.summary);
  });

  test('holds five starting points, each with questions that come first and something to begin with', () => {
    const { presets = [] } = taxonomy;
    assert.deepEqual(
      presets.map(({ id }) => id),
      ['zij-instromer', 'nieuwkomer', 'mantelzorger', 'leerling', 'herintreder'],
    );
    for (const { id, asks, experiences = [] } of presets) {
      assert.equal(new Set(asks).size, asks.length, id);
      assert.ok(asks.length >= 4 && experiences.length >= 6, id);
    }
    assert.equal(coreTaxonomy.presets, undefined);
  });

  test('uses every group', () => {
    const empty = Object.entries(statistics(taxonomy).perGroup).filter(([, count]) => count === 0);
    assert.deepEqual(empty, []);
  });

  test('gives each competence at least five words besides its label', () => {
    const poor = taxonomy.competences.filter(({ words }) => wordsOf(words).length < 5).map(({ id }) => id);
    assert.deepEqual(poor, []);
  });

  test('gives each occupation ten to thirty competences, a day of five sentences and its requirements', () => {
    for (const { id, competences, day, requirements } of taxonomy.occupations) {
      assert.ok(competences.length >= 10 && competences.length <= 30, `${id} has ${competences.length}`);
      assert.equal(day['nl']?.length, 5, id);
      assert.ok(requirements.length > 0, id);
    }
  });

  test('never takes for a lookalike what it also takes for the competence', () => {
    const both = taxonomy.competences.flatMap(({ id, label, words, lookalikes = [] }) => {
      const own = new Set([label.nl, ...wordsOf(words)].map((word) => word.toLowerCase()));
      return lookalikes.filter((phrase) => own.has(phrase.toLowerCase())).map((phrase) => `${id}: ${phrase}`);
    });
    assert.deepEqual(both, []);
  });
});

describe('the build', () => {
  test('names the file and the id of what it refuses', () => {
    const [first, ...others] = compiled.taxonomy.competences;
    assert.ok(first);
    const broken = { ...compiled.taxonomy, competences: [{ ...first, broader: ['bestaat-niet'] }, ...others] };
    const [finding, ...more] = checkAll(broken, compiled.files);
    assert.deepEqual(more, []);
    assert.equal(finding?.severity, 'error');
    assert.equal(finding.id, first.id);
    assert.match(finding.file, new RegExp(`competences/${first.group}\\.yaml$`));
    assert.match(finding.message, /unknown-id at broader\.0.*bestaat-niet/);
  });
});

describe('the parts', () => {
  test('put together give what the files say', () => {
    assert.deepEqual(taxonomy, JSON.parse(JSON.stringify(compiled.taxonomy)));
  });

  test('keep other languages and long texts out of the core', () => {
    assert.deepEqual(coreTaxonomy.languages, ['nl']);
    assert.ok(coreTaxonomy.competences.every(({ label, esco }) => !('fr' in label) && esco === undefined));
    assert.ok(coreTaxonomy.occupations.every(({ requirements }) => requirements.length === 0));
  });

  test('leave the core within 60 kB gzip, the budget of a first load', () => {
    assert.ok(gzipSync(coreJson, { level: 9 }).length <= 60 * 1024);
  });

  test('carry a route book of the same version', () => {
    assert.equal(routeBook.version, taxonomy.version);
    assert.ok(routeBook.routes.length > 0);
  });
});
