import type { GoldenCase } from './golden-case.js';

const nowhere = { quote: 'In de vacature.', start: 0, end: 15 } as const;

/** Work that asks no diploma, driving, experience of life, and what a vacancy brings. */
export const JOBS: readonly GoldenCase[] = [
  {
    name: 'a driver with a licence trains for patient transport, and can already move patients inside a hospital',
    person: {
      situation: { age: 33, status: 'unemployed', rightToWork: 'yes' },
      languages: [{ language: 'nl', level: 'B1' }],
      licences: ['B'],
    },
    to: 'ambulancier-ndp',
    first: ['ambulancier-ndp'],
    plans: [
      {
        routes: ['ambulancier-ndp'],
        now: true,
        order: ['ambulancier-ndp/1', 'ambulancier-ndp/2'],
        rules: ['R01', 'R20'],
        onTheWay: ['patientenvervoer-intern @now'],
      },
    ],
  },
  {
    name: 'without a driving licence the way to the ambulance is blocked, and somebody can advise',
    person: { situation: { age: 25, status: 'unemployed', rightToWork: 'yes' }, licences: [] },
    to: 'hulpverlener-ambulancier',
    first: ['ambulancier-112'],
    plans: [
      {
        routes: ['ambulancier-112'],
        now: false,
        blockedBy: ['driving-licence'],
        rules: ['R20'],
        advice: ['vdab'],
      },
    ],
    never: [['ambulancier-112']],
  },
  {
    name: 'somebody with experience of life asks which training exists now, since the old one ended',
    person: { situation: { age: 48 } },
    answers: { 'lived-experience': 'yes' },
    to: 'ervaringsdeskundige',
    first: ['ervaringsdeskundige'],
    plans: [{ routes: ['ervaringsdeskundige'], status: 'unknown', now: true }],
  },
  {
    name: 'somebody on a leefloon can work in a kitchen at once, or with the OCMW as employer',
    person: { situation: { age: 37, status: 'unemployed', rightToWork: 'yes' }, diplomas: [] },
    answers: { leefloon: 'yes' },
    to: 'keukenmedewerker',
    first: ['start:keukenmedewerker'],
    plans: [
      { routes: ['start:keukenmedewerker'], now: true, kinds: ['fastest'] },
      { routes: ['art60'], now: true, kinds: ['earning'], months: [0, 24], rules: ['R13'] },
      { routes: ['ibo'], now: true, months: [1, 6], rules: ['R13'] },
      { routes: ['wes'], now: true },
      { routes: ['innovatie-werk'], status: 'unknown' },
    ],
  },
  {
    name: 'a refugee long without work can start as huishoudhulp; the project that did so is over',
    person: {
      situation: { age: 50, status: 'unemployed', protection: 'refugee' },
      languages: [{ language: 'nl', level: 'A2' }],
    },
    to: 'huishoudhulp',
    first: ['start:huishoudhulp'],
    plans: [
      { routes: ['start:huishoudhulp'], now: true, rules: ['R06'] },
      { routes: ['wijk-werken'], now: true, months: [0, 12] },
      { routes: ['stepping-stone-refugees'], now: false, status: 'ended' },
      { routes: ['art60'], asks: ['leefloon'] },
    ],
  },
  {
    name: 'a vacancy that teaches on the job and gives a buddy puts both into the plan, with its own words',
    person: { situation: { age: 23, status: 'unemployed', rightToWork: 'yes' }, diplomas: [], licences: [] },
    to: 'logistiek-assistent',
    reading: {
      offers: [
        { what: 'training', ...nowhere },
        { what: 'buddy', ...nowhere },
      ],
      conditions: [{ kind: 'driving-licence', value: 'B', necessity: 'preferred', ...nowhere }],
    },
    first: ['start:logistiek-assistent'],
    plans: [
      {
        routes: ['start:logistiek-assistent'],
        now: true,
        order: ['start:logistiek-assistent/1', 'vacature/training'],
        parallel: [['vacature/training', 'vacature/buddy']],
      },
    ],
  },
];
