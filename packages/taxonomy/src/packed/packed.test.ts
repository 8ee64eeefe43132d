import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile } from '../../build/compile.js';
import { pack } from '../../build/pack.js';
import { coreOf } from '../../build/split.js';
import type { PackedTaxonomy } from './packed.js';
import { unpack } from './unpack.js';

const core = coreOf(compile(fileURLToPath(new URL('../../data', import.meta.url))).taxonomy);

test('packing loses nothing: what is unpacked is what was packed', () => {
  assert.deepEqual(unpack(JSON.parse(JSON.stringify(pack(core))) as PackedTaxonomy), core);
});

test('packing refuses a word that would be read back as another', () => {
  const [first] = core.competences;
  assert.ok(first);
  for (const text of ['a|b', '=ADL', '<kwis', '']) {
    const taxonomy = { ...core, competences: [{ ...first, words: { nl: [text] } }] };
    assert.throws(() => pack(taxonomy), /cannot be packed/, text);
  }
});

test('packing refuses a word that says more than its form and region', () => {
  const [first] = core.competences;
  assert.ok(first);
  const words = { nl: [{ text: 'wassen', ambiguous: 'also of clothes' }] };
  assert.throws(() => pack({ ...core, competences: [{ ...first, words }] }), /says more/);
});
