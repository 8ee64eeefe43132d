import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildLexicon, Lexicon } from './lexicon/lexicon.js';
import { scan } from './lexicon/scan.js';
import { careTaxonomy } from './lexicon/taxonomy.fixture.js';
import { search } from './search/search.js';
import { warmReading, warmUp } from './warm-up.js';

describe('warmUp', () => {
  it('leaves nothing to build, and changes no answer', () => {
    const fresh = structuredClone(careTaxonomy);
    const steps = [...warmUp(fresh)];
    assert.ok(steps.length >= 3);
    assert.deepEqual(search(fresh, 'medicatie'), search(careTaxonomy, 'medicatie'));
    const text = 'Je dient de medicaite toe.';
    assert.deepEqual(scan(buildLexicon(fresh), text), scan(buildLexicon(careTaxonomy), text));
  });
  it('reads the same after the part for reading alone, and search follows when it is asked', () => {
    const fresh = structuredClone(careTaxonomy);
    assert.ok([...warmReading(fresh)].length >= 2);
    const text = 'Je dient de medicaite toe.';
    assert.deepEqual(scan(buildLexicon(fresh), text), scan(buildLexicon(careTaxonomy), text));
    assert.deepEqual(search(fresh, 'medicatie'), search(careTaxonomy, 'medicatie'));
  });
  it('may be left half-way, and overtaken by somebody who needs the engine now', () => {
    const fresh = structuredClone(careTaxonomy);
    const steps = warmUp(fresh);
    steps.next();
    assert.equal(search(fresh, 'koken')[0]?.id, 'maaltijden-bereiden');
    for (let left = steps.next(); left.done !== true; left = steps.next())
      search(fresh, 'koken', { kind: 'experience' });
    const left = warmUp(fresh);
    left.next();
    left.return();
    assert.equal(scan(buildLexicon(fresh), 'Je kookt.')[0]?.id, 'maaltijden-bereiden');
  });
});

describe('buildLexicon', () => {
  it('makes one lexicon for a taxonomy and a language, and another for another', () => {
    assert.equal(buildLexicon(careTaxonomy), buildLexicon(careTaxonomy, 'nl'));
    assert.notEqual(buildLexicon(careTaxonomy), buildLexicon(careTaxonomy, 'fr'));
    assert.ok(buildLexicon(careTaxonomy) instanceof Lexicon);
  });
});
