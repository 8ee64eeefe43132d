import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { kindOfFile } from './kind-of-file.js';

describe('kindOfFile', () => {
  test('goes by the format, whatever the version', () => {
    assert.equal(kindOfFile({ format: 'zorg-profile/2' }), 'profile');
    assert.equal(kindOfFile({ format: 'zorg-taxonomy/1' }), 'taxonomy');
    assert.equal(kindOfFile({ format: 'zorg-routes/1' }), 'routes');
    assert.equal(kindOfFile({ format: 'zorg-index/1' }), 'index');
    assert.equal(kindOfFile({ format: 'zorg-soep/1', competences: [] }), null);
  });

  test('knows a feed by its shape', () => {
    assert.equal(kindOfFile([]), 'feed');
    assert.equal(kindOfFile({ '@graph': [] }), 'feed');
    assert.equal(kindOfFile({ '@type': 'JobPosting' }), 'feed');
  });

  test('knows the others without format by their keys', () => {
    assert.equal(kindOfFile({ competences: [] }), 'profile');
    assert.equal(kindOfFile({ competences: [], occupations: [] }), 'taxonomy');
    assert.equal(kindOfFile({ routes: [], contacts: [] }), 'routes');
  });

  test('knows nothing of anything else', () => {
    for (const odd of [null, 3, 'tekst', {}, { title: 'x', '@type': 'Event' }]) assert.equal(kindOfFile(odd), null);
  });
});
