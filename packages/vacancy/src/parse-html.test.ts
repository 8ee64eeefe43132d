import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { DOMParser } from 'linkedom';
import { parseHtmlInert } from './parse-html.js';

const scope = globalThis as unknown as Record<string | symbol, unknown>;

afterEach(() => {
  delete scope['DOMParser'];
  delete scope['trustedTypes'];
});

test('without a parser the caller is told what to pass', () => {
  assert.throws(() => parseHtmlInert('<p>x</p>'), /zorg-match: .*parseHtml/);
});

test('the policy is made once, and a host that refuses it does not stop us', () => {
  const names: string[] = [];
  scope['DOMParser'] = DOMParser;
  scope['trustedTypes'] = {
    createPolicy: (name: string) => {
      names.push(name);
      throw new TypeError('not allowed');
    },
  };
  assert.equal(parseHtmlInert('<p>een</p>').querySelector('p')?.textContent, 'een');
  scope['trustedTypes'] = {
    createPolicy: (name: string, rules: { createHTML(html: string): string }) => {
      names.push(name);
      return rules;
    },
  };
  assert.equal(parseHtmlInert('<p>twee</p>').querySelector('p')?.textContent, 'twee');
  assert.equal(parseHtmlInert('<p>drie</p>').querySelector('p')?.textContent, 'drie');
  assert.deepEqual(names, ['zorg-match', 'zorg-match']);
});
