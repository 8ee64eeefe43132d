import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readVacancy } from '../../index.js';
import { seed } from '../../suite/seed.fixture.js';
import { buildLexicon } from '../../../lexicon/lexicon.js';
import { surroundingsIn } from '../../weighed.js';
import { classesOf, FEATURES, ROLES } from './surroundings.js';
import { tokenise } from '../../tokens.js';

const around = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  const [found] = surroundingsIn(seed, text, [{ start, end: start + quote.length }]);
  assert.ok(found);
  return found;
};

test('what stands around a phrase is told by where it stands', () => {
  const { features, open } = around('Jouw profiel\nJe kan koken. Met plezier tonen we je de rest.', 'koken');
  for (const feature of ['within:koken', 'piece-before:je', 'sentence-after:tonen', 'heading:profiel'])
    assert.ok(features.includes(feature), feature);
  assert.ok(features.includes('sentence-after-classes=judging-teach'));
  assert.ok(!features.includes('end-after=none'));
  assert.equal(open, true);
});

test('where a cue speaks nothing is left to weigh', () => {
  const { necessity, open } = around('Jouw profiel\nKunnen koken is een plus.', 'koken');
  assert.deepEqual([necessity, open], ['preferred', false]);
});

test('a hyphen takes away what its word denies', () => {
  const { features } = around('Taken (niet-limitatief):\n• Je kookt.', 'kookt');
  assert.equal(features.includes('heading-classes=denial'), false);
});

test('a place that the reader does not read has no surroundings', () => {
  assert.deepEqual(surroundingsIn(seed, '', [{ start: 0, end: 4 }]), [null]);
});

test('the classes of one word are among the features', () => {
  const [token] = tokenise('pluspunt');
  assert.ok(token);
  const role = ROLES.indexOf('piece-after');
  const names = classesOf(token, role).map((feature) => FEATURES[feature]);
  assert.ok(names.includes('piece-after-classes=judging-gain'), names.join());
});

test('what is plainly asked stays required', () => {
  const lexicon = buildLexicon(seed);
  const plain = readVacancy(lexicon, seed, 'Jouw taken\n• Je wast bewoners.\n• Je kookt elke dag soep.');
  assert.deepEqual([...new Set(plain.demands.map(({ necessity }) => necessity))], ['required']);
});
