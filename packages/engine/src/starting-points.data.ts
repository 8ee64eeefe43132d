import type { Profile } from '@zorg-match/schema';

const FORMAT = 'zorg-profile/1';
const MONTHS_A_WHILE = 24;

/**
 * Eight typical starting points, by what somebody has and can do: the mirror tells with them whom a condition keeps away, and the
 * tests of the routes walk from each of them to every occupation. Roles, no people: no age, sex or origin is in them.
 */
export const startingPoints = {
  // looks for work, has no diploma and no licence
  jobseeker: {
    format: FORMAT,
    languages: [{ language: 'nl', level: 'B1' }],
    diplomas: [{ level: 'none' }],
    licences: [],
    experience: [],
  },
  // comes from another sector
  'worker in another sector': {
    format: FORMAT,
    languages: [{ language: 'nl', level: 'C2' }],
    diplomas: [{ level: 'secundair', country: 'BE' }],
    licences: ['B'],
    experience: [{ months: 10 * 12 }],
  },
  // has been in Flanders for a while and still learns the language
  'learner of Dutch': {
    format: FORMAT,
    languages: [{ language: 'nl', level: 'A2' }],
    diplomas: [{ level: 'secundair', country: 'other', recognised: false }],
    licences: [],
    experience: [],
  },
  // was a nurse in a country outside the EEA
  'nurse from outside the EEA': {
    format: FORMAT,
    languages: [{ language: 'nl', level: 'B1' }],
    diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'other', recognised: false }],
    registrations: [],
    licences: [],
    experience: [{ occupation: 'verpleegkundige', months: 5 * 12, country: 'other' }],
  },
  // comes back to work after caring for somebody at home; evenings and nights are difficult
  'back after caring at home': {
    format: FORMAT,
    languages: [{ language: 'nl', level: 'C2' }],
    diplomas: [{ level: 'secundair', country: 'BE' }],
    licences: ['B'],
    availability: { shifts: ['weekend', 'vroeg'] },
    experience: [],
  },
  // leaves school with a certificate and no licence
  'school leaver': {
    format: FORMAT,
    languages: [{ language: 'nl', level: 'C1' }],
    diplomas: [{ level: 'secundair', country: 'BE' }],
    licences: [],
    experience: [],
  },
  // is a care assistant who wants to go on
  zorgkundige: {
    format: FORMAT,
    languages: [{ language: 'nl', level: 'C1' }],
    diplomas: [{ level: 'zorgkundige', country: 'BE' }],
    registrations: [{ kind: 'visum', occupation: 'zorgkundige' }],
    licences: [],
    experience: [{ occupation: 'zorgkundige', months: MONTHS_A_WHILE }],
  },
  // is a nurse
  nurse: {
    format: FORMAT,
    languages: [{ language: 'nl', level: 'C2' }],
    diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'BE' }],
    registrations: [
      { kind: 'visum', occupation: 'verpleegkundige' },
      { kind: 'riziv', occupation: 'verpleegkundige' },
    ],
    licences: ['B'],
    experience: [{ occupation: 'verpleegkundige', months: MONTHS_A_WHILE }],
  },
} as const satisfies Readonly<Record<string, Profile>>;
