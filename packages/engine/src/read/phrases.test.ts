import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conditionPhrases, laterCues } from './data/conditions.data.js';
import { languageLaw } from './data/languages.data.js';
import { elsewhere, headings } from './data/headings.data.js';
import { necessityCues } from './data/necessity.data.js';
import { shiftCues } from './data/shifts.data.js';
import { offerPhrases } from './data/offers.data.js';
import { phraseFinder } from './phrases.js';
import { tokenise } from './tokens.js';

const find = (phrase: string, text: string): string[] => {
  const tokens = tokenise(text);
  return phraseFinder({ x: phrase })
    .find(tokens)
    .map((hit) => text.slice(tokens[hit.from]?.start, tokens[hit.to - 1]?.end));
};

test('a phrase is found whatever its case and accents', () => {
  assert.deepEqual(find('een troef', 'Dat is Één Troef!'), ['Één Troef']);
});

test('either of several words fits, and a word may be left out', () => {
  assert.deepEqual(find('is|zijn (altijd) welkom', 'ze zijn welkom en hij is altijd welkom'), [
    'zijn welkom',
    'is altijd welkom',
  ]);
});

test('a star takes every ending', () => {
  assert.deepEqual(find('zaterdag*', 'zaterdagvoormiddag'), ['zaterdagvoormiddag']);
});

test('a number is a number however it is written', () => {
  assert.deepEqual(find('# jaar', '2 jaar, drie jaar, veel jaar'), ['2 jaar', 'drie jaar']);
});

test('two dots skip a few words within the sentence only', () => {
  assert.deepEqual(find('vallen .. buiten', 'deze taken vallen hier dus buiten'), ['vallen hier dus buiten']);
  assert.deepEqual(find('vallen .. buiten', 'mensen vallen. Dat is buiten'), []);
});

test('the longest phrase of a group wins', () => {
  assert.deepEqual(find('een plus\neen plus voor ons', 'dat is een plus voor ons'), ['een plus voor ons']);
});

for (const book of [
  headings,
  elsewhere,
  necessityCues,
  shiftCues,
  conditionPhrases,
  languageLaw,
  laterCues,
  offerPhrases,
]) {
  for (const [group, source] of Object.entries(book)) {
    test(`the phrases of "${group}" are written as the finder reads them`, () => {
      for (const line of source
        .split('\n')
        .map((l) => l.trim())
        .filter(Boolean)) {
        assert.match(line, /^[a-z0-9|*#(), :?.&=]+$/, `"${line}" holds a sign that no word has`);
        assert.ok(!/\([^)]* /.test(line), `"${line}": only one word may be left out at a time`);
        assert.ok(
          line.split(' ').some((word) => word !== '..' && !word.startsWith('(')),
          `"${line}" would match nothing at all`,
        );
        for (const word of line.match(/[a-z]+(?=\*)/g) ?? []) assert.ok(word.length >= 3, `"${word}*" is too short`);
      }
    });
  }
}
