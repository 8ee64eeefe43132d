import type { GoldenCase } from './golden-case.js';

const adult: GoldenCase['person'] = {
  situation: { age: 30, status: 'unemployed', rightToWork: 'yes' },
  diplomas: [],
  registrations: [],
};

/** The four occupations that no route leads to: they say so, and name what lies nearest. */
export const UNREACHED: readonly GoldenCase[] = [
  {
    name: 'patientenvervoer-intern asks no diploma, so one can apply; no course is known',
    person: adult,
    to: 'patientenvervoer-intern',
    first: ['start:patientenvervoer-intern'],
    plans: [
      {
        routes: ['start:patientenvervoer-intern'],
        now: true,
        nearest: ['logistiek-assistent', 'ambulancier-ndp'],
      },
    ],
  },
  {
    name: 'persoonlijk-assistent is chosen by who has the budget; no course is known',
    person: adult,
    to: 'persoonlijk-assistent',
    first: ['start:persoonlijk-assistent'],
    plans: [{ routes: ['start:persoonlijk-assistent'], now: true, nearest: ['verzorgende', 'opvoeder-begeleider'] }],
  },
  {
    name: 'fta needs a diploma and a visum that no route here gives',
    person: adult,
    to: 'fta',
    first: ['start:fta'],
    plans: [
      {
        routes: ['start:fta'],
        now: false,
        blockedBy: ['diploma'],
        nearest: ['medisch-secretariaat', 'zorgkundige'],
        advice: ['onderwijskiezer', 'departement-zorg'],
        rules: ['R01'],
      },
    ],
    never: [['start:fta']],
  },
  {
    name: 'gespecialiseerd-verpleegkundige begins with becoming a nurse',
    person: adult,
    to: 'gespecialiseerd-verpleegkundige',
    first: ['start:gespecialiseerd-verpleegkundige'],
    plans: [
      {
        routes: ['start:gespecialiseerd-verpleegkundige'],
        now: false,
        blockedBy: ['diploma', 'registration'],
        nearest: ['verpleegkundige'],
        advice: ['fod-vg'],
      },
    ],
    never: [['start:gespecialiseerd-verpleegkundige']],
  },
];
