import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diminutiveOf } from './diminutive.js';
import { isStopWord } from './stop-words.js';
import { stemOf } from './stem.js';
import { verbStems } from './verb-forms.js';

describe('stemOf gives one stem to', () => {
  const families = [
    'maken maak',
    'lopen loop',
    'huren huur',
    'leren leer',
    'plassen plas',
    'knippen knip',
    'leven leef',
    'reizen reis',
    'verzorging verzorgen verzorg',
    'meting meten',
    'begeleiding begeleiden',
    'zorg zorgen',
    'hulp helpen',
    'opvang opvangen',
    'registratie registreren',
    'controle controleren',
    'rapportage rapporteren',
    'bewoner bewoners',
    'medicatie medicaties',
    'kind kinderen',
    'zaal zalen',
    'week weken',
    'huis huizen',
    'probleem problemen',
    'vaardigheid vaardigheden',
    'foto fotos',
    'patient patienten',
    'mogelijkheid mogelijkheden',
    'sociale sociaal',
    'persoonlijke persoonlijk',
    'actieve actief',
    'proces processen',
    'afwas afwassen',
    'verlenen verlening',
    'oefenen oefening',
    'draaien draai',
    'keuken keukens',
    'cursus cursussen',
  ];
  for (const family of families) {
    it(family, () => assert.equal(new Set(family.split(' ').map(stemOf)).size, 1));
  }
});

describe('stemOf keeps apart', () => {
  const pairs = [
    'weken wekken',
    'lezen les',
    'wassen was',
    'ouders ouderen',
    'bomen bommen',
    'opleiding opleiden',
    'huis huid',
  ];
  for (const pair of pairs) {
    it(pair, () => {
      const words = pair.split(' ');
      assert.equal(new Set(words.map(stemOf)).size, words.length);
    });
  }
});

describe('verbStems finds the infinitive of', () => {
  const forms: readonly (readonly [forms: string, infinitive: string])[] = [
    ['wast waste wasten gewassen', 'wassen'],
    ['zorgt zorgde zorgden gezorgd', 'zorgen'],
    ['helpt hielp hielpen geholpen', 'helpen'],
    ['geeft gaf gaven gegeven', 'geven'],
    ['toedient toediende toegediend toetedienen', 'toedienen'],
    ['bijhoudt bijgehouden bijhield', 'bijhouden'],
    ['afneemt afnam afgenomen', 'afnemen'],
    ['bespreekt besprak besproken', 'bespreken'],
    ['verleent verleende verleend', 'verlenen'],
    ['oefent oefende geoefend', 'oefenen'],
    ['observeert observeerde geobserveerd', 'observeren'],
    ['begeleidt begeleidde begeleid', 'begeleiden'],
    ['kookt kookte gekookt', 'koken'],
    ['leeft leefde geleefd', 'leven'],
    ['reist reisde gereisd', 'reizen'],
    ['zet zette zetten gezet', 'zetten'],
    ['doet deed gedaan', 'doen'],
    ['omgaat omging omgegaan', 'omgaan'],
  ];
  for (const [list, infinitive] of forms) {
    it(`${list}: ${infinitive}`, () => {
      for (const form of list.split(' ')) assert.ok(verbStems(form).has(stemOf(infinitive)), form);
    });
  }
});

describe('diminutiveOf finds the word that it is made of', () => {
  const pairs = [
    'liedje lied',
    'kindjes kind',
    'babbeltje babbel',
    'bloempje bloem',
    'koninkje koning',
    'wandelingetje wandeling',
    'boterhammetjes boterham',
    'fotootje foto',
    'omaatjes oma',
  ];
  for (const pair of pairs) {
    it(pair, () => {
      const [diminutive = '', word = ''] = pair.split(' ');
      assert.ok(diminutiveOf(diminutive).has(word));
    });
  }
  it('and nothing for words that are none', () => {
    for (const word of ['je', 'praten', 'meer', 'mijne']) assert.equal(diminutiveOf(word).size, 0);
  });
});

describe('isStopWord', () => {
  it('knows small words as they are folded, and no words of care', () => {
    assert.ok(isStopWord('de') && isStopWord('een') && isStopWord('wij'));
    assert.ok(!isStopWord('zorg') && !isStopWord('team'));
  });
});
