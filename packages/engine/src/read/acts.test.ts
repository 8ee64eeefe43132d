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
