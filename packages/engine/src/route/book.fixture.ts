import type { Plan, Profile, RouteBook } from '@zorg-match/schema';
import { findRoutes } from './find.js';
import type { Answers } from './person.js';

// Eight people who could be anybody; for tests only.

export interface StartingPoint {
  readonly person: Omit<Profile, 'format'>;
  readonly answers?: Answers;
}

const dutch = (level: 'A1' | 'A2' | 'B1' | 'C1') => [{ language: 'nl', level }];

export const STARTING_POINTS: Readonly<Record<string, StartingPoint>> = {
  'nothing told': { person: {} },
  pupil: { person: { situation: { age: 16, status: 'student' } } },
  jobseeker: {
    person: {
      situation: { age: 40, status: 'unemployed', rightToWork: 'yes' },
      diplomas: [],
      registrations: [],
      experience: [],
      languages: dutch('C1'),
    },
  },
  'worker in another sector': {
    person: {
      situation: { age: 34, status: 'employed', rightToWork: 'yes' },
      diplomas: [{ level: 'secundair', country: 'BE' }],
      experience: [{ label: 'winkel', months: 60, country: 'BE' }],
    },
    answers: { work: 'other' },
  },
  'nurse from outside Europe': {
    person: {
      situation: { age: 30, status: 'unemployed', protection: 'refugee' },
      diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'other', recognised: false }],
      registrations: [],
      languages: dutch('A2'),
    },
  },
  'nurse from the EEA': {
    person: {
      diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'EEA', recognised: false }],
      registrations: [],
      languages: dutch('B1'),
    },
  },
  'asylum seeker': {
    person: {
      situation: { status: 'inactive', protection: 'asylum-seeker', rightToWork: 'after-4-months' },
      diplomas: [],
      registrations: [],
      languages: dutch('A1'),
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

/** The plans of somebody to an occupation, by a book. */
export const plansIn =
  (book: RouteBook) =>
  ({ person, answers = {} }: StartingPoint, to: string): Plan[] =>
    findRoutes(book, { format: 'zorg-profile/1', ...person }, { to, answers });
