import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLexicon } from '../lexicon/lexicon.js';
import { readVacancy } from './index.js';
import { seed } from './suite/seed.fixture.js';

const lexicon = buildLexicon(seed);
/** What a text asks, in its own words. */
const asked = (text: string): string[] => readVacancy(lexicon, seed, text).demands.map((d) => d.quote);

test('in running text an act that nobody is named for is asked, with or without a place after it', () => {
  const text = `Helper in de tuin

Taken
Kruiden plukken in de serre. Potten vullen voor de verkoop: de aarde staat klaar.
Correct noteren van de gegevens.`;
  assert.deepEqual(asked(text), [
    'Kruiden plukken in de serre',
    'Potten vullen voor de verkoop',
    'Correct noteren van de gegevens',
  ]);
});

test('what the employer or colleagues do in running text asks nothing', () => {
  const text = `Helper in de tuin

Taken
De diensten houden een serre met tien rijen open. Oogsten doen de collega's. Zaden vallen onder de winkel.
Vrijwilligers schenken soep. Zware zakken dragen de chauffeurs van de haven.`;
  assert.deepEqual(
    asked(text).filter((quote) => !quote.includes('collega')),
    [],
  );
});

test('short lines that name acts open the tasks under a heading of no known words', () => {
  const text = `Helper in de tuin

Wie we zijn
Wij zijn een kleine kwekerij.

Een greep uit de week
Potten vullen
Bloemen water geven en paden vegen
Gereedschap nakijken`;
  assert.deepEqual(asked(text), ['Potten vullen', 'Bloemen water geven', 'paden vegen', 'Gereedschap nakijken']);
});

test('an act ends where the next item of a list that lost its lines starts', () => {
  const text = `Helper in de tuin

Taken
Potten vullen met verse aarde Gereedschap nakijken Paden vegen Kruiden plukken`;
  assert.deepEqual(asked(text), [
    'Potten vullen met verse aarde Gereedschap nakijken',
    'Paden vegen',
    'Kruiden plukken',
  ]);
});

test('rows of a table that lost its lines start with the name of their part', () => {
  const text = `Kwekerij De Linde
Taken Potten vullen
Houding Geduldig, ook bij regen
Verloning Schaal 4
Selectie Gesprek van een half uur`;
  assert.deepEqual(asked(text), ['Potten vullen', 'Geduldig']);
});

test('a sentence with "Die" goes on about whom is sought', () => {
  const text = `Helper in de tuin

Wie zoeken we?
Iemand die niet zucht bij regen. Die tegen een mop kan en graag vroeg opstaat.`;
  assert.deepEqual(asked(text), ['zucht bij regen', 'tegen een mop', 'vroeg opstaat']);
});

test('an act that a noun names is asked in running text too', () => {
  const text = `Helper in de tuin

Taken
Toezicht op de serre. Nauwgezette controle van de planten. Veel groen en een mooi uitzicht.
Administratie besteden we uit.`;
  assert.deepEqual(asked(text), ['Toezicht op de serre', 'Nauwgezette controle van de planten']);
});

test('in text without headings a question that names a part turns to it', () => {
  const text = `Helper in de tuin

Ik zoek hulp in mijn tuin. Je snoeit de rozen en je wiedt de paden. Wat krijg je van mij? Goede soep, een warm huis en veel groen.`;
  assert.deepEqual(asked(text), ['snoeit de rozen', 'wiedt de paden']);
});
