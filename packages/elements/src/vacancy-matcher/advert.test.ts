import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { advertOf, sentenceAt, type Evidence } from './advert.js';

const evidence = (start: number, end: number, line = 'l0'): Evidence => ({ start, end, line, state: 'have' });

describe('the advert, divided where its evidence stands', () => {
  it('loses nothing of the text but line breaks and bullets, wherever the evidence stands', () => {
    const text = fc.array(fc.constantFrom('Je', 'wast', ' ', '\n', '• ', '.', 'zorg')).map((parts) => parts.join(''));
    const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })));
    fc.assert(
      fc.property(text, spans, (given, places) => {
        const { blocks } = advertOf(
          given,
          places.map(([start, length], index) => evidence(start, start + length, `l${index}`)),
        );
        const kept = blocks.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
        expect(kept.replace(/\s/g, '')).to.equal(
          given
            .split('\n')
            .map((line) => line.replace(/^\s*•\s+/, ''))
            .join('')
            .replace(/\s/g, ''),
        );
      }),
    );
  });

  it('marks exactly the words of the evidence', () => {
    const { blocks } = advertOf('Je wast mensen.\n• Je kookt.', [evidence(3, 7, 'a'), evidence(21, 26, 'b')]);
    expect(blocks.map(({ item }) => item)).to.deep.equal([false, true]);
    const marked = blocks.flatMap(({ pieces }) => pieces.filter((piece) => piece.evidence).map((piece) => piece.text));
    expect(marked).to.deep.equal(['wast', 'kookt']);
  });

  it('gives each line a place, also when its words lie within those of another line', () => {
    const { places } = advertOf('Je wast mensen.', [evidence(3, 14, 'a'), evidence(8, 14, 'b')]);
    expect(places.get('a')?.text).to.equal('wast mensen');
    expect(places.get('b')).to.equal(places.get('a'));
  });

  it('leaves out evidence that lies outside the text', () => {
    const { places } = advertOf('Kort.', [evidence(3, 99), evidence(-1, 2), evidence(2, 2)]);
    expect(places.size).to.equal(0);
  });
});

describe('the sentence around a quote', () => {
  const around = (text: string, quote: string) => {
    const start = text.indexOf(quote);
    const sentence = sentenceAt(text, { start, end: start + quote.length });
    return `${sentence.before}[${sentence.quote}]${sentence.after}`;
  };

  it('ends where the sentence or the line ends', () => {
    const text = 'Titel\n• Eerst dit. Je wast mensen, elke dag. Daarna niets.\nNog iets';
    expect(around(text, 'wast')).to.equal('Je [wast] mensen, elke dag.');
    expect(around(text, 'Titel')).to.equal('[Titel]');
  });

  it('does not end at a dot within a number', () => {
    expect(around('Je krijgt 2.500 euro en leert wassen.', 'leert')).to.equal(
      'Je krijgt 2.500 euro en [leert] wassen.',
    );
  });

  it('cuts a sentence without end at a word', () => {
    const long = `${'woord '.repeat(40)}wassen ${'nog '.repeat(60)}`;
    const told = around(long, 'wassen');
    expect(told).to.match(/^… woord .*\[wassen\] nog .* …$/);
    expect(told.length).to.be.below(220);
  });
});
