import type { Profile } from '@zorg-match/schema';

const FORMAT = 'zorg-profile/1';
const MONTHS_A_WHILE = 24;

/**
 * Eight typical starting points, by what somebody has and can do, to see whom a condition keeps away. Roles, no people: no
 * age, sex or origin is in them.
 */
export const startingPoints: readonly Profile[] = [
  // looks for work, has no diploma and no licence
  {
    format: FORMAT,
    languages: [{ language: 'nl', level: 'B1' }],
    diplomas: [{ level: 'none' }],
    licences: [],
    experience: [],
  },
  // comes from another sector
  {
    format: FORMAT,
    languages: [{ language: 'nl', level: 'C2' }],
    diplomas: [{ level: 'secundair', country: 'BE' }],
    licences: ['B'],
    experience: [{ months: 10 * 12 }],
  },
  // has been in Flanders for a while and still learns the language
  {
    format: FORMAT,
    languages: [{ language: 'nl', level: 'A2' }],
    diplomas: [{ level: 'secundair', country: 'other', recognised: false }],
    licences: [],
    experience: [],
  },
  // was a nurse in a country outside the EEA
  {
    format: FORMAT,
    languages: [{ language: 'nl', level: 'B1' }],
    diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'other', recognised: false }],
    registrations: [],
    licences: [],
    experience: [{ occupation: 'verpleegkundige', months: 5 * 12, country: 'other' }],
  },
  // comes back to work after caring for somebody at home; evenings and nights are difficult
  {
    format: FORMAT,
    languages: [{ language: 'nl', level: 'C2' }],
    diplomas: [{ level: 'secundair', country: 'BE' }],
    licences: ['B'],
    availability: { shifts: ['weekend', 'vroeg'] },
    experience: [],
  },
  // leaves school with a certificate and no licence
  {
    format: FORMAT,
    languages: [{ language: 'nl', level: 'C1' }],
    diplomas: [{ level: 'secundair', country: 'BE' }],
    licences: [],
    experience: [],
  },
  // is a care assistant who wants to go on
  {
    format: FORMAT,
    languages: [{ language: 'nl', level: 'C1' }],
    diplomas: [{ level: 'zorgkundige', country: 'BE' }],
    registrations: [{ kind: 'visum', occupation: 'zorgkundige' }],
    licences: [],
    experience: [{ occupation: 'zorgkundige', months: MONTHS_A_WHILE }],
  },
  // is a nurse
  {
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
];
