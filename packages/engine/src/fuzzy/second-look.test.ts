import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { secondLook } from './second-look.js';

const texts = ['wonden verzorgen', 'zorg coördineren', 'koken'];

describe('secondLook', () => {
  it('puts the most alike first, with the parts that are alike', () => {
    const [first] = secondLook(texts, 'coordineren');
    assert.equal(first?.index, 1);
    assert.ok(first.likeness > 0.9);
    assert.deepEqual(first.ranges, [[5, 16]]);
  });
  it('finds nothing for nothing, nor for what is not alike', () => {
    assert.deepEqual(secondLook(texts, '  '), []);
    assert.deepEqual(secondLook(texts, 'xyz'), []);
  });
  it('keeps to the limit', () => {
    assert.equal(secondLook(['kok', 'koken', 'kook'], 'kok', 2).length, 2);
  });
});
