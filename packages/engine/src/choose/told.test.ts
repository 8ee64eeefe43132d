import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { coreTaxonomy } from '@zorg-match/taxonomy';
import { createEngine } from '../engine.js';
import { competencesIn } from './told.js';

const engine = createEngine({ taxonomy: coreTaxonomy });

/** What somebody tells, what it must offer, and what it must not say in their place. */
const TOLD: readonly (readonly [text: string, offers: readonly string[], not: readonly string[]])[] = [
  // horeca
  [
    'Ik heb tien jaar in de keuken van een restaurant gewerkt.',
    ['maaltijden-bereiden-professioneel', 'haccp'],
    ['voeding-bestellen'],
  ],
  [
    'Ik heb bestellingen opgenomen en gasten bediend.',
    ['tafel-en-bedienen', 'klantgericht'],
    ['bestellen', 'administratie'],
  ],
  ['Ik was kelner en deed ook de kassa.', ['tafel-en-bedienen', 'winkelen-rayon'], ['was-doen']],
  ['Ik heb afgewassen en de keuken proper gehouden.', ['afwassen', 'keuken-reinigen'], ['wassen']],
  // poets
  ['Ik werkte als poetsvrouw bij mensen thuis.', ['poetsen-thuis', 'strijken'], []],
  ['Ik heb kantoren gepoetst en ramen gelapt.', ['schoonmaken', 'ramen-poetsen'], ['poetsen-thuis']],
  ['Ik maakte hotelkamers schoon en ververste de lakens.', ['schoonmaken', 'bedden-opmaken'], []],
  // logistiek
  ['Ik werkte in een magazijn.', ['voorraad-beheren', 'heffen-tillen'], []],
  ['Ik ben truckchauffeur geweest.', ['veilig-rijden'], []],
  // mantelzorg
  ['Ik zorg al twee jaar voor mijn vrouw.', ['persoonlijke-verzorging', 'verplaatsen'], ['gynaecologie']],
  ['Mijn zoon heeft autisme, ik begeleid hem elke dag.', ['autisme', 'structuur-bieden'], []],
  ['Ik gaf mijn vader zijn medicatie en verzorgde zijn wonde.', ['medicatie-toedienen', 'wondzorg'], []],
  // onderwijs
  ['Ik gaf les in de lagere school en sprak met de ouders.', ['vorming-geven', 'ouder-contact'], []],
  ['Ik deed toezicht op de speelplaats.', ['toezicht-kinderen'], []],
  // vrijwilligers
  ['Ik leid een groep bij de scouts.', ['kinderactiviteiten', 'spelen-met-kinderen'], []],
  ['Ik ben vrijwilliger bij de voedselbank.', ['armoede'], []],
  ['Ik vertaal voor mijn buren als ze naar het OCMW gaan.', ['tolken'], []],
  ['Ik hielp kinderen met hun huiswerk.', ['huiswerk-begeleiden'], ['hart-voor-kinderen']],
];

describe('sentences of people who did other work than care', () => {
  for (const [text, offers, not] of TOLD)
    test(text, () => {
      const ids = competencesIn(engine, text).map(({ competence }) => competence);
      assert.deepEqual(
        offers.filter((id) => !ids.includes(id)),
        [],
        `offered: ${ids.join()}`,
      );
      assert.deepEqual(
        not.filter((id) => ids.includes(id)),
        [],
      );
    });

  test('where somebody worked makes likely what is done there, and says nothing outright', () => {
    for (const text of ['Ik werkte in een magazijn.', 'Ik heb in de keuken van een restaurant gewerkt.'])
      assert.ok(
        competencesIn(engine, text).every(({ sure }) => sure === 'likely'),
        text,
      );
  });

  test('an attitude is theirs only when they say so', () => {
    const ids = (text: string) => competencesIn(engine, text).map(({ competence }) => competence);
    assert.ok(!ids('Ik hielp mensen in de bus.').includes('hart-voor-zorg'));
    assert.ok(ids('Ik ben geduldig.').includes('geduld'));
  });
});
