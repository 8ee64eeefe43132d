import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { billOfMaterials } from './sbom.mjs';

const lock = JSON.parse(readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'));
const bill = billOfMaterials(lock);
const named = (name) => bill.components.find((component) => component.name === name);

test('the bill holds what runs, with licence and hash, and no tool of the workshop', () => {
  for (const name of ['lit', 'lit-html', 'zod', 'fuse.js', '@lit/context', 'linkedom', 'idb']) {
    const component = named(name);
    assert.ok(component?.licenses?.[0]?.expression, `${name} has a licence`);
    assert.match(component.hashes?.[0]?.content ?? '', /^[0-9a-f]{128}$/, `${name} has a hash`);
  }
  for (const name of ['typescript', 'rollup', 'react', 'puppeteer-core', '@zorg-match/tooling'])
    assert.equal(named(name), undefined, `${name} is not published`);
});

test('who needs whom is complete: each reference is a component, each component is named', () => {
  const refs = new Set(bill.components.map((component) => component['bom-ref']));
  assert.equal(refs.size, bill.components.length);
  for (const { ref, dependsOn } of bill.dependencies) {
    assert.ok(refs.has(ref) || ref === bill.metadata.component['bom-ref'], ref);
    for (const each of dependsOn) assert.ok(refs.has(each), each);
  }
  const needs = bill.dependencies.find(({ ref }) => ref.startsWith('pkg:npm/%40zorg-match/elements@'));
  assert.ok(needs.dependsOn.some((ref) => ref.startsWith('pkg:npm/lit@')));
});

test('the same lock file gives the same bill, and the lock file names no host', () => {
  assert.deepEqual(billOfMaterials(lock), bill);
  assert.doesNotMatch(JSON.stringify(lock.packages), /"resolved":"https?:/);
});

test('every licence of what is published is one that allows it in any product', () => {
  const ALLOWED = /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0)$/;
  for (const { name, licenses } of bill.components)
    for (const { expression } of licenses ?? []) assert.match(expression, ALLOWED, name);
});
