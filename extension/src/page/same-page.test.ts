import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSamePage } from './same-page.js';

const HERE = 'https://a.example/vacature/1';

test('a place on the page is the same page', () => {
  assert.ok(isSamePage(`${HERE}#taken`, HERE));
  assert.ok(isSamePage(HERE, `${HERE}#`));
});

test('another path, another question and a hash that holds a road are other pages', () => {
  for (const other of [`${HERE}2`, `${HERE}?id=2`, `${HERE}#/job/2`, `${HERE}#!job`, `${HERE}#id=2`])
    assert.equal(isSamePage(other, HERE), false);
});

test('nothing is the same as a page that is not known', () => {
  assert.equal(isSamePage(HERE, undefined), false);
});
