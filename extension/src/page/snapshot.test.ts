import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { DOMParser } from 'linkedom';
import { readSnapshot } from './read-snapshot.js';
import { parseSnapshot } from './snapshot.schema.js';
import { takeSnapshot, type PageSnapshot } from './snapshot.js';

const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
const scope = globalThis as unknown as Record<string, unknown>;

/** Puts a page where a function within a tab would find it. */
function stand(html: string, selection = ''): void {
  scope['document'] = parseHtml(html);
  scope['location'] = { href: 'https://a.example/kok' };
  scope['getSelection'] = () => ({ toString: () => selection });
}

afterEach(() => {
  for (const name of ['document', 'location', 'getSelection']) Reflect.deleteProperty(scope, name);
});

const PAGE = `<!doctype html><html lang="nl"><head><title>Kok | De Es</title><script type="application/ld+json">{"@type":"JobPosting","title":"Kok","description":"<p>Je kookt elke dag.</p>"}</script><script>var x = 1;</script></head><body><h1>Kok</h1></body></html>`;

test('the function stands by itself, so that it can run within a page', () => {
  stand(PAGE, 'een zin');
  const { document, location, getSelection } = scope;
  const apart = { document, location, getSelection };
  const snapshot = runInNewContext(`(${takeSnapshot.toString()})(1_000_000)`, apart) as PageSnapshot;
  assert.deepEqual(
    [snapshot.url, snapshot.title, snapshot.selection],
    ['https://a.example/kok', 'Kok | De Es', 'een zin'],
  );
  assert.match(snapshot.html, /^<!doctype html><html lang="nl">/);
});

test('a large page loses its scripts and styles before its text, and never its data', () => {
  stand(PAGE.replace('var x = 1;', 'x'.repeat(50_000)));
  const { html } = takeSnapshot(2_000);
  assert.ok(html.length <= 2_100);
  assert.match(html, /JobPosting/);
  assert.match(html, /<h1>Kok<\/h1>/);
});

test('what comes back from a tab is only taken in its own form', () => {
  stand(PAGE);
  const snapshot = takeSnapshot(1_000_000);
  assert.deepEqual(parseSnapshot(snapshot), snapshot);
  for (const odd of [undefined, null, 'x', {}, { ...snapshot, html: 3 }]) assert.equal(parseSnapshot(odd), null);
});

const snapshot = (selection: string, html = PAGE): PageSnapshot => ({
  html,
  url: 'https://a.example/kok',
  title: 'x',
  selection,
});

test('a page is read as a page', () => {
  const { page, vacancy } = readSnapshot(snapshot('Je kookt'), { parseHtml });
  assert.deepEqual([page.road, vacancy?.title, vacancy?.url], ['json-ld', 'Kok', 'https://a.example/kok']);
});

test('a long selection is what the person wants to have read, under the title of the page', () => {
  const text = 'Je kookt elke dag vers voor tachtig bewoners en je houdt de keuken proper. '.repeat(4).trim();
  const { vacancy } = readSnapshot(snapshot(text), { parseHtml });
  assert.deepEqual([vacancy?.road, vacancy?.title, vacancy?.description], ['plain-text', 'Kok', text]);
});

test('a shorter selection helps when the page gives no vacancy', () => {
  const { page, vacancy } = readSnapshot(snapshot('Je kookt elke dag vers voor tachtig bewoners.', '<p>x</p>'), {
    parseHtml,
  });
  assert.deepEqual([page.kind, vacancy?.road], ['vacancy', 'plain-text']);
});
