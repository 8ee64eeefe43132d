import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Profile } from '@zorg-match/schema';
import { taxonomy } from '@zorg-match/taxonomy';
import { createEngine } from './engine.js';

const engine = createEngine({ taxonomy });
const advert = 'Wat ga je doen?\n• Je dient medicatie toe.\n• Je helpt bewoners bij het wassen.';
const person: Profile = { format: 'zorg-profile/1', competences: [{ id: 'wassen' }] };

describe('createEngine', () => {
  it('reads a vacancy, and each quote is that part of the text', () => {
    const { text, demands } = engine.read(advert);
    assert.deepEqual(
      demands.map((demand) => demand.competence),
      ['medicatie-toedienen', 'wassen'],
    );
    for (const { quote, start, end } of demands) assert.equal(text.slice(start, end), quote);
  });
  it('matches a person with what was read, and ranks the better vacancy first', () => {
    const both = engine.read(advert);
    const one = engine.read('Wat ga je doen?\n• Je helpt bewoners bij het wassen.');
    assert.deepEqual(
      engine.match(person, both).lines.map((line) => line.state),
      ['missing', 'have'],
    );
    assert.deepEqual(
      engine.rank(person, [both, one], { limit: 1 }).map((match) => match.index),
      [1],
    );
  });
  it('finds routes in the book of the taxonomy, and none without a book', () => {
    const { routes, ...without } = taxonomy;
    assert.ok(routes && engine.routes(person, { to: 'zorgkundige' }).length > 0);
    assert.deepEqual(createEngine({ taxonomy: without }).routes(person, { to: 'zorgkundige' }), []);
  });
  it('gives labels in its own language unless a search asks for another', () => {
    const french = createEngine({ taxonomy, lang: 'fr' });
    const [first] = french.search('luisteren');
    assert.equal(first?.label, taxonomy.competences.find((one) => one.id === first?.id)?.label['fr']);
    assert.equal(french.search('luisteren', { lang: 'nl' })[0]?.label, 'goed luisteren');
  });
});
