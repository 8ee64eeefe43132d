import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeedReading } from '@zorg-match/schema';
import { codes, parseHtml } from '../../test/inert.js';
import { MAX_ENTRIES, readFeed } from './read-feed.js';

const read = (input: unknown): FeedReading => readFeed(input, { parseHtml, url: 'https://feed.example/jobs.json' });
const posting = (title: string, more: object = {}): object => ({
  '@type': 'JobPosting',
  title,
  description: `<p>${title}: je werkt.</p>`,
  ...more,
});
const titles = (input: unknown): string[] => read(input).vacancies.map(({ title }) => title);

const BOTH = [posting('Kok'), posting('Poetshulp')];

test('an array, a graph, an item list, lines of JSON and one posting are feeds', () => {
  const items = BOTH.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item }));
  const feeds = [
    BOTH,
    { '@graph': [{ '@type': 'WebSite' }, ...BOTH] },
    { '@type': 'ItemList', itemListElement: items },
  ];
  for (const feed of feeds) {
    assert.deepEqual(titles(feed), ['Kok', 'Poetshulp']);
    assert.deepEqual(titles(JSON.stringify(feed)), ['Kok', 'Poetshulp']);
  }
  assert.deepEqual(titles(BOTH.map((each) => JSON.stringify(each)).join('\n')), ['Kok', 'Poetshulp']);
  assert.deepEqual(titles(posting('Kok')), ['Kok']);
});

test('an index of ours gives the vacancies of its entries, their text unchanged', () => {
  const { vacancies } = read(BOTH);
  const index = {
    format: 'zorg-index/1',
    taxonomyVersion: '2026.1.0',
    created: '2026-01-01',
    entries: vacancies.map((vacancy) => ({ vacancy, reading: {} })),
  };
  assert.deepEqual(read(index).vacancies, vacancies);
});

test('vacancies that were read before are taken again, cleaned again', () => {
  const [vacancy] = read([posting('Kok', { industry: 'Zorg' })]).vacancies;
  const [again] = read([{ ...vacancy, url: 'javascript:alert(1)', title: 'Kok <img onerror=x>' }]).vacancies;
  assert.deepEqual(again, { ...vacancy, title: 'Kok' });
});

test('one broken entry in a hundred costs only itself', () => {
  const feed: unknown[] = Array.from({ length: 100 }, (_, index) => posting(`Job ${index}`));
  feed[41] = { '@type': 'JobPosting', description: 'zonder titel' };
  feed[57] = 'kapot';
  const { vacancies, issues } = read(feed);
  assert.equal(vacancies.length, 98);
  assert.deepEqual(
    issues.map(({ code, path }) => [code, ...path]),
    [
      ['missing-field', 41, 'title'],
      ['wrong-type', 57],
    ],
  );
});

test('a broken line of JSON is reported by its number', () => {
  const { vacancies, issues } = read(
    `${JSON.stringify(posting('Kok'))}\n{"title": \n${JSON.stringify(posting('Poetshulp'))}\n`,
  );
  assert.deepEqual(
    vacancies.map(({ title }) => title),
    ['Kok', 'Poetshulp'],
  );
  assert.deepEqual(
    issues.map(({ code, path }) => [code, ...path]),
    [['not-json', 1]],
  );
});

test('a web page in place of a feed, an empty feed and no JSON are named as such', () => {
  assert.deepEqual(codes(read('<!doctype html><html></html>').issues), ['feed-is-html']);
  for (const empty of ['', '  ', '[]', '{"@graph":[]}', []])
    assert.deepEqual(codes(read(empty).issues), ['feed-empty']);
  assert.deepEqual(codes(read('vacatures volgen nog').issues), ['not-json']);
  for (const odd of [3, null, 'true', { name: 'x' }]) assert.deepEqual(codes(read(odd).issues), ['wrong-type']);
});

test('a feed with a line break inside a string is mended and says so', () => {
  const { vacancies, issues } = read('[{"@type":"JobPosting","title":"Kok","description":"Je kookt\nelke dag."}]');
  assert.equal(vacancies[0]?.description, 'Je kookt\nelke dag.');
  assert.deepEqual(codes(issues), ['repaired']);
});

test('two postings with one identifier both stay when they differ', () => {
  const { vacancies, issues } = read([
    posting('Kok', { identifier: 'x' }),
    posting('Poetshulp', { identifier: 'x' }),
    posting('Kok', { identifier: 'x' }),
  ]);
  assert.deepEqual(
    vacancies.map(({ title }) => title),
    ['Kok', 'Poetshulp'],
  );
  assert.equal(new Set(vacancies.map(({ id }) => id)).size, 2);
  assert.deepEqual(codes(issues), ['duplicate-id', 'duplicate-id']);
});

test("the feed's own address is not taken for that of a vacancy", () => {
  const { vacancies } = read(BOTH);
  assert.deepEqual(
    vacancies.map(({ url }) => url),
    [undefined, undefined],
  );
  assert.notEqual(vacancies[0]?.id, vacancies[1]?.id);
});

test('more than ten thousand are taken only by who asks for more, and what was left is told', () => {
  const many = Array.from({ length: MAX_ENTRIES + 1 }, (_, at) => posting(`Job ${String(at)}`));
  const some = read(many);
  assert.equal(some.vacancies.length, MAX_ENTRIES);
  assert.ok(codes(some.issues).includes('too-large'));
  assert.equal(readFeed(many, { parseHtml, entries: 20_000 }).vacancies.length, MAX_ENTRIES + 1);
});
