import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLexicon } from '../lexicon/lexicon.js';
import { readVacancy } from './index.js';
import { seed } from './suite/seed.fixture.js';

const lexicon = buildLexicon(seed);

/** How much each of the two things in a list is asked. */
function askedIn(before: string, after = ''): string[] {
  const text = `Begeleider\n\nWat ga je doen?\n- Je kookt.\n\n${before}\n- wondzorg\n- EHBO\n${after}`;
  const { demands } = readVacancy(lexicon, seed, text);
  return ['wondzorg', 'EHBO'].map((words) => demands.find((d) => d.quote.includes(words))?.necessity ?? 'not found');
}

const HEADINGS: readonly (readonly [heading: string, necessity: string])[] = [
  ['Jouw profiel', 'required'],
  ['Bonuspunten voor', 'preferred'],
  ['Wensen', 'preferred'],
  ['Extra troeven (niet verplicht)', 'preferred'],
  ['Niet noodzakelijk, wel leuk:', 'preferred'],
  ['Mag, moet niet:', 'preferred'],
  ['Wat je niet hoeft te kunnen', 'not-required'],
  ['Niet voor jou', 'not-required'],
  ['Valt buiten deze functie:', 'not-required'],
  ['Wat je bij ons leert', 'trainable'],
  ['Dit krijg je aangeleerd:', 'trainable'],
  ['Wat je kandidatuur nog sterker maakt:', 'preferred'],
  ['Dit doen anderen:', 'not-required'],
  ['Dit kun je na een halfjaar:', 'trainable'],
  ['Waar je niet wakker van moet liggen:', 'not-required'],
];

for (const [heading, necessity] of HEADINGS) {
  test(`a list under "${heading}" is ${necessity}`, () => {
    assert.deepEqual(askedIn(heading), [necessity, necessity]);
  });
}

test('a paragraph after a list says how much all of it is asked', () => {
  assert.deepEqual(askedIn('Jouw profiel', 'Deze punten zijn pluspunten en geen vereisten.'), [
    'preferred',
    'preferred',
  ]);
  assert.deepEqual(askedIn('Dit doe je', 'Deze zaken kan je nog niet: je mentor doet ze voor.'), [
    'trainable',
    'trainable',
  ]);
  assert.deepEqual(askedIn('Jouw profiel', 'Je werkt graag met ouderen.'), ['required', 'required']);
});
