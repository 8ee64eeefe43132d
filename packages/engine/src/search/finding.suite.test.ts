import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { taxonomy } from '@zorg-match/taxonomy';
import { search } from './search.js';

/** What is typed, and the competence that must come among the first three. */
type Claim = readonly [query: string, id: string];

/** The ways in which people type, each with examples of its own: what search promises, looked at from outside. */
const CLAIMS: Readonly<Record<string, readonly Claim[]>> = {
  'words as they are being typed': [
    ['palliat', 'palliatieve-zorg'],
    ['medicatie toed', 'medicatie-toedienen'],
    ['rolst', 'rolstoel'],
  ],
  'a label that is begun, of which the last words are small ones': [
    ['kinderen met ex', 'inclusieve-opvang'],
    ['mensen op hun ', 'warme-persoonlijkheid'],
    ['hart voor de', 'hart-voor-zorg'],
  ],
  typos: [
    ['medicaite toedienen', 'medicatie-toedienen'],
    ['wondvezorging', 'wondzorg'],
    ['steunkosen', 'steunkousen'],
    // a short word may keep no three letters together
    ['otrde en netheid', 'ordelijk'],
    ['wuond verzorgen', 'wondzorg'],
  ],
  'missing and superfluous spaces': [
    ['steunkousenaantrekken', 'steunkousen'],
    ['til lift', 'tillift'],
    ['bedopmaken', 'bedden-opmaken'],
    ['veiligwonen', 'woningaanpassing'],
    ['veiligslapen', 'slapende-kinderen'],
  ],
  'words in another order': [
    ['toedienen medicatie', 'medicatie-toedienen'],
    ['bijhouden dossier', 'dossier-bijhouden'],
  ],
  'other forms of a word': [
    ['gekookt', 'koken-voor-mensen'],
    ['medicatie toegediend', 'medicatie-toedienen'],
    ['ik maak bedden op', 'bedden-opmaken'],
  ],
  diminutives: [
    ['wandelingetje maken', 'wandelen'],
    ['boterhammetjes smeren', 'helpen-eten'],
    ['liedjes zingen', 'muziek-maken'],
  ],
  'words that are a particle elsewhere': [
    ['veilig wonen', 'woningaanpassing'],
    ['raad geven', 'hulpmiddelen-adviseren'],
  ],
  'lay words': [
    ['bejaarden wassen', 'wassen'],
    ['met kinderen spelen', 'spelen-met-kinderen'],
    ['papierwerk', 'administratie'],
    ['overleden mensen verzorgen', 'laatste-zorg'],
  ],
  'labels in other languages': [
    ['wound care', 'wondzorg'],
    ['soins des plaies', 'wondzorg'],
  ],
  'whole sentences': [
    ['ik zorgde voor mijn zieke moeder', 'persoonlijke-verzorging'],
    ['ik heb jarenlang gekookt voor een grote groep', 'maaltijden-bereiden-professioneel'],
  ],
};

describe('search finds among the first three, by', () => {
  for (const [way, claims] of Object.entries(CLAIMS)) {
    describe(way, () => {
      for (const [query, id] of claims) {
        it(query, () => {
          const found = search(taxonomy, query, { limit: 3 });
          assert.ok(
            found.some((one) => one.id === id),
            found.map((one) => `${one.id} (${one.matched})`).join(', '),
          );
        });
      }
    });
  }
});
