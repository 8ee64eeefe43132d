import { counted } from '../plural.js';

const vacancies = (count: number): string => counted(count, 'vacature', 'vacatures');

/** What a sentence is about: some vacancies of all that were chosen, in a place and for a job when these were chosen. */
export interface Part {
  readonly some: number;
  readonly count: number;
  /** `de Kempen`; empty: everywhere. */
  readonly place: string;
  /** `zorgkundige`; empty: every job. */
  readonly occupation: string;
}

/** "In de Kempen vragen 41 van de 60 vacatures voor zorgkundige"; the verb stands before or after, as Dutch wants it. */
function partOf({ some, count, place, occupation }: Part, one: string, more: string): string {
  const verb = some === 1 ? one : more;
  const which = `${some} van de ${vacancies(count)}${occupation === '' ? '' : ` voor ${occupation}`}`;
  return place === '' ? `${which} ${verb}` : `In ${place} ${verb} ${which}`;
}

/** What the vacancies of a region ask and offer, for who looks after a region. Adverts are counted, never people. */
export const monitor = {
  label: 'Wat vraagt de zorg in je streek?',
  none: 'Nog geen vacatures. Geef een feed met het attribuut “vacancies”.',
  loading: 'De vacatures worden opgehaald.',
  failed: 'We kunnen de vacatures nu niet ophalen.',
  reading: ({ done, count }: { done: number; count: number }) => `We lazen ${done} van de ${count} vacatures.`,
  readSoFar: ({ done }: { done: number }) => `We lazen al ${vacancies(done)}.`,
  stop: 'Stop met tellen',
  goOn: 'Tel verder',
  stopped: ({ done }: { done: number }) => `Gestopt na ${vacancies(done)}. Dit telt alleen wat al gelezen is.`,
  counted: ({ count, date }: { count: number; date: string }) => `${vacancies(count)}, geteld op ${date}.`,
  littleRead: ({ count }: { count: number }) => `Over ${vacancies(count)} konden we weinig lezen.`,
  unused: ({ count }: { count: number }) => `${counted(count, 'regel', 'regels')} konden we niet gebruiken.`,
  choose: 'Toon',
  everywhere: 'overal',
  allJobs: 'alle beroepen',
  region: 'Waar',
  occupation: 'Beroep',
  unknownRegion: 'plaats niet bekend',
  unknownOccupation: 'beroep niet herkend',
  whole: 'Vlaanderen',
  elsewhere: 'Elders',
  nothing: 'Voor deze keuze zijn er geen vacatures. Kies ruimer.',
  asks: (part: Part & { what: string }) => `${partOf(part, 'vraagt', 'vragen')}: ${part.what}.`,
  says: (part: Part & { what: string }) => `${partOf(part, 'noemt', 'noemen')}: ${part.what}.`,
  gives: (part: Part & { what: string }) => `${partOf(part, 'biedt', 'bieden')}: ${part.what}.`,
  most: ({ what, some, count }: { what: string; some: number; count: number }) =>
    `De meeste zijn voor ${what}: ${some} van de ${vacancies(count)}.`,
  mostIn: ({ what, some, count }: { what: string; some: number; count: number }) =>
    `De meeste zijn in ${what}: ${some} van de ${vacancies(count)}.`,
  change: ({ month, count, before, earlier }: { month: string; count: number; before: string; earlier: number }) =>
    `In ${month} verschenen er ${count}, in ${before} waren het er ${earlier}.`,
  occupations: 'Beroepen',
  competences: 'Wat moet je kunnen?',
  conditions: 'Wat beslist mee?',
  offers: 'Wat bieden ze?',
  regions: 'Waar?',
  municipalities: 'Gemeenten',
  map: 'Op de kaart',
  mapHint: 'Dit is een schets, geen echte kaart.',
  months: 'Wanneer verschenen ze?',
  month: 'maand',
  grid: 'Wat vraagt welk beroep?',
  gridSays: ({ what, occupation, some, count }: { what: string; occupation: string; some: number; count: number }) =>
    `Voor ${occupation} vragen ${some} van de ${vacancies(count)}: ${what}.`,
  longest: 'Wat staat het langst open?',
  longestSays: ({ days }: { days: number }) =>
    `De vacature die het langst wacht, staat ${counted(days, 'dag', 'dagen')} open.`,
  opens: 'Wat leren opent de meeste vacatures?',
  opensFrom: 'Wie start als',
  opensNothing: 'nog geen beroep',
  opensSays: ({ from, what, some }: { from: string; what: string; some: number }) =>
    `Start je als ${from} en leer je dit erbij: ${what}? Dan ${some === 1 ? 'past' : 'passen'} er ${vacancies(some)} meer.`,
  opensFits: ({ count }: { count: number }) => `Nu ${count === 1 ? 'past' : 'passen'} er al ${vacancies(count)}.`,
  opensHint: 'We kijken naar wat iemand moet kunnen. Een diploma of visum telt hier niet mee.',
  opensNone: 'Vanaf hier opent één ding leren nog geen vacature.',
  opensCount: 'vacatures erbij',
  gap: 'Vacatures naast mensen',
  gapSays: ({ what, vacancies: open, people }: { what: string; vacancies: number; people: string }) =>
    `Het grootst is het verschil bij ${what}: ${vacancies(open)} naast ${people}.`,
  gapNone: 'Er zijn nergens meer vacatures dan mensen.',
  peopleCount: ({ count }: { count: number }) => counted(count, 'mens', 'mensen'),
  supplyAdd: 'Leg aantallen mensen ernaast',
  supplyFile: 'Kies een CSV-bestand',
  supplyHint: 'Kolommen: soort (beroep of competentie), naam, regio, aantal. Het bestand blijft op deze computer.',
  supplyRead: ({ count }: { count: number }) => `We lazen ${counted(count, 'rij', 'rijen')}.`,
  supplyBroken: ({ count, first }: { count: number; first: number }) =>
    `${counted(count, 'rij', 'rijen')} konden we niet gebruiken. De eerste staat op lijn ${first}.`,
  supplyNone: 'Dit bestand kunnen we niet gebruiken. Geef minstens de kolommen naam en aantal.',
  supplyRemove: 'Haal weg',
  published: 'Gepubliceerde cijfers',
  publishedHint: 'Deze cijfers telden anderen, op hun datum. We rekenen er niet mee.',
  measure: {
    unemployment: 'Werkzoekenden, deel van wie kan werken',
    'work-permits': 'Toelatingen om hier te werken',
    other: 'Cijfer',
  },
  grew: ({ from, to, before, after }: { from: string; to: string; before: string; after: string }) =>
    `Van ${before} in ${from} naar ${after} in ${to}.`,
  compared: ({ what, value, least, other }: { what: string; value: string; least: string; other: string }) =>
    `Het hoogst is ${what} met ${value}, het laagst ${least} met ${other}.`,
  period: 'jaar',
  value: 'cijfer',
  of: 'aantal vacatures',
  name: 'naam',
  required: 'moet',
  preferred: 'pluspunt',
  trainable: 'leer je daar',
  total: 'samen',
  days: 'dagen open',
  half: ({ days }: { days: number }) => `De helft staat al ${counted(days, 'dag', 'dagen')} of langer open.`,
  withoutDiploma: ({ some, count }: { some: number; count: number }) =>
    `Bij ${some} van de ${vacancies(count)} kan je starten zonder diploma.`,
  offer: {
    training: 'opleiding',
    buddy: 'een buddy of begeleiding',
    'language-support': 'hulp bij Nederlands',
    childcare: 'kinderopvang',
    transport: 'hulp bij vervoer',
    other: 'iets anders',
  },
  people: 'mensen',
  more: ({ people }: { people: number }) => `meer dan ${people}`,
  notTold: 'tonen we niet',
  noFigure: 'geen cijfer',
  gapHint: 'Eén tot vier mensen tonen we nooit, ook niet via een totaal. Nul tonen we wel.',
  asTable: 'Toon als tabel',
  save: 'Bewaar',
  saveFigure: ({ title }: { title: string }) => `Bewaar: ${title}`,
  csv: 'als tabel (CSV)',
  svg: 'als tekening (SVG)',
  png: 'als foto (PNG)',
  print: 'Druk af',
  showAll: ({ count }: { count: number }) => `Toon alle ${count}`,
  showFewer: 'Toon minder',
  source: ({ source, date }: { source: string; date: string }) => `Bron: ${source}, ${date}`,
  reportTitle: 'Verslag van de vacatures in de zorg',
  reportMade: 'Gemaakt met Zorg-Match. Vacatures zijn geteld, geen mensen.',
};
