import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sentences } from '../sentences.js';
import { parseRecord } from './batch-record.js';

describe('parseRecord', () => {
  test('takes html, text or a posting', () => {
    assert.deepEqual(parseRecord('{"id":"a","html":"<p>x</p>"}'), { id: 'a', text: '<p>x</p>' });
    assert.deepEqual(parseRecord('{"id":7,"text":"x","url":"https://a.be"}'), {
      id: 7,
      text: 'x',
      url: 'https://a.be',
    });
    assert.deepEqual(parseRecord('{"id":"a","jobPosting":{"title":"Kok"}}'), { id: 'a', text: '{"title":"Kok"}' });
  });

  test('takes a bare posting and what read --batch gave', () => {
    assert.deepEqual(parseRecord('{"@type":"JobPosting","title":"Kok"}'), {
      id: null,
      text: '{"@type":"JobPosting","title":"Kok"}',
    });
    assert.deepEqual(parseRecord('{"id":"a","page":{},"vacancy":{"title":"Kok"}}'), {
      id: 'a',
      text: '{"title":"Kok"}',
    });
  });

  test('says of a line that it is no JSON', () => {
    assert.deepEqual(parseRecord('{"id":'), { id: null, error: sentences.notJson });
  });

  test('says of a record that it holds nothing to read, and keeps its id', () => {
    assert.deepEqual(parseRecord('{"id":"a","html":3}'), { id: 'a', error: sentences.noRecord });
    assert.deepEqual(parseRecord('[1]'), { id: null, error: sentences.noRecord });
    assert.deepEqual(parseRecord('{"id":"a","vacancy":null}'), { id: 'a', error: sentences.noRecord });
  });
});
