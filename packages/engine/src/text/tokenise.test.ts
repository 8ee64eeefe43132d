import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldText } from './fold.js';
import { Mark, tokenise } from './tokenise.js';
import { WordTable } from './word-table.js';

function words(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}

function sentences(text: string): number {
  const tokens = tokenise(text);
  return new Set(Array.from(tokens.sentence.subarray(0, tokens.count))).size;
}

describe('tokenise', () => {
  it('gives each word with its place in the text as it was written', () => {
    assert.deepEqual(words('Je wast cliënten, ’s avonds.'), ['Je', 'wast', 'cliënten', 's', 'avonds']);
  });
  it('keeps a single letter and its hyphen in one word', () => {
    assert.deepEqual(words('hbo-v, e-mail, ADL-zorg'), ['hbo-v', 'e-mail', 'ADL', 'zorg']);
  });
  it('marks a loose hyphen, a bound word and a comma', () => {
    const { marks } = tokenise('zorg- en ADL-zorg, hulp');
    assert.equal((marks[0] as number) & Mark.looseHyphen, Mark.looseHyphen);
    assert.equal((marks[3] as number) & Mark.glued, Mark.glued);
    assert.equal((marks[4] as number) & Mark.comma, Mark.comma);
    assert.equal(marks[1], 0);
  });
  it('ends a sentence at a full stop, a line, a colon and a bullet', () => {
    assert.equal(sentences('Een zin. Twee\nDrie: vier • vijf'), 5);
  });
  it('does not end a sentence in an abbreviation, a number or an address', () => {
    assert.equal(sentences('Hulp, bv. bij eten, o.a. op 28.5 uur via www.zorg.be'), 1);
  });
  it('gives one word one number in a shared table', () => {
    const table = new WordTable();
    const first = tokenise('zorg en hulp', table).word[0];
    assert.equal(tokenise('hulp of Zorg', table).word[2], first);
  });
  it('gives non-empty words in order, inside the text, whose folds make up the fold of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const tokens = tokenise(text);
        let last = 0;
        for (let i = 0; i < tokens.count; i++) {
          const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
          assert.ok(start >= last && end > start && end <= text.length);
          assert.equal(
            foldText(text.slice(start, end)).replaceAll(' ', ''),
            tokens.words.text(tokens.word[i] as number),
          );
          last = end;
        }
        const all = Array.from({ length: tokens.count }, (_, i) => tokens.words.text(tokens.word[i] as number)).join(
          '',
        );
        assert.equal(all, foldText(text).replaceAll(' ', ''));
      }),
      { numRuns: 300 },
    );
  });
  it('cuts a word of a million letters short instead of choking on it', () => {
    const tokens = tokenise('a'.repeat(1_000_000));
    assert.equal(tokens.count, 1);
    assert.equal(tokens.end[0], 1_000_000);
  });
});

describe('WordTable', () => {
  it('keeps words with the same hash apart', () => {
    const table = new WordTable();
    const numbers = ['zorg', 'hulp', 'zorgen'].map((word) =>
      table.intern(
        Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
        word.length,
        42,
      ),
    );
    assert.deepEqual(numbers, [0, 1, 2]);
    assert.deepEqual(
      [0, 1, 2].map((number) => table.text(number)),
      ['zorg', 'hulp', 'zorgen'],
    );
  });
  it('still knows every word after it has grown', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `woord${i}`).join(' ');
    const table = new WordTable();
    tokenise(text, table);
    const again = tokenise(text, table);
    assert.equal(table.size, 5000);
    assert.equal(again.word[4321], 4321);
  });
});
