import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cuesOf } from './cues.js';
import { structureOf } from './structure.js';
import { seed } from './suite/seed.fixture.js';

const TASKS = '• potten vullen\n• planten water geven\n• paden vegen';
const PROFILE = '• geduld\n• een hart voor planten\n• zin voor orde';

/** The part in which the words under a heading stand, after a paragraph about the house. */
function partUnder(heading: string, words: string): string | undefined {
  const text = `Helper in de tuin\n\nWij zijn een klein huis met een grote tuin.\n\n${heading}\n${words}\n`;
  const { blocks, tokens } = structureOf(text, cuesOf(seed), true);
  const start = text.indexOf(words);
  return blocks.find((b) => (tokens[b.from]?.start ?? 0) >= start)?.part;
}

const HEADINGS: readonly (readonly [heading: string, words: string, part: string])[] = [
  ['Waarvoor we op jou rekenen', 'Je vult potten en je veegt paden.', 'tasks'],
  ['Een greep uit de week', 'Potten vullen\nPaden vegen', 'tasks'],
  ['In je rugzak', PROFILE, 'profile'],
  ['Ons verlanglijstje', PROFILE, 'profile'],
  ['Zomaar een kop', PROFILE, 'profile'],
  ['Zomaar een kop', TASKS, 'tasks'],
  ['Zo zorgen we voor jou', 'Veel groen en een eigen moestuin.', 'offer'],
  ['Daar blijf je af', TASKS, 'not-tasks'],
  ['Dit laat je aan anderen', TASKS, 'not-tasks'],
  ['Nog te leren', TASKS, 'learn'],
  ['Dat tonen we je', TASKS, 'learn'],
];

for (const [heading, words, part] of HEADINGS)
  test(`"${heading}" before "${words.slice(0, 20)}…" opens ${part}`, () => {
    assert.equal(partUnder(heading, words), part);
  });
