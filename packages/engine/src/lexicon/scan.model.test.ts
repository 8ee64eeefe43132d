import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Lexicon } from './lexicon.js';
import { madeUpWords } from './made-up.fixture.js';
import { scan } from './scan.js';
import { taxonomyOf } from './taxonomy.fixture.js';

const COST = { foreign: 0.07, stop: 0.005, comma: 0.06 };
const STOPS = ['de', 'van', 'je'];

/** A word of a sentence, and whether a comma stands before it. */
interface Said {
  readonly word: string;
  readonly comma: boolean;
}

interface Hit {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly quality: number;
}

const labelled = madeUpWords.slice(0, 24);
const foreign = madeUpWords.slice(24);

/** Labels of two words; no word is in two labels. */
const labels = fc
  .shuffledSubarray([...labelled], { minLength: 8 })
  .map((words) => Array.from({ length: words.length >> 1 }, (_, i) => `${words[2 * i]} ${words[2 * i + 1]}`));

/** Sentences in which no word of a label stands twice. */
const sentence = fc
  .tuple(fc.shuffledSubarray([...labelled]), fc.array(fc.constantFrom(...foreign, ...STOPS), { maxLength: 16 }))
  .chain(([own, other]) => fc.shuffledSubarray([...own, ...other], { minLength: own.length + other.length }))
  .chain((words) =>
    fc
      .tuple(...words.map((word) => fc.record({ word: fc.constant(word), comma: fc.boolean() })))
      .map((said) => said as Said[]),
  );

const written = (said: readonly Said[]): string =>
  said.map(({ word, comma }, i) => `${i === 0 ? '' : comma ? ', ' : ' '}${word}`).join('');

/** Every label in every sentence, looked for word by word. */
function model(names: readonly string[], sentences: readonly (readonly Said[])[]): Hit[] {
  const hits: Hit[] = [];
  let offset = 0;
  for (const said of sentences) {
    const places = said.map((_, i) => written(said.slice(0, i + 1)).length);
    names.forEach((name) => {
      const at = name.split(' ').map((word) => said.findIndex((one) => one.word === word));
      if (at.includes(-1)) return;
      const [first, last] = [Math.min(...at), Math.max(...at)];
      const between = said.slice(first + 1, last);
      const stops = between.filter(({ word }) => STOPS.includes(word)).length;
      const commas = said.slice(first + 1, last + 1).filter(({ comma }) => comma).length;
      if (between.length - stops > 4) return;
      const quality = 1 - COST.foreign * (between.length - stops) - COST.stop * stops - COST.comma * commas;
      const begin = offset + (places[first] as number) - (said[first] as Said).word.length;
      if (quality >= 0.6)
        hits.push({ id: name.replace(' ', '-'), start: begin, end: offset + (places[last] as number), quality });
    });
    offset += written(said).length + 1;
  }
  return hits;
}

const byPlace = (a: Hit, b: Hit): number => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);

describe('scan beside a slow obvious model', () => {
  it('finds in made-up taxonomies and texts what the model finds, at the same places, as surely', () => {
    fc.assert(
      fc.property(labels, fc.array(sentence, { minLength: 1, maxLength: 4 }), (names, sentences) => {
        const text = sentences.map(written).join('\n');
        const found = scan(new Lexicon(taxonomyOf(names), 'nl'), text).map(({ id, start, end, quality }) => ({
          id,
          start,
          end,
          quality: Math.round(quality * 1e4),
        }));
        const expected = model(names, sentences).map((hit) => ({ ...hit, quality: Math.round(hit.quality * 1e4) }));
        assert.deepEqual(found.sort(byPlace), expected.sort(byPlace));
      }),
      { numRuns: 200 },
    );
  });
});
