import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { taxonomy } from '@zorg-match/taxonomy';
import { routesExample, taxonomyExample } from '../../../schema/test/taxonomy-example.js';
import { checkText } from './check-text.js';

const posting = (more: object = {}) => ({
  '@type': 'JobPosting',
  title: 'Kok in een woonzorgcentrum',
  description: '<p>Jij kookt elke dag verse soep voor onze bewoners. Je houdt de keuken proper.</p>'.repeat(5),
  ...more,
});

const check = (data: unknown) =>
  checkText(typeof data === 'string' ? data : JSON.stringify(data), taxonomy, { today: '2026-11-22' });
const codes = (data: unknown): string[] => check(data).issues.map(({ code, path }) => [code, ...path].join(' '));

describe('checkText', () => {
  test('finds nothing in a good feed and says how many vacancies can be used', () => {
    const report = check([posting(), posting({ title: 'Hulpkok in een ziekenhuis' })]);
    assert.deepEqual([report.kind, report.usable, report.errors, report.warnings], ['feed', 2, 0, 0]);
  });

  test('finds the one broken entry in a feed of a hundred and keeps the others', () => {
    const feed = Array.from({ length: 100 }, (_, index) => posting({ title: `Kok ${String(index)}` }));
    const report = check(feed.with(41, { '@type': 'JobPosting', description: 'x' } as never));
    assert.equal(report.usable, 99);
    assert.deepEqual(
      report.issues.filter(({ severity }) => severity === 'error').map(({ path }) => path),
      [[41, 'title']],
    );
  });

  test('says the same thing about an entry once', () => {
    const all = codes({ '@graph': [posting({ description: '' }), posting({ title: '' })] });
    assert.equal(new Set(all.map((one) => one.replace('@graph ', ''))).size, all.length);
  });

  test('gives each issue its sentence with the place', () => {
    const [issue] = check({ format: 'zorg-profile/1', competences: [{ id: 'bestaat-niet' }] }).issues;
    assert.match(issue?.message ?? '', /^Deze id staat niet in de taxonomie.*competences 1, id/);
  });

  test('reads what it can of a profile from a newer version', () => {
    const [competence] = taxonomy.competences;
    const report = check({ format: 'zorg-profile/2', competences: [{ id: competence?.id }] });
    assert.deepEqual([report.kind, report.usable, report.warnings], ['profile', 1, 1]);
  });

  test('checks a taxonomy within itself and route books against the embedded taxonomy', () => {
    const own = check(taxonomyExample);
    assert.deepEqual([own.kind, own.errors, own.usable], ['taxonomy', 0, 3]);
    assert.deepEqual(codes(routesExample), ['unknown-id routes 0 to 0']);
  });

  test('takes a feed with a posting a line', () => {
    const report = check([posting(), posting({ title: 'Hulpkok' })].map((one) => JSON.stringify(one)).join('\n'));
    assert.deepEqual([report.kind, report.usable], ['feed', 2]);
  });

  test('says of a page that it is no feed', () => {
    const report = check('<!doctype html><title>Vacatures</title>');
    assert.deepEqual([report.kind, report.issues[0]?.code], [null, 'feed-is-html']);
  });

  test('says of text that it is no JSON, and of other JSON that it knows no such file', () => {
    assert.deepEqual(codes('zomaar een tekst'), ['not-json']);
    assert.deepEqual(codes({ hallo: 1 }), ['unknown-format']);
  });

  test('counts errors and warnings apart', () => {
    const report = check({ format: 'zorg-profile/1', competences: [{}], licences: 'B' });
    assert.deepEqual([report.errors, report.warnings], [2, 0]);
  });
});
