import type { Plan, Profile, RouteBook } from '@zorg-match/schema';
import { findRoutes } from './find.js';
import { startingPoints } from '../starting-points.data.js';
import type { Answers } from './person.js';

// People who could be anybody; for tests only.

export interface StartingPoint {
  readonly person: Omit<Profile, 'format'>;
  readonly answers?: Answers;
}

/** How the eight starting points may stand in life besides: the routes ask that, the mirror of a vacancy never does. */
const IN_LIFE: Readonly<
  Record<keyof typeof startingPoints, Pick<Profile, 'situation'> & Pick<StartingPoint, 'answers'>>
> = {
  jobseeker: { situation: { age: 40, status: 'unemployed', rightToWork: 'yes' } },
  'worker in another sector': {
    situation: { age: 34, status: 'employed', rightToWork: 'yes' },
    answers: { work: 'other' },
  },
  'learner of Dutch': { situation: { status: 'inactive', protection: 'asylum-seeker', rightToWork: 'after-4-months' } },
  'nurse from outside the EEA': { situation: { age: 30, status: 'unemployed', protection: 'refugee' } },
  'back after caring at home': { situation: { age: 47, status: 'inactive', rightToWork: 'yes' } },
  'school leaver': { situation: { age: 18, status: 'unemployed', rightToWork: 'yes' } },
  zorgkundige: { situation: { age: 29, status: 'employed', rightToWork: 'yes' }, answers: { work: 'care' } },
  nurse: { situation: { age: 51, status: 'employed', rightToWork: 'yes' } },
};

/** Who the routes must know as well, besides the eight. */
const OTHERS: Readonly<Record<string, StartingPoint>> = {
  'nothing told': { person: {} },
  pupil: { person: { situation: { age: 16, status: 'student' } } },
  'nurse from the EEA': {
    person: {
      diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'EEA', recognised: false }],
      registrations: [],
      languages: [{ language: 'nl', level: 'B1' }],
    },
  },
  'asylum seeker': {
    person: {
      situation: { status: 'inactive', protection: 'asylum-seeker', rightToWork: 'after-4-months' },
      diplomas: [],
      registrations: [],
      languages: [{ language: 'nl', level: 'A1' }],
    },
  },
  'home carer': {
    person: {
      situation: { age: 47, status: 'employed', rightToWork: 'yes' },
      diplomas: [{ level: 'secundair', field: 'verzorgende', country: 'BE' }],
      registrations: [{ kind: 'erkenning', occupation: 'verzorgende' }],
      experience: [{ occupation: 'verzorgende', months: 72, country: 'BE' }],
    },
    answers: { work: 'family-care' },
  },
};

const roles = Object.keys(IN_LIFE) as (keyof typeof IN_LIFE)[];
const EIGHT = roles.map((role): [string, StartingPoint] => {
  const { situation, answers } = IN_LIFE[role];
  const person: Profile = { ...startingPoints[role], ...(situation && { situation }) };
  return [role, { person, ...(answers && { answers }) }];
});

export const STARTING_POINTS: Readonly<Record<string, StartingPoint>> = { ...OTHERS, ...Object.fromEntries(EIGHT) };

/** The plans of somebody to an occupation, by a book. */
export const plansIn =
  (book: RouteBook) =>
  ({ person, answers = {} }: StartingPoint, to: string): Plan[] =>
    findRoutes(book, { format: 'zorg-profile/1', ...person }, { to, answers });
