import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { labelWordsOf } from './label-words.js';
import { finish } from './steps.js';
import { careTaxonomy } from './taxonomy.fixture.js';
import { isOneEdit, TypoIndex } from './typo-index.js';
import { Vocabulary } from './vocabulary.js';

const LEAST = 5;

/** The obvious way: every word and every stem is compared. */
function slow(vocabulary: Vocabulary, words: readonly string[], text: string): number | undefined {
  const near = new Set<number>();
  const see = (known: string, stem: number): void => {
    if (known.length >= LEAST && isOneEdit(text, known)) near.add(stem);
  };
  for (const word of vocabulary.words) see(words[word] as string, vocabulary.stemOfWord(word));
  for (let stem = 0; stem < vocabulary.size; stem++) see(vocabulary.text(stem), stem);
  const [only] = near;
  return text.length >= LEAST && near.size === 1 ? only : undefined;
}

const letters = ['a', 'e', 'n', 'r', 's', 't'];
const letter = fc.constantFrom(...letters);
const pseudoWord = fc.array(letter, { minLength: 4, maxLength: 9 }).map((list) => list.join(''));

/** A word after one edit of any sort; the first letter may change too. */
const edited = (word: string, at: number, sort: number, other: string): string => {
  const place = at % word.length;
  const [head, tail] = [word.slice(0, place), word.slice(place)];
  if (sort === 0) return head + tail.slice(1);
  if (sort === 1) return head + other + tail;
  if (sort === 2) return head + other + tail.slice(1);
  return head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2);
};

it('finds for each typo what comparing it with every word finds', () => {
  const list = fc.array(pseudoWord, { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(list, fc.nat(), fc.nat(), fc.nat(3), letter, (texts, which, at, sort, other) => {
      const words = { nl: texts };
      const [first] = careTaxonomy.competences;
      assert.ok(first);
      const taxonomy = {
        ...careTaxonomy,
        competences: [{ ...first, label: { nl: texts[0] ?? '' }, words, lookalikes: [] }],
        occupations: [],
        experiences: [],
      };
      const known = labelWordsOf(taxonomy);
      const vocabulary = new Vocabulary(known);
      known.words.forEach((_, word) => vocabulary.add(word, false));
      const index = finish(TypoIndex.build(vocabulary, known));
      const word = texts[which % texts.length] as string;
      for (const text of [word, edited(word, at, sort, other)])
        assert.equal(index.find(text), slow(vocabulary, known.words, text), text);
    }),
    { numRuns: 500 },
  );
});
