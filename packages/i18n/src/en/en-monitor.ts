import type { MonitorMessages } from '../monitor-messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('en');
const vacancies = (count: number): string => counted(count, { one: '# vacancy', other: '# vacancies' });
const rows = (count: number): string => counted(count, { one: '# row', other: '# rows' });
const days = (count: number): string => counted(count, { one: '# day', other: '# days' });

type Part = Omit<Parameters<MonitorMessages['asks']>[0], 'what'>;

/** “In the Kempen 41 of 60 vacancies for care assistant ask”. */
function partOf({ some, count, place, occupation }: Part, one: string, more: string): string {
  const which = `${some} of ${vacancies(count)}${occupation === '' ? '' : ` for ${occupation}`}`;
  return `${place === '' ? '' : `In ${place} `}${which} ${some === 1 ? one : more}`;
}

/**
 * English: what the vacancies of a region ask and offer. Written by us with machine help, 2026-11; no native speaker has
 * checked it yet.
 */
export const monitor: MonitorMessages = {
  label: 'What does care ask in your region?',
  none: 'No vacancies yet. Give a feed with the attribute “vacancies”.',
  loading: 'The vacancies are coming.',
  failed: 'The vacancies did not come.',
  reading: ({ done, count }) => `We read ${done} of ${vacancies(count)}.`,
  readSoFar: ({ done }) => `We read ${vacancies(done)} so far.`,
  stop: 'Stop counting',
  goOn: 'Go on counting',
  stopped: ({ done }) => `Stopped after ${vacancies(done)}. Only what was read counts.`,
  counted: ({ count, date }) => `${vacancies(count)}, counted on ${date}.`,
  littleRead: ({ count }) => `In ${vacancies(count)} we could read little.`,
  unused: ({ count }) => `We could not use ${rows(count)}.`,
  choose: 'Show',
  everywhere: 'everywhere',
  allJobs: 'all jobs',
  region: 'Where',
  occupation: 'Job',
  unknownRegion: 'place not known',
  unknownOccupation: 'job not recognised',
  whole: 'Flanders',
  elsewhere: 'Elsewhere',
  nothing: 'There are no vacancies for this choice. Choose more widely.',
  asks: (part) => `${partOf(part, 'asks', 'ask')}: ${part.what}.`,
  says: (part) => `${partOf(part, 'names', 'name')}: ${part.what}.`,
  gives: (part) => `${partOf(part, 'offers', 'offer')}: ${part.what}.`,
  most: ({ what, some, count }) => `Most are for ${what}: ${some} of ${vacancies(count)}.`,
  mostIn: ({ what, some, count }) => `Most are in ${what}: ${some} of ${vacancies(count)}.`,
  change: ({ month, count, before, earlier }) => `In ${month} there were ${count} new ones, in ${before} ${earlier}.`,
  occupations: 'Jobs',
  competences: 'What must you be able to do?',
  conditions: 'What else decides?',
  offers: 'What do they offer?',
  regions: 'Where?',
  municipalities: 'Municipalities',
  map: 'On the map',
  mapHint: 'This is a sketch, not a real map.',
  months: 'When did they appear?',
  month: 'month',
  grid: 'Which job asks what?',
  gridSays: ({ what, occupation, some, count }) => `For ${occupation} ${some} of ${vacancies(count)} ask: ${what}.`,
  longest: 'What stays open longest?',
  longestSays: ({ days: count }) => `The vacancy that waits longest has been open for ${days(count)}.`,
  opens: 'Learning what opens most vacancies?',
  opensFrom: 'Who starts as',
  opensNothing: 'no job yet',
  opensSays: ({ from, what, some }) =>
    `Start as ${from} and learn this as well: ${what}. Then ${counted(some, { one: '# more vacancy fits', other: '# more vacancies fit' })}.`,
  opensFits: ({ count }) => `Now ${counted(count, { one: '# vacancy fits', other: '# vacancies fit' })} already.`,
  opensHint: 'We look at what people must be able to do. A diploma or visum does not count here.',
  opensNone: 'From here, learning one thing opens no vacancy yet.',
  opensCount: 'more vacancies',
  gap: 'Vacancies beside people',
  gapSays: ({ what, vacancies: open, people }) =>
    `The difference is largest for ${what}: ${vacancies(open)} beside ${people}.`,
  gapNone: 'Nowhere are there more vacancies than people.',
  peopleCount: ({ count }) => counted(count, { one: '# person', other: '# people' }),
  supplyAdd: 'Lay numbers of people beside it',
  supplyFile: 'Choose a CSV file',
  supplyHint: 'Columns: soort (beroep or competentie), naam, regio, aantal. The file stays on this computer.',
  supplyRead: ({ count }) => `We read ${rows(count)}.`,
  supplyBroken: ({ count, first }) => `We could not use ${rows(count)}. The first one is line ${first}.`,
  supplyNone: 'We cannot use this file. Give at least the columns naam and aantal.',
  supplyRemove: 'Remove',
  published: 'Published figures',
  publishedHint: 'Others counted these figures, on their date. We do not calculate with them.',
  measure: {
    unemployment: 'Job seekers, share of those who can work',
    'work-permits': 'Permits to work here',
    other: 'Figure',
  },
  grew: ({ from, to, before, after }) => `From ${before} in ${from} to ${after} in ${to}.`,
  compared: ({ what, value, least, other }) => `Highest is ${what} with ${value}, lowest ${least} with ${other}.`,
  period: 'year',
  value: 'figure',
  of: 'number of vacancies',
  name: 'name',
  required: 'a must',
  preferred: 'a plus',
  trainable: 'you learn it there',
  total: 'together',
  days: 'days open',
  half: ({ days: count }) => `Half have been open for ${days(count)} or longer.`,
  withoutDiploma: ({ some, count }) => `For ${some} of ${vacancies(count)} you can start without a diploma.`,
  offer: {
    training: 'training',
    buddy: 'a buddy or guidance',
    'language-support': 'help with Dutch',
    childcare: 'childcare',
    transport: 'help with transport',
    other: 'something else',
  },
  people: 'people',
  noFigure: 'no figure',
  more: ({ people }) => `more than ${people}`,
  notTold: 'not shown',
  gapHint: 'One to four people we never show, not through a total either. Zero we do show.',
  asTable: 'Show as a table',
  save: 'Save',
  saveFigure: ({ title }) => `Save: ${title}`,
  csv: 'as a table (CSV)',
  svg: 'as a drawing (SVG)',
  png: 'as a picture (PNG)',
  print: 'Print',
  showAll: ({ count }) => `Show all ${count}`,
  showFewer: 'Show fewer',
  source: ({ source, date }) => `Source: ${source}, ${date}`,
  reportTitle: 'Report on vacancies in care',
  reportMade: 'Made with Zorg-Match. Vacancies were counted, not people.',
};
