import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Format, openFormat, splitFormat } from './format.js';

/** A format that exists here only: the mechanism is tested before a real format needs it. */
const format: Format = {
  name: 'zorg-test',
  version: 3,
  migrations: {
    1: ({ words, ...rest }) => ({ ...rest, labels: words }),
    2: ({ labels, ...rest }) => ({ ...rest, labels: Array.isArray(labels) ? labels : [labels] }),
  },
};

describe('openFormat', () => {
  test('leads an older file through every migration in turn', () => {
    assert.deepEqual(openFormat({ format: 'zorg-test/1', words: 'koken', other: 1 }, format), {
      fields: { format: 'zorg-test/3', labels: ['koken'], other: 1 },
      issues: [],
    });
  });

  test('starts at the version of the file', () => {
    assert.deepEqual(openFormat({ format: 'zorg-test/2', labels: 'koken' }, format).fields?.['labels'], ['koken']);
  });

  test('refuses a version for which no migration exists', () => {
    assert.equal(openFormat({ format: 'zorg-test/0' }, format).issues[0]?.code, 'unknown-format');
  });

  test('takes a newer version for ours with an issue', () => {
    const { fields, issues } = openFormat({ format: 'zorg-test/4', labels: [] }, format);
    assert.equal(fields?.['format'], 'zorg-test/3');
    assert.equal(issues[0]?.code, 'newer-format');
  });
});

describe('splitFormat', () => {
  test('splits a name from its version', () => {
    assert.deepEqual(splitFormat('zorg-routes/12'), { name: 'zorg-routes', version: 12 });
  });

  test('gives null for anything else', () => {
    for (const odd of [undefined, 1, 'zorg-routes', 'routes/1', 'zorg-routes/1.5', 'zorg-routes/-1']) {
      assert.equal(splitFormat(odd), null);
    }
  });
});
