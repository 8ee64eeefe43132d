import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildLexicon } from './lexicon.js';
import { scan } from './scan.js';
import { careTaxonomy, taxonomyOf } from './taxonomy.fixture.js';

/** A sentence in which the part between brackets must be found, and the id of the concept to be found there. */
type Case = readonly [sentence: string, id: string];

const suites: Readonly<Record<string, readonly Case[]>> = {
  'separable verbs': [
    ['Je [dient de medicatie toe].', 'medicatie-toedienen'],
    ['Na de maaltijd [dien je de medicatie toe] en ruim je af.', 'medicatie-toedienen'],
    ['Je leert om [medicatie correct toe te dienen].', 'medicatie-toedienen'],
    ['De [medicatie wordt door jou toegediend].', 'medicatie-toedienen'],
    ['Iemand die [medicatie toedient] en alles noteert.', 'medicatie-toedienen'],
    ['Je [vangt de kinderen na school op].', 'kinderen-opvangen'],
    ['Je [vangt kinderen op school op] met een glimlach.', 'kinderen-opvangen'],
    ['De [kinderen worden opgevangen] in een fijne ruimte.', 'kinderen-opvangen'],
    ['’s Morgens [trek je de steunkousen aan].', 'steunkousen-aantrekken'],
    ['Je helpt om de [steunkousen aan te trekken].', 'steunkousen-aantrekken'],
    ['Je [houdt het dossier van elke bewoner bij].', 'dossier-bijhouden'],
    ['Het [dossier wordt bijgehouden] in een computerprogramma.', 'dossier-bijhouden'],
    ['Je [vult het zorgdossier in].', 'dossier-bijhouden'],
    ['Je [stelt samen met de verpleegkundige een zorgplan op].', 'zorgplan-opstellen'],
    ['Je [neemt de telefoon op] en helpt bezoekers verder.', 'telefoon-opnemen'],
    ['Je [plant afspraken in] voor de artsen.', 'afspraken-inplannen'],
    ['Je [zet de medicatie klaar] voor het weekend.', 'medicatie-klaarzetten'],
    ['[Medicatie klaarzetten] hoort erbij.', 'medicatie-klaarzetten'],
    ['Je [maakt het eten klaar] met de bewoners.', 'maaltijden-bereiden'],
    ['Je [spuit insuline in].', 'insuline-inspuiten'],
    ['Je [staat de familie bij].', 'families-ondersteunen'],
    ['Je [geeft je observaties door] aan het team.', 'observeren-en-rapporteren'],
  ],
  inflection: [
    ['Je [verzorgt wonden].', 'wonden-verzorgen'],
    ['De [wonde verzorgen] doe je zelf.', 'wonden-verzorgen'],
    ['Je [mat de bloeddruk] al eerder.', 'bloeddruk-meten'],
    ['De [bloeddruk wordt elke dag gemeten].', 'bloeddruk-meten'],
    ['Je [bereidt een maaltijd].', 'maaltijden-bereiden'],
    ['Je [kookt] voor acht bewoners.', 'maaltijden-bereiden'],
    ['Er wordt vers [gekookt].', 'maaltijden-bereiden'],
    ['Je [geeft de bewoners eten].', 'hulp-bij-eten-en-drinken'],
    ['Je [deed de boodschappen] voor een buur.', 'boodschappen-doen'],
    ['Je [voert een gesprek] met de bewoner.', 'gesprekken-voeren'],
    ['Je [organiseert activiteiten].', 'activiteiten-organiseren'],
    ['Een [activiteit organiseren] doe je graag.', 'activiteiten-organiseren'],
    ['Je [begeleidt stagiairs].', 'stagiairs-begeleiden'],
    ['Je [begeleidt een stagiair].', 'stagiairs-begeleiden'],
    ['Je [vervoert cliënten] naar het dagcentrum.', 'vervoer-verzorgen'],
    ['Je [verleent eerste hulp].', 'eerste-hulp-verlenen'],
    ['Je [beheert de agenda] van de arts.', 'afspraken-inplannen'],
    ['We zoeken twee [verpleegkundigen].', 'verpleegkundige'],
    ['Je [ondersteunt families].', 'families-ondersteunen'],
    ['Je [gebruikt een tillift].', 'tillift-gebruiken'],
    ['Je [begeleidt personen met dementie].', 'personen-met-dementie-begeleiden'],
    ['Je [strijkt] en vouwt het linnen.', 'strijken'],
    ['Je [observeert en rapporteert].', 'observeren-en-rapporteren'],
  ],
  nominalisation: [
    ['De [medicatietoediening] gebeurt nauwkeurig.', 'medicatie-toedienen'],
    ['De [verzorging van wonden] volg je op.', 'wonden-verzorgen'],
    ['[Hulp bij het wassen] en meer.', 'wassen-en-aankleden'],
    ['[Meting van de bloeddruk] hoort erbij.', 'bloeddruk-meten'],
    ['[Begeleiding van stagiairs] is een plus.', 'stagiairs-begeleiden'],
    ['De [opvang van kinderen] voor en na school.', 'kinderen-opvangen'],
    ['[Ondersteuning van families] bij verlies.', 'families-ondersteunen'],
    ['Het [gebruik van een tillift] leer je bij ons.', 'tillift-gebruiken'],
    ['[Toediening van medicatie] na delegatie.', 'medicatie-toedienen'],
    ['[Huiswerkbegeleiding] op woensdag.', 'huiswerk-begeleiden'],
    ['[Begeleiding bij huiswerk] op woensdag.', 'huiswerk-begeleiden'],
  ],
  compounds: [
    ['[Wondverzorging] is jouw sterkte.', 'wonden-verzorgen'],
    ['Ervaring met [zorg voor wonden].', 'wonden-verzorgen'],
    ['De [bloeddrukmeting] noteer je.', 'bloeddruk-meten'],
    ['Je helpt bij [maaltijdbereiding].', 'maaltijden-bereiden'],
    ['Je [vult het bewonersdossier in].', 'dossier-bijhouden'],
    ['De [opvang van schoolkinderen] is in de sporthal.', 'kinderen-opvangen'],
    ['[Tilliftgebruik] is gekend.', 'tillift-gebruiken'],
    ['Je bent een echte [team-speler].', 'in-team-werken'],
    ['[Babyverzorging] doe je met veel liefde.', 'baby-s-verzorgen'],
    ['De [medicatieverstrekking] in de voormiddag.', 'medicatie-toedienen'],
  ],
  'order and words in between': [
    ['[Medicatie op een veilige manier toedienen].', 'medicatie-toedienen'],
    ['[Toedienen van medicatie].', 'medicatie-toedienen'],
    ['[Verzorgen van kleine en grote wonden].', 'wonden-verzorgen'],
    ['[Bereiden van gezonde, verse maaltijden].', 'maaltijden-bereiden'],
    ['Je [verzorgt eenvoudige en complexe wonden].', 'wonden-verzorgen'],
    ['[Kinderen van 3 tot 12 jaar opvangen].', 'kinderen-opvangen'],
    ['Je [werkt goed samen met collega’s].', 'in-team-werken'],
    ['Je [werkt graag in team].', 'in-team-werken'],
    ['Je [gebruikt de actieve en passieve tillift].', 'tillift-gebruiken'],
    ['Je [ondersteunt bewoners en hun families].', 'families-ondersteunen'],
  ],
  coordination: [
    ['Je [stelt zorg- en leefplannen op].', 'zorgplan-opstellen'],
    ['Je helpt bij het [aan- en uitkleden].', 'aan-en-uitkleden'],
    ['Je [stelt leef- en zorgplannen op].', 'zorgplan-opstellen'],
    ['Helpen bij het [wassen en aankleden].', 'wassen-en-aankleden'],
    ['Je [wast en kleedt bewoners aan].', 'wassen-en-aankleden'],
    ['[Medicatie klaarzetten] en toedienen.', 'medicatie-klaarzetten'],
    ['[Medicatie klaarzetten en toedienen].', 'medicatie-toedienen'],
    ['Je ondersteunt bij [wassen, aankleden] en eten.', 'wassen-en-aankleden'],
  ],
  typos: [
    ['Je [dient de medicaite toe].', 'medicatie-toedienen'],
    ['[Wonden verzrogen] kan je als de beste.', 'wonden-verzorgen'],
    ['Je bent [zorgkudige] van opleiding.', 'zorgkundige'],
    ['De [bloedruk meten].', 'bloeddruk-meten'],
    ['[Verpleegkundge] gezocht.', 'verpleegkundige'],
    ['Je [organiseerd activiteiten].', 'activiteiten-organiseren'],
    ['[Activiteitten organiseren] met bewoners.', 'activiteiten-organiseren'],
    ['[Reanimeeren] kan je.', 'reanimeren'],
  ],
  'exact words': [
    ['Je verleent [ADL] met respect.', 'adl-zorg'],
    ['Een attest [EHBO] is mooi meegenomen.', 'eerste-hulp-verlenen'],
    ['Ervaring met [ADL-zorg].', 'adl-zorg'],
  ],
};

const lexicon = buildLexicon(careTaxonomy);

/** Takes the brackets out; with two bracketed parts, what must be found runs from the first to the last. */
function unmark(sentence: string): { text: string; quote: string } {
  const from = sentence.indexOf('[');
  const to = sentence.lastIndexOf(']');
  return { text: sentence.replace(/[[\]]/g, ''), quote: sentence.slice(from + 1, to).replace(/[[\]]/g, '') };
}

for (const [name, cases] of Object.entries(suites)) {
  describe(`scan finds ${name}`, () => {
    for (const [sentence, id] of cases) {
      it(sentence, () => {
        const { text, quote } = unmark(sentence);
        const hits = scan(lexicon, text).map((hit) => `${hit.id}: ${text.slice(hit.start, hit.end)}`);
        assert.ok(hits.includes(`${id}: ${quote}`), `expected ${id}: ${quote}; found ${hits.join(' / ') || 'nothing'}`);
      });
    }
  });
}

describe('scan leaves alone', () => {
  const quiet = [
    'Wij bieden een contract van onbepaalde duur, maaltijdcheques en een fietsvergoeding.',
    'Ons rusthuis ligt vlak bij het station en heeft een grote tuin.',
    'Interesse? Bel ons of stuur een mail naar de dienst personeel.',
    'De voorwaarden staan op onze website.',
    'We werken met veel plezier aan een nieuw gebouw.',
    'Solliciteren kan tot eind maart.',
    'Je krijgt opleiding en een vaste plek in het team.',
    'Onze organisatie telt 300 medewerkers.',
    'Het ziekenhuis ligt in een groene omgeving.',
    'Rijd je mee met de trein, dan betalen we alles terug.',
    'We adlen maar wat aan.',
    'Ervaring in een wasstraat is geen must.',
    'Je werkt in het logistiek magazijn van een bouwbedrijf.',
  ];
  for (const text of quiet) {
    it(text, () => {
      assert.deepEqual(
        scan(lexicon, text).map((hit) => `${hit.id}: ${text.slice(hit.start, hit.end)}`),
        [],
      );
    });
  }

  it('parts of one word on both sides of a comma', () => {
    const apart = buildLexicon(
      taxonomyOf(['hulp bij toiletbezoek | toiletzorg', 'mondzorg geven', 'toilet poetsen', 'zorg geven']),
    );
    const found = (text: string) => scan(apart, text).map((hit) => hit.id);
    assert.ok(found('Je geeft zorg bij het toilet.').includes('hulp-bij-toiletbezoek'));
    assert.deepEqual(found('Je helpt met zorg, toilet en eten.'), []);
    assert.deepEqual(found('Je helpt met toilet, zorg en eten.'), []);
  });

  it('words in different sentences', () => {
    const ids = scan(lexicon, 'Je haalt de medicatie. Zelf toedienen hoeft niet.').map((hit) => hit.id);
    assert.ok(!ids.includes('medicatie-toedienen'));
  });
});
