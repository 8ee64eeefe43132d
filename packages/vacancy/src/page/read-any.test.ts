import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PageReading } from '@zorg-match/schema';
import { codes, pageSource, parseHtml } from '../../test/inert.js';
import { readAny } from './read-any.js';

const now = Date.parse('2026-07-01');
const read = (input: string): PageReading => readAny(input, { parseHtml, now });

const TEXT = `Zorgkundige in de thuiszorg

Werkgever: Thuiszorg De Gaard
Plaats: Herentals

Je helpt mensen thuis bij het wassen.
- Je hebt een visum als zorgkundige.

Wij bieden een contract van onbepaalde duur. Solliciteer met je cv.`;

test('pasted text is kept as it was given, its first short line is the title', () => {
  const { page, vacancy } = read(TEXT);
  assert.deepEqual([page.kind, page.road], ['vacancy', 'plain-text']);
  assert.deepEqual(
    [vacancy?.title, vacancy?.hiringOrganization?.name, vacancy?.jobLocation],
    ['Zorgkundige in de thuiszorg', 'Thuiszorg De Gaard', [{ addressLocality: 'Herentals' }]],
  );
  assert.equal(vacancy?.description, TEXT);
});

test('a first line that is a sentence is not a title', () => {
  assert.equal(read('Wij zoeken een kok.\nJe kookt elke dag.').vacancy?.title, '');
});

test('smaller-than signs do not make a text HTML', () => {
  const { page, vacancy } = read('Kok\nJe werkt < 50 % en je bent > 18 jaar.');
  assert.deepEqual([page.road, vacancy?.title], ['plain-text', 'Kok']);
});

test('the HTML of a page is read as a page', () => {
  assert.equal(read(pageSource('json-ld')).vacancy?.title, 'Zorgkundige nacht');
});

test('a piece of HTML without a title of its own is read as its text', () => {
  const { vacancy } = read('<p>Je helpt mensen thuis.</p><ul><li>Je rijdt met de fiets.</li></ul>');
  assert.equal(vacancy?.description, 'Je helpt mensen thuis.\n• Je rijdt met de fiets.');
});

test('the JSON of one posting is read, with or without its type', () => {
  for (const type of ['"@type":"JobPosting",', '']) {
    const { page, vacancy } = read(`{${type}"title":"Kok","description":"<p>Je kookt.</p>"}`);
    assert.deepEqual([page.road, vacancy?.title, vacancy?.description], ['json-ld', 'Kok', 'Je kookt.']);
  }
});

test('JSON of several postings is a list, JSON of something else is no vacancy', () => {
  const posting = '{"@type":"JobPosting","title":"Kok"}';
  assert.deepEqual(
    [read(`[${posting},${posting}]`).page.kind, codes(read(`[${posting},${posting}]`).page.issues)],
    ['list', ['list-page']],
  );
  assert.deepEqual(
    [read('{"@type":"Person"}').page.kind, codes(read('{"@type":"Person"}').page.issues)],
    ['other', ['no-vacancy']],
  );
});

test('broken JSON of a posting is mended and says so', () => {
  const { page, vacancy } = read('{"@type":"JobPosting","title":"Kok","description":"<p>Je\nkookt.</p>",}');
  assert.deepEqual([vacancy?.description, page.issues[0]?.code], ['Je kookt.', 'repaired']);
});

test('nothing gives an empty page', () => {
  for (const input of ['', '  \n ', '\ufeff'])
    assert.deepEqual([read(input).page.kind, read(input).vacancy], ['empty', null]);
});

test('whatever is pasted, reading it never throws', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            '<p>',
            '</p>',
            '{',
            '"@type":"JobPosting"',
            '[',
            '}',
            '<script type="application/ld+json">',
            '</script>',
            '<h1>',
          ),
        ),
        { maxLength: 12 },
      ),
      (pieces) => {
        assert.doesNotThrow(() => read(pieces.join('')));
      },
    ),
    { numRuns: 300 },
  );
});

test('JSON that was cut off is named as such, and is no vacancy of braces', () => {
  const { page, vacancy } = readAny('[{"@type":"JobPosting","title":"Zorgkundige","description":"Je wast bewon', {
    parseHtml,
  });
  assert.equal(vacancy, null);
  assert.deepEqual(
    page.issues.map(({ code }) => code),
    ['not-json'],
  );
});
