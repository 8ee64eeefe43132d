import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOMParser } from 'linkedom';
import { readSnapshot, type ReadWhat } from './read-snapshot.js';
import { parseSnapshot } from './snapshot.schema.js';
import { MAX_FRAMES, type FrameSnapshot, type PageSnapshot } from './snapshot.js';

const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html') as unknown as Document;

const PAGE = `<!doctype html><html lang="nl"><head><title>Kok | De Es</title><script type="application/ld+json">{"@type":"JobPosting","title":"Kok","description":"<p>Je kookt elke dag.</p>"}</script></head><body><h1>Kok</h1></body></html>`;
const TEXT = 'Je kookt elke dag vers voor tachtig bewoners en je houdt de keuken proper. '.repeat(4).trim();

const snapshotOf = (more: Partial<PageSnapshot> = {}): PageSnapshot => ({
  html: PAGE,
  url: 'https://a.example/kok',
  title: 'x',
  contentType: 'text/html',
  shown: 500,
  loading: false,
  selection: '',
  selectionHeading: '',
  frames: [],
  ...more,
});
const frame = (more: Partial<FrameSnapshot> = {}): FrameSnapshot => ({
  url: 'https://jobs.example/kok',
  share: 0.6,
  html: null,
  ...more,
});

/** What was read, as `road: title`, or what stood in the way. */
function read(more: Partial<PageSnapshot>, what: ReadWhat = 'page'): string {
  const seen = readSnapshot(snapshotOf(more), what, { parseHtml });
  if (seen.is === 'frame') return `frame ${seen.url}`;
  if (seen.is !== 'page') return seen.is;
  const { page, vacancy } = seen.reading;
  return vacancy ? `${vacancy.road}: ${vacancy.title}` : page.kind;
}

test('what comes back from a tab is only taken in its own form and size', () => {
  const snapshot = snapshotOf({ frames: [frame()] });
  assert.deepEqual(parseSnapshot(snapshot), snapshot);
  const odd = [
    undefined,
    null,
    'x',
    {},
    { ...snapshot, html: 3 },
    { ...snapshot, url: 'x'.repeat(100_001) },
    { ...snapshot, selection: 'x'.repeat(200_001) },
    { ...snapshot, frames: Array.from({ length: MAX_FRAMES + 1 }, () => frame()) },
    { ...snapshot, frames: [frame({ share: 7 })] },
  ];
  for (const each of odd) assert.equal(parseSnapshot(each), null);
});

test('a page is read as a page, a small selection or not', () => {
  assert.equal(read({ selection: 'Je kookt' }), 'json-ld: Kok');
});

test('a long selection is what the person wants to have read, under the title of the page', () => {
  assert.equal(read({ selection: TEXT }), 'plain-text: Kok');
});

test('a selection is read under the heading that stands over it', () => {
  assert.equal(read({ selection: TEXT, selectionHeading: 'Hulpkok' }), 'plain-text: Hulpkok');
});

test('a shorter selection helps when the page gives no vacancy, and counts when it is asked for', () => {
  const selection = 'Je kookt elke dag vers voor tachtig bewoners.';
  assert.match(read({ html: '<p>x</p>', selection }), /^plain-text/);
  assert.match(read({ selection }, 'selection'), /^plain-text/);
});

test('whoever asks to read their selection without having one is told so', () => {
  assert.equal(read({ selection: ' kok ' }, 'selection'), 'no-selection');
});

test('the text of a page can be read without its structured data', () => {
  const body =
    '<main><h1>Poetshulp</h1><h2>Jouw taken</h2><ul><li>Je houdt de kamers en de gangen van het huis elke dag proper.</li><li>Je vult het linnen aan.</li></ul><h2>Jouw profiel</h2><ul><li>Je werkt graag in team.</li></ul><h2>Wij bieden</h2><p>Een voltijds contract van onbepaalde duur. Solliciteer met je cv.</p></main>';
  const html = PAGE.replace('<h1>Kok</h1>', body).replace('Kok | De Es', 'Poetshulp | De Es');
  assert.equal(read({ html }), 'json-ld: Kok');
  assert.equal(read({ html }, 'text'), 'main-text: Poetshulp');
});

test('a PDF is told from a page by its type or by the viewer that stands in it', () => {
  assert.equal(read({ contentType: 'application/pdf', html: '<body></body>' }), 'pdf');
  assert.equal(read({ html: '<body><embed name="x" type="application/x-google-chrome-pdf"></body>' }), 'pdf');
});

test('a vacancy in a frame of the same site is read', () => {
  assert.equal(read({ html: '<p>x</p>', frames: [frame({ html: PAGE })] }), 'json-ld: Kok');
});

test('a large frame of another site is pointed out, with its address', () => {
  assert.equal(read({ html: '<p>x</p>', frames: [frame()] }), 'frame https://jobs.example/kok');
});

test('a frame is not pointed out when the page has a vacancy, or when it is small, a map or no web page', () => {
  assert.equal(read({ frames: [frame()] }), 'json-ld: Kok');
  for (const each of [{ share: 0.1 }, { url: 'https://www.google.com/maps/embed' }, { url: 'javascript:alert(1)' }])
    assert.equal(read({ html: '<p>x</p>', frames: [frame(each)] }), 'empty');
});
