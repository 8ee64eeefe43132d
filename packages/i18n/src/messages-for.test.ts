import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from '@zorg-match/schema';
import { issueForEditor } from './issue-for-editor.js';
import { issueForPerson } from './issue-text.js';
import { languages } from './catalogue.js';
import { loadMessages, messagesFor } from './messages-for.js';

test('Dutch answers for Dutch, for its regions and for languages that we do not have', async () => {
  const nl = messagesFor('nl');
  assert.equal(messagesFor('nl-BE'), nl);
  assert.equal(messagesFor('xx'), nl);
  assert.equal(await loadMessages('toString'), nl);
  assert.ok(languages.includes('nl'));
});

test('an issue has a sentence for the person, and one with place and values for the editor', () => {
  const issue: Issue = {
    code: 'unknown-id',
    path: ['competences', 2, 'id'],
    params: { id: 'koken' },
    severity: 'warning',
  };
  assert.doesNotMatch(issueForPerson(messagesFor(), issue), /koken|taxonomie/);
  assert.match(issueForEditor(issue), /Plaats: competences 3, id\. \(id: koken\)$/);
});

test('months are said as people say them', () => {
  const { months } = messagesFor().common;
  assert.equal(months({ low: 6, high: 6 }), '6 maanden');
  assert.equal(months({ low: 18, high: 30 }), '1,5 tot 2,5 jaar');
  assert.equal(months({ low: 9, high: 24 }), '9 maanden tot 2 jaar');
  assert.equal(months({ low: 1, high: 1 }), '1 maand');
  assert.equal(months({ low: 0.5, high: 1 }), '0,5 tot 1 maand');
});

test('the fit is summed up in one sentence that agrees with its numbers', () => {
  const { fit } = messagesFor().summary;
  assert.equal(
    fit({ total: 9, have: 7, close: 1, trainable: 1, unknown: 0 }),
    'Je hebt 7 van de 9 gevraagde competenties; 1 komt dichtbij; 1 leer je op de job.',
  );
  assert.equal(
    fit({ total: 3, have: 3, close: 0, trainable: 0, unknown: 0 }),
    'Je hebt alle 3 gevraagde competenties.',
  );
  assert.match(fit({ total: 4, have: 0, close: 0, trainable: 0, unknown: 4 }), /nog geen; 4 kunnen we niet/);
});
