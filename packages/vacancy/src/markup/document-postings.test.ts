import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codes, page, parseHtml } from '../../test/inert.js';
import { readDocumentPostings } from './document-postings.js';

const titles = (document: Document): unknown[] =>
  readDocumentPostings(document, { parseHtml }).postings.map(({ posting }) => posting.title);
const withScript = (json: string, type = 'application/ld+json'): Document =>
  parseHtml(`<!doctype html><html><head><script type="${type}">${json}</script></head><body></body></html>`);

test('postings are found in an object, an array, a graph and nested', () => {
  const posting = (title: string): string => `{"@type":"JobPosting","title":"${title}"}`;
  assert.deepEqual(titles(withScript(posting('Kok'))), ['Kok']);
  assert.deepEqual(titles(withScript(`[${posting('Kok')},${posting('Poetshulp')}]`)), ['Kok', 'Poetshulp']);
  assert.deepEqual(titles(withScript(`{"@graph":[{"@type":"WebSite"},${posting('Kok')}]}`)), ['Kok']);
  assert.deepEqual(titles(withScript(`{"@type":"ItemList","itemListElement":[{"item":${posting('Kok')}}]}`)), ['Kok']);
});

test('the type may be one of several, a full address or prefixed', () => {
  for (const type of ['["Thing","JobPosting"]', '"http://schema.org/JobPosting"', '"schema:JobPosting"']) {
    assert.deepEqual(titles(withScript(`{"@type":${type},"title":"Kok"}`)), ['Kok']);
  }
  assert.deepEqual(titles(withScript('{"@type":"Organization","title":"JobPosting"}')), []);
});

test('an entity in the type of the script does not hide it', () => {
  assert.deepEqual(titles(page('graph')), ['Opvoeder &#40;80%&#41;']);
  assert.deepEqual(titles(withScript('{"@type":"JobPosting","title":"Kok"}', 'application/ld&amp;#43;json')), ['Kok']);
});

test('a reference within the same data is filled in', () => {
  const [found] = readDocumentPostings(page('graph'), { parseHtml }).postings;
  assert.equal((found?.posting['hiringOrganization'] as { name: string }).name, 'De Zonnewijzer vzw');
});

test('broken JSON is mended and reported, hopeless JSON only reported', () => {
  const mended = readDocumentPostings(page('broken-json'), { parseHtml });
  assert.deepEqual(
    mended.postings.map(({ posting }) => posting.title),
    ['Kok'],
  );
  assert.deepEqual(
    mended.issues.map(({ code, path }) => [code, path]),
    [['repaired', ['json-ld', 1]]],
  );
  const lost = readDocumentPostings(withScript('{"@type":"JobPosting" title: Kok'), { parseHtml });
  assert.deepEqual([lost.postings.length, codes(lost.issues)], [0, ['not-json']]);
});

test('a script that was escaped as if it were text is read', () => {
  assert.deepEqual(titles(withScript('{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Kok&quot;}')), [
    'Kok',
  ]);
});

test('an empty script is no error', () =>
  assert.deepEqual(readDocumentPostings(page('shell')), { postings: [], issues: [] }));

test('the same posting in two scripts counts once', () =>
  assert.deepEqual(titles(page('list-markup')), ['Kok', 'Poetshulp']));

test('microdata gives the same properties, with the lines of its description', () => {
  const [found] = readDocumentPostings(page('microdata'), { parseHtml }).postings;
  assert.equal(found?.road, 'microdata');
  assert.deepEqual(found.posting, {
    '@type': 'JobPosting',
    title: 'Poetshulp',
    datePosted: '2026-06-01',
    hiringOrganization: { '@type': 'Organization', name: 'OCMW Molenbeersel' },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', postalCode: '3640', addressLocality: 'Kinrooi' },
    },
    description: 'Je houdt de kamers en de gangen proper.\n• Je meldt wat stuk is.\n• Je vult de wagen aan.',
    qualifications: 'Je hoeft geen diploma te hebben. Je spreekt een beetje Nederlands.',
    url: 'https://molenbeersel.example/poetshulp',
  });
});

test('data nested deeper than the stack is walked', () => {
  const deep = `${'{"a":'.repeat(5000)}{"@type":"JobPosting","title":"Kok"}${'}'.repeat(5000)}`;
  assert.deepEqual(titles(withScript(deep)), ['Kok']);
});
