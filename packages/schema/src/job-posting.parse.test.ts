import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isJobPostingType, parseJobPosting } from './job-posting.parse.js';

describe('parseJobPosting', () => {
  test('keeps everything that a posting holds', () => {
    const posting = { '@type': 'JobPosting', title: 'Zorgkundige', description: 'x', custom: { a: [1] } };
    assert.deepEqual(parseJobPosting(posting), { data: posting, issues: [] });
  });

  test('takes a posting with only a title or only a description', () => {
    assert.notEqual(parseJobPosting({ title: 'Kok' }).data, null);
    assert.notEqual(parseJobPosting({ '@type': 'JobPosting', description: 'Jij kookt.' }).data, null);
  });

  test('refuses a posting that says nothing', () => {
    const { data, issues } = parseJobPosting({ '@type': 'JobPosting', title: '', description: null });
    assert.equal(data, null);
    assert.equal(issues[0]?.code, 'missing-field');
  });

  test('refuses another type and names it', () => {
    const { data, issues } = parseJobPosting({ '@type': 'Event', title: 'Jobbeurs' });
    assert.equal(data, null);
    assert.deepEqual(issues[0]?.params, { expected: 'JobPosting', received: 'Event' });
  });

  test('refuses what has no keys', () => {
    assert.deepEqual(parseJobPosting(['a']).issues[0]?.params, { expected: 'object', received: 'list' });
  });

  test('never throws, not even on a type that cannot be made text', () => {
    assert.equal(parseJobPosting({ '@type': Object.create(null) as unknown, title: 'x' }).data, null);
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (odd, type) => {
        for (const input of [odd, { '@type': type, title: 'x' }]) {
          const parsed = parseJobPosting(input);
          assert.equal(parsed.data === null, parsed.issues.length === 1);
        }
      }),
    );
  });
});

describe('isJobPostingType', () => {
  test('knows every way in which pages write the type', () => {
    for (const type of ['JobPosting', 'schema:JobPosting', 'https://schema.org/JobPosting', ['Thing', 'JobPosting']]) {
      assert.ok(isJobPostingType(type), String(type));
    }
  });

  test('takes nothing else for it', () => {
    for (const type of [undefined, null, 'Event', 'NotAJobPosting', [], [3]]) assert.ok(!isJobPostingType(type));
  });
});
