import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { buildLexicon } from './lexicon.js';
import { scan } from './scan.js';
import { careTaxonomy } from './taxonomy.fixture.js';

const lexicon = buildLexicon(careTaxonomy);
const labels = lexicon.labels.filter((label) => !label.veto);
const noise = fc.string({ unit: 'binary', maxLength: 30 });
const pieces = fc.array(fc.oneof(noise, fc.constantFrom(...labels.map((label) => label.text))), { maxLength: 8 });

describe('scan', () => {
  it('never throws, and gives places inside the text in order, for any text', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end, quality } of scan(lexicon, text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          assert.ok(quality > 0 && quality <= 1);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });
  it('finds every label as it is written, wherever it stands', () => {
    const lost = labels.filter(({ text, concept }) => {
      const hits = scan(lexicon, `Onze vraag: ${text}. Tot snel!`);
      return !hits.some((hit) => hit.concept === concept || (hit.start <= 12 && hit.end >= 12 + text.length));
    });
    assert.deepEqual(
      lost.map((label) => label.text),
      [],
    );
  });
  it('reads a paragraph the same whatever stands around it', () => {
    fc.assert(
      fc.property(noise, (other) => {
        const alone = scan(lexicon, 'Je dient de medicatie toe.');
        const among = scan(lexicon, `${other}\nJe dient de medicatie toe.\n${other}`);
        const at = other.length + 1;
        const within = among.filter((hit) => hit.start >= at && hit.end <= at + 27);
        assert.deepEqual(
          within.map((hit) => [hit.id, hit.start - at, hit.end - at]),
          alone.map((hit) => [hit.id, hit.start, hit.end]),
        );
      }),
      { numRuns: 200 },
    );
  });
  it('takes time in proportion to the length of the text', () => {
    const sentence = 'Je dient de medicatie toe en je wast bewoners terwijl je kinderen op school opvangt ';
    const time = (text: string): number => {
      const begin = process.cpuUsage(); // our own time, so that a busy machine does not count
      scan(lexicon, text);
      return process.cpuUsage(begin).user / 1000;
    };
    const best = (text: string): number => Math.min(...Array.from({ length: 5 }, () => time(text)));
    best(sentence.repeat(100));
    assert.ok(best(sentence.repeat(1000)) < 40 * Math.max(0.5, best(sentence.repeat(100))));
  });
  it('copes with a megabyte of one word, with a hundred thousand lines, and without a single full stop', () => {
    assert.doesNotThrow(() => scan(lexicon, 'medicatie'.repeat(110_000)));
    assert.doesNotThrow(() => scan(lexicon, 'koken\n'.repeat(100_000)));
    assert.doesNotThrow(() => scan(lexicon, 'medicatie toedienen '.repeat(50_000)));
  });
});
