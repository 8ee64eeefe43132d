import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Competence, Issue, LocalizedWords, Occupation, Taxonomy } from '@zorg-match/schema';
import { taxonomyExample as good } from '../../test/taxonomy-example.js';
import { checkTaxonomy } from './taxonomy.check.js';

const [soup, meal, table] = good.competences as [Competence, Competence, Competence];
const [cook] = good.occupations as [Occupation];

/** Code and path of what is found in the good example with some parts changed. */
function found(changes: Partial<Taxonomy>): [string, string][] {
  return checkTaxonomy({ ...good, ...changes }).map(({ code, path }) => [code, path.join('.')]);
}

const withWords = (words: LocalizedWords): Taxonomy['competences'] => [{ ...soup, words }, meal, table];

describe('checkTaxonomy', () => {
  test('finds nothing in a good taxonomy', () => {
    assert.deepEqual(checkTaxonomy(good), []);
  });

  test('finds what a starting point offers and does not exist, which breaks nothing', () => {
    const label = { nl: 'Ik begin', fr: 'Je commence', en: 'I begin' };
    const preset = {
      id: 'begin',
      label,
      text: label,
      asks: ['competences' as const],
      experiences: ['x'],
      occupations: ['y'],
    };
    const issues = checkTaxonomy({ ...good, presets: [preset] }).filter(({ code }) => code === 'unknown-id');
    assert.deepEqual(
      issues.map(({ path, severity }) => [path.join('.'), severity]),
      [
        ['presets.0.experiences.0', 'warning'],
        ['presets.0.occupations.0', 'warning'],
      ],
    );
  });

  test('finds every kind of id that refers to nothing', () => {
    const competences = [
      { ...soup, group: 'x', broader: ['x'], related: [{ id: 'x', kind: 'similar' as const }], actSources: ['x'] },
      meal,
      table,
    ];
    const occupation: Occupation = {
      ...cook,
      competences: [...cook.competences, { id: 'x', essential: true, weight: 1 }],
      requirements: cook.requirements.map((one) => ({ ...one, sources: ['x'] })),
      neighbours: [{ id: 'x', kind: 'ladder', routes: ['x'] }],
    };
    const experiences = good.experiences.map((one) => ({ ...one, competences: [...one.competences, 'x'] }));
    const issues = checkTaxonomy({
      ...good,
      competences,
      occupations: [occupation],
      experiences,
      replaced: { a: ['x'] },
    });
    assert.ok(
      issues.every(
        ({ code, params, severity }) => code === 'unknown-id' && params['id'] === 'x' && severity === 'error',
      ),
    );
    assert.deepEqual(
      issues.map(({ path }) => path.join('.')),
      [
        'competences.0.group',
        'competences.0.broader.0',
        'competences.0.related.0.id',
        'competences.0.actSources.0',
        'occupations.0.competences.2.id',
        'occupations.0.neighbours.0.id',
        'occupations.0.requirements.0.sources.0',
        'experiences.0.competences.2',
        'replaced.a.0',
        'occupations.0.neighbours.0.routes.0',
      ],
    );
  });

  test('finds an id that stands twice', () => {
    const again = { ...table, label: { nl: 'borden klaarzetten' } };
    assert.deepEqual(found({ competences: [soup, meal, table, again] }), [['duplicate-id', 'competences.3.id']]);
  });

  test('finds a word that stands at two competences, whatever its capitals and spaces', () => {
    assert.deepEqual(found({ competences: withWords({ nl: ['Eten  bereiden'] }) }), [
      ['duplicate-label', 'competences.1.label.nl'],
    ]);
  });

  test('takes a word that says why it is ambiguous for deliberate', () => {
    const words = { nl: [{ text: 'eten bereiden', ambiguous: 'wie soep kookt, zegt het ook zo' }] };
    assert.deepEqual(found({ competences: withWords(words) }), []);
  });

  test('finds a word that repeats the preferred label of its own competence', () => {
    assert.deepEqual(found({ competences: withWords({ nl: ['soep koken'] }) }), [
      ['duplicate-label', 'competences.0.words.nl.0'],
    ]);
  });

  test('lets the same word stand in two languages', () => {
    assert.deepEqual(found({ competences: withWords({ fr: ['eten bereiden'] }) }), []);
  });

  test('finds a ring of broader competences once', () => {
    const competences = [soup, { ...meal, broader: ['tafel-dekken'] }, { ...table, broader: ['soep-koken'] }];
    assert.deepEqual(
      checkTaxonomy({ ...good, competences }).map(({ code, params }) => [code, params['ids']]),
      [['cycle', 'soep-koken > eten-bereiden > tafel-dekken > soep-koken']],
    );
  });

  test('does not take two ways up to the same competence for a ring', () => {
    const competences = [
      { ...soup, broader: ['eten-bereiden', 'tafel-dekken'] },
      { ...meal, broader: ['tafel-dekken'] },
      table,
    ];
    assert.deepEqual(found({ competences }), []);
  });

  test('finds a label of which only one common word is left', () => {
    const words = { nl: ['met mensen', 'werken', 'samen met de mensen koken'] };
    assert.deepEqual(found({ competences: withWords(words) }), [
      ['weak-label', 'competences.0.words.nl.0'],
      ['weak-label', 'competences.0.words.nl.1'],
    ]);
  });

  test('finds a competence that no occupation needs and no experience teaches', () => {
    assert.deepEqual(found({ experiences: [] }), [['orphan', 'competences.2']]);
  });

  test('finds a label that lacks a promised language', () => {
    const missing = found({
      languages: ['nl', 'fr'],
      groups: [{ id: 'keuken', label: { nl: 'Keuken', fr: 'Cuisine' } }],
    });
    assert.deepEqual(
      missing.map(([code, path]) => `${code} ${path}`),
      [
        'missing-language competences.0.label',
        'missing-language competences.1.label',
        'missing-language competences.2.label',
        'missing-language occupations.0.label',
        'missing-language experiences.0.label',
      ],
    );
  });

  test('finds facts without a source, unless they say that they have none', () => {
    const [medical] = cook.requirements as [Occupation['requirements'][number]];
    const requirements = [
      { ...medical, sources: [] },
      { ...medical, sources: [], confidence: 'unsourced' as const },
    ];
    const reserved: Competence = {
      ...soup,
      id: 'tafel-dekken',
      label: table.label,
      act: 'reserved',
      broader: [],
      words: {},
    };
    assert.deepEqual(found({ occupations: [{ ...cook, requirements }], competences: [soup, meal, reserved] }), [
      ['missing-source', 'competences.2.act'],
      ['missing-source', 'occupations.0.requirements.0.sources'],
    ]);
  });

  test('finds a former id that is in use again', () => {
    assert.deepEqual(found({ replaced: { 'soep-koken': ['eten-bereiden'] } }), [
      ['contradiction', 'replaced.soep-koken'],
    ]);
  });

  test('finds a link to ESCO that does not go to ESCO', () => {
    const competences = [
      { ...soup, esco: [{ uri: 'https://esco.example/soep', match: 'close' as const }] },
      meal,
      table,
    ];
    assert.deepEqual(found({ competences }), [['invalid-value', 'competences.0.esco.0.uri']]);
  });

  test('tells of the routes inside where they stand in the whole', () => {
    const routes = good.routes === undefined ? [] : good.routes.routes.map((one) => ({ ...one, to: ['x'] }));
    const issues: Issue[] =
      good.routes === undefined ? [] : checkTaxonomy({ ...good, routes: { ...good.routes, routes } });
    assert.deepEqual(
      issues.map(({ path }) => path.join('.')),
      ['routes.routes.0.to.0'],
    );
  });
});
