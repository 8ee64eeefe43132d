import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { careTaxonomy } from '../lexicon/taxonomy.fixture.js';
import { foldText } from '../text/fold.js';
import { Beginnings } from './beginnings.js';
import { labelIndexOf } from './label-index.js';

const index = labelIndexOf(careTaxonomy, 'competence');
const beginnings = new Beginnings(index);
const texts = index.labels.map(({ text }) => foldText(text));

function found(query: string, open: boolean): number[] {
  const labels: number[] = [];
  beginnings.of(foldText(query).split(' '), open, (label) => labels.push(label));
  return labels.sort((a, b) => a - b);
}

describe('Beginnings', () => {
  it('gives exactly the labels whose folded text begins so, for two words or more', () => {
    const typed = fc
      .record({ label: fc.nat(texts.length - 1), share: fc.double({ min: 0.1, max: 1, noNaN: true }) })
      .map(({ label, share }) => (texts[label] as string).slice(0, Math.ceil(share * (texts[label] as string).length)))
      .filter((text) => text.trim().includes(' '));
    fc.assert(
      fc.property(typed, fc.boolean(), (text, open) => {
        const query = text.trim();
        const wanted = [...texts.keys()].filter((label) =>
          `${texts[label] as string} `.startsWith(open ? query : `${query} `),
        );
        assert.deepEqual(found(query, open), wanted);
      }),
    );
  });
  it('gives nothing for words that no label begins with', () => {
    assert.deepEqual(found('xyzqw wassen', true), []);
    assert.deepEqual(found('', true), []);
  });
});
