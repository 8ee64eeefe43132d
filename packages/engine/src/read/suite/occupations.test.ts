import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Taxonomy } from '@zorg-match/schema';
import { buildLexicon } from '../../lexicon/lexicon.js';
import { NO_OCCUPATION, occupationWords } from '../data/occupation-words.data.js';
import { readVacancy } from '../index.js';
import { seed } from './seed.fixture.js';

/** All occupations that words may point to, each with only its id for a name. */
const taxonomy: Taxonomy = {
  ...seed,
  occupations: occupationWords
    .filter(({ id }) => id !== NO_OCCUPATION)
    .map(({ id }) => ({
      ...(seed.occupations[0] as Taxonomy['occupations'][number]),
      id,
      words: { nl: [id] },
      label: { nl: id },
    })),
};
const lexicon = buildLexicon(taxonomy);
const first = (text: string): string => readVacancy(lexicon, taxonomy, text).occupations[0]?.id ?? 'none';

/** What a vacancy is for, told by its work alone or by what stands beside it: `occupation | text`. */
const suite = `
  kinderbegeleider-bp | Wie wiegt mee? // Bij ons slapen de baby's na het flesje. Jij ververst pampers, zingt en zet peuters op het potje.
  kinderbegeleider-bko | Na de bel // Je haalt de kleuters op aan de schoolpoort, helpt bij het huiswerk en speelt op de speelplaats.
  onthaalouder | Thuis werken? // In je eigen huis vang je vier kindjes op. Je dienst voor gezinsopvang helpt je.
  opvoeder-begeleider | Nieuw in huis // In de leefgroep wonen tien jongeren. Je volgt het handelingsplan en eet mee met de tieners.
  animator-wzc | Kleur in de week // Je maakt de activiteitenkalender, speelt bingo en zingt met de bewoners.
  logistiek-assistent | De ruggengraat // Je vult de linnenkasten aan, brengt elk dienblad rond en maakt bedden op in het ziekenhuis.
  huishoudelijke-dienst | Blinkend // Je rijdt met de schrobmachine, dweilt de gangen en ontsmet het sanitair.
  keukenmedewerker | Smakelijk! // In de grootkeuken schil je groenten, portioneer je maaltijden en was je potten af.
  patientenvervoer-intern | Tienduizend stappen // Je duwt bedden en rolstoelen door de gangen, van kamer naar radiologie en terug.
  huishoudhulp | Jij kiest je uren // Met dienstencheques poets je bij mensen thuis. Je strijkt en stofzuigt.
  persoonlijk-assistent | Hallo // Ik zit in een rolstoel en heb een persoonsvolgend budget. Mijn assistenten helpen mij uit bed.
  ambulancier-ndp | Op de baan // Liggend of zittend: jij brengt mensen naar de dialyse en weer naar huis. Geen 112, geen sirenes.
  hulpverlener-ambulancier | Altijd klaar // Je rukt uit met de ziekenwagen 112 en reanimeert. De kazerne is je tweede thuis.
  fta | Pillen en praatjes // In onze officina bereid je zalven, lees je voorschriften en kijk je vervaldata na.
  ergotherapeut | Weer zelf // Je oefent met mensen na een beroerte, adviseert hulpmiddelen en doet een woningaanpassing. Bachelor ergotherapie.
  medisch-secretariaat | Eerste gezicht // Je boekt afspraken voor drie artsen, typt verslagen en zorgt voor het onthaal van patiënten.
  ervaringsdeskundige | Van binnenuit // Je zet je eigen ervaring met een psychose in en steunt lotgenoten in hun herstel.
  vroedvrouw | Nieuw leven // Je volgt zwangere vrouwen, leidt bevallingen en helpt bij borstvoeding.
  none | Lonen op tijd // Je berekent lonen voor de boekhouding van een ziekenhuis en volgt facturen op.
  none | Kinesitherapeut // Je werkt met onze ergotherapeut in de revalidatie. Je oefent met mensen na een beroerte.
  none | Verantwoordelijke techniek // Onze logistiek assistenten melden wat stuk is; jij herstelt liften en machines.
  none | Word buur // Kom eens langs.
`;

for (const row of suite.split('\n').filter((line) => line.includes('|'))) {
  const [want = '', text = ''] = row.split(' | ').map((part) => part.trim());
  test(`${want}: ${text}`, () => {
    assert.equal(first(text.replace(' // ', '\n\n')), want);
  });
}
