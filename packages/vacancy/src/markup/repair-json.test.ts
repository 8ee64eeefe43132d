import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseJson } from './repair-json.js';

const repaired = (text: string): unknown => {
  const reading = parseJson(text);
  assert.equal(reading?.repaired, true);
  return reading.value;
};

test('sound JSON is read as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      assert.deepEqual(parseJson(` ${JSON.stringify(value)}\n`), {
        value: JSON.parse(JSON.stringify(value)) as unknown,
        repaired: false,
      });
    }),
  );
});

test('line breaks and control characters within strings are mended', () => {
  assert.deepEqual(repaired('{"a": "een\ntwee\tdrie\u0001"}'), { a: 'een\ntwee\tdrie ' });
});

test('a backslash that escapes nothing stands for itself', () => {
  assert.deepEqual(repaired('{"a": "¯\\_(ツ)_/¯ \\u12 \\n"}'), { a: '¯\\_(ツ)_/¯ \\u12 \n' });
});

test('a quote within a string that should have been escaped is kept', () => {
  assert.deepEqual(repaired('{"a": "wij heten "De Brug", al jaren", "b": 1}'), {
    a: 'wij heten "De Brug", al jaren',
    b: 1,
  });
});

test('a comma before a closing bracket is dropped', () => {
  assert.deepEqual(repaired('{"a": [1, 2,], "b": "x,}",\n}'), { a: [1, 2], b: 'x,}' });
});

test('comment and CDATA wrappers and a closing semicolon are taken off', () => {
  for (const text of ['<!-- {"a":1} -->', '//<![CDATA[\n{"a":1}\n//]]>', '/*<![CDATA[*/ {"a":1} /*]]>*/', '{"a":1};']) {
    assert.deepEqual(repaired(text), { a: 1 });
  }
});

test('what is no JSON at all gives null', () => {
  for (const text of ['', 'vacature', '{"a": ', '<p>x</p>']) assert.equal(parseJson(text), null);
});

test('five million characters of broken quotes take no more than seconds', () => {
  const start = Date.now();
  parseJson(`{"a":"${'x"y,'.repeat(1_000_000)}`);
  assert.ok(Date.now() - start < 10_000);
});
