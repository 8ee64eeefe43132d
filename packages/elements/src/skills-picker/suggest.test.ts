import { expect } from '@open-wc/testing';
import { createEngine } from '@zorg-match/engine';
import fc from 'fast-check';
import { taxonomy } from '../../test/taxonomy.js';
import { highlight } from './highlight.js';
import { broughtBy, oftenWith, spread, suggest, suggestAhead } from './suggest.js';

const engine = createEngine({ taxonomy });
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('what the picker offers', () => {
  it('puts a job first when somebody types a job', () => {
    expect(suggest(engine, 'zorgkundige', 'nl')[0]).to.include({ kind: 'occupation', id: 'zorgkundige' });
  });

  it('puts a competence first when somebody types one, whatever the region of the language', () => {
    expect(suggest(engine, 'bewoners wassen', 'nl-be')[0]).to.include({ kind: 'competence', id: 'bewoners-wassen' });
  });

  it('finds nothing for nothing', () => {
    expect(suggest(engine, '  ', 'nl')).to.deep.equal([]);
  });

  it('gives the same for a first letter, whether that was looked up ahead or not', () => {
    const letters = ['a', 'b', 'k', 'l', 'w', 'z', 'K'];
    const asked = letters.map((letter) => suggest(engine, letter, 'nl'));
    const ahead = [...suggestAhead(engine, 'nl-be')];
    expect(ahead.length).to.be.greaterThan(5);
    const known = letters.map((letter) => suggest(engine, letter, 'nl'));
    expect(known).to.deep.equal(asked);
    expect(known.filter((each) => ahead.includes(each)).length).to.be.greaterThan(2);
  });

  it('knows what often goes with a choice, and leaves out what is chosen', () => {
    expect(ids(oftenWith(taxonomy, ['bewoners-wassen'], 3)))
      .to.include('eten-geven')
      .and.not.include('bewoners-wassen');
    expect(oftenWith(taxonomy, [], 3)).to.deep.equal([]);
  });

  it('never offers acts that only nurses may do, nor attitudes, in passing', () => {
    const all = ids(oftenWith(taxonomy, ['tillen', 'bewoners-wassen'], 99));
    expect(all).not.to.include.members(['wonden']);
    expect(all).not.to.include.members(['medicatie']);
    expect(all).not.to.include.members(['samenwerken']);
  });

  it('names what a job brought with the most telling first', () => {
    expect(ids(broughtBy(taxonomy, { kind: 'occupation', id: 'zorgkundige' }))).to.deep.equal(
      'bewoners-wassen eten-geven luisteren bed-opmaken tillen samenwerken'.split(' '),
    );
    expect(broughtBy(taxonomy, { kind: 'experience', id: 'nergens' })).to.deep.equal([]);
  });

  it('spreads starters over a list, in order and without doubles', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 8 }), (length, count) => {
        const list = Array.from({ length }, (_, index) => index);
        const some = spread(list, count);
        expect(some.length).to.equal(Math.min(length, count));
        expect(some).to.deep.equal([...new Set(some)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('highlighting', () => {
  const plain = (parts: ReturnType<typeof highlight>) =>
    parts.map((part) => (typeof part === 'string' ? part : String(part.values[0]))).join('');

  it('keeps every letter of the text, whatever the ranges', () => {
    const range = fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(range), (text, ranges) => {
        expect(plain(highlight(text, ranges))).to.equal(text);
      }),
    );
  });
});
