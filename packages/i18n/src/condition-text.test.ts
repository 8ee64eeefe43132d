import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conditionHelp, conditionText, type NamedCondition } from './condition-text.js';
import { messagesFor } from './messages-for.js';

const nl = messagesFor('nl');
const named = (condition: NamedCondition, occupation?: string) => conditionText(nl, condition, { occupation });

test('a condition is named in a few words, by kind and value', () => {
  assert.equal(named({ kind: 'registration', value: 'visum' }, 'zorgkundige'), 'Visum voor zorgkundige');
  assert.equal(named({ kind: 'driving-licence', value: 'B' }), 'Rijbewijs B');
  assert.equal(named({ kind: 'language', value: 'nl:B2' }), 'Nederlands, niveau B2');
  assert.equal(named({ kind: 'language', value: 'fr' }), 'Frans');
  assert.equal(
    named({ kind: 'diploma', value: 'bachelor', field: 'verpleegkunde' }),
    'Diploma bachelor: verpleegkunde',
  );
  assert.equal(named({ kind: 'shift', value: 'nacht' }), 'Werken in de nacht');
  assert.equal(
    named({ kind: 'experience', value: '2 jaar' }, 'verpleegkundige'),
    '2 jaar ervaring als verpleegkundige',
  );
  assert.equal(named({ kind: 'experience', value: '' }), 'Ervaring');
  assert.equal(named({ kind: 'contract', value: 'onbepaald' }), 'Vast contract (onbepaalde duur)');
});

test('hours are named whether given as a fraction, a percentage, a number or a word', () => {
  assert.equal(named({ kind: 'hours', value: '28.5/38' }), '28,5 van 38 uur per week');
  assert.equal(named({ kind: 'hours', value: '80%' }), '80 % van een voltijdse job');
  assert.equal(named({ kind: 'hours', value: '24 uur' }), '24 uur per week');
  assert.equal(named({ kind: 'hours', value: 'voltijds' }), 'Voltijds');
});

test('a value that nobody foresaw is shown as it is, also when it is the name of an inherited property', () => {
  assert.equal(named({ kind: 'hours', value: 'toString' }), 'toString');
  assert.equal(named({ kind: 'diploma', value: 'constructor' }), 'Diploma');
  assert.equal(named({ kind: 'language', value: '??' }), '??');
});

test('hard words are explained, plain words are not', () => {
  assert.match(conditionHelp(nl, { kind: 'registration', value: 'visum' }) ?? '', /toelating/);
  assert.match(conditionHelp(nl, { kind: 'language', value: 'nl:B2' }) ?? '', /^B2/);
  assert.match(conditionHelp(nl, { kind: 'criminal-record', value: '596.2' }) ?? '', /gemeente/);
  assert.equal(conditionHelp(nl, { kind: 'shift', value: 'avond' }), undefined);
  assert.equal(conditionHelp(nl, { kind: 'language', value: 'nl' }), undefined);
});
