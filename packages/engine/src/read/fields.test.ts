import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldAt, fieldPlaces, isForm } from './fields.js';

const FORM = 'Contract Vast Talenkennis Nederlands Rijbewijs B Profiel Je bent stipt.';

test('a form is known by its fields', () => {
  assert.equal(isForm(FORM), true);
  assert.equal(isForm('Profiel Je bent stipt. Het Contract is vast.'), false);
});

test('what was asked before changes nothing', () => {
  const places = fieldPlaces(FORM);
  assert.equal(fieldAt('Functieomschrijving Je wast.')?.name, 'Functieomschrijving');
  assert.equal(isForm(FORM), true);
  assert.equal(fieldAt('Functieomschrijving Je wast.')?.name, 'Functieomschrijving');
  assert.deepEqual(fieldPlaces(FORM), places);
});
