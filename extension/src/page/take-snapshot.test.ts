import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { parseSnapshot } from './snapshot.schema.js';
import { takeSnapshot } from './take-snapshot.js';

/** A window as far as a snapshot looks at it; linkedom makes no inert documents, so the test lends it one. */
function windowOf(html: string): Window {
  const { document } = parseHTML(html);
  const implementation = { createHTMLDocument: () => parseHTML('<html><body></body></html>').document };
  Object.defineProperty(document, 'implementation', { value: implementation });
  const fake = {
    document,
    location: { href: 'https://a.example/kok' },
    getSelection: () => null,
    innerWidth: 1000,
    innerHeight: 1000,
  };
  return fake as unknown as Window;
}

const PAGE = (script: string): string =>
  `<!doctype html><html lang="nl"><head><title>Kok</title><style>p{color:red}</style><script type="application/ld+json">{"@type":"JobPosting"}</script><script>${script}</script></head><body onload="x()"><h1>Kok</h1><p style="display:none">weg</p><p style="color:red" onclick="x()">Je kookt.</p></body></html>`;

test('styles and handlers stay behind, and what a style hides is marked as hidden', () => {
  const { html } = takeSnapshot(windowOf(PAGE('1')));
  assert.doesNotMatch(html, /style|onclick|onload|color:red/);
  assert.match(html, /<p hidden(?:="")?>weg<\/p><p>Je kookt\.<\/p>/);
});

test('a large page loses its scripts before its text, and never its data', () => {
  const { html } = takeSnapshot(windowOf(PAGE('x'.repeat(50_000))), 2_000);
  assert.ok(html.length <= 2_100);
  assert.match(html, /JobPosting/);
  assert.match(html, /<h1>Kok<\/h1>/);
});

test('the page itself is not changed', () => {
  const window = windowOf(PAGE('1'));
  const before = window.document.documentElement.outerHTML;
  takeSnapshot(window);
  assert.equal(window.document.documentElement.outerHTML, before);
});

test('what is taken is in the form that the panel takes, but for what only a browser knows', () => {
  const taken = takeSnapshot(windowOf(PAGE('1')));
  assert.ok(parseSnapshot({ ...taken, contentType: 'text/html' }));
});
