import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guessLanguage, primaryLanguage } from './language.js';

const SAMPLES = {
  nl: 'Wij zoeken een zorgkundige voor de nacht die met ons team bij onze bewoners wil werken en van een praatje houdt.',
  fr: 'Nous cherchons une aide-soignante pour la nuit, qui travaille avec notre équipe et qui aime parler avec les résidents.',
  en: 'We are looking for a care assistant for the night who likes to work with our team and to talk with the people who live here.',
  de: 'Wir suchen eine Pflegekraft für die Nacht, die mit unserem Team arbeitet und gern mit den Bewohnern spricht.',
  uk: 'Ми шукаємо помічника для нічної зміни, який любить працювати в команді та розмовляти з мешканцями нашого будинку.',
};

for (const [language, text] of Object.entries(SAMPLES)) {
  test(`a paragraph in ${language} is told by its small words or letters`, () =>
    assert.equal(guessLanguage(text), language));
}

test('a text of a few words is not guessed at', () => assert.equal(guessLanguage('Zorgkundige in Mol'), undefined));

test('a language tag loses its region', () => {
  assert.deepEqual(['nl-BE', 'FR', 'en_GB', '', 'Nederlands', 3].map(primaryLanguage), [
    'nl',
    'fr',
    'en',
    undefined,
    undefined,
    undefined,
  ]);
});
