import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weaknessOf } from './passphrase.js';

test('four plain words are good', () => assert.equal(weaknessOf('fiets lamp rivier brood'), undefined));

test('fewer than twelve characters are too short, and spaces around do not count', () => {
  assert.equal(weaknessOf('fietslamp12'), 'short');
  assert.equal(weaknessOf('     fietslamp      '), 'short');
});

test('the same few characters over and over are no passphrase', () => {
  assert.equal(weaknessOf('abababababababab'), 'repetitive');
});

test('a pasted file is no passphrase', () => assert.equal(weaknessOf('lang verhaal '.repeat(100)), 'long'));
