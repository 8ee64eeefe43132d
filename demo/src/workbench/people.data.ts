import type { Profile } from '@zorg-match/schema';

/** Whose profile an element on the bench gets. They are roles, not people. */
export type PersonId = 'niemand' | 'begin' | 'zijstap' | 'buitenland' | 'leerling';

const format = 'zorg-profile/1';
const can = (...ids: readonly string[]) => ids.map((id) => ({ id }));

export const PEOPLE: Readonly<Record<PersonId, { readonly name: string; readonly profile: Profile | undefined }>> = {
  niemand: { name: 'nog niets verteld', profile: undefined },
  begin: {
    name: 'vier competenties',
    profile: { format, competences: can('wassen', 'helpen-eten', 'luisteren', 'observeren') },
  },
  zijstap: {
    name: 'komt uit een andere sector',
    profile: {
      format,
      competences: can('koken-voor-mensen', 'luisteren', 'samenwerken-in-team'),
      diplomas: [{ level: 'secundair', country: 'BE' }],
      licences: ['B'],
      availability: { mustEarn: true, shifts: ['weekend'] },
      situation: { age: 41, status: 'unemployed', rightToWork: 'yes', protection: 'none' },
    },
  },
  buitenland: {
    name: 'verpleegkundige uit het buitenland',
    profile: {
      format,
      competences: can('wassen', 'medicatie-toedienen', 'observeren'),
      languages: [{ language: 'nl', level: 'A2' }],
      diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'other', recognised: false }],
      registrations: [],
      situation: { age: 30, status: 'unemployed', protection: 'refugee' },
    },
  },
  leerling: {
    name: 'leerling van vijftien',
    profile: { format, competences: can('luisteren'), diplomas: [], situation: { age: 15, status: 'student' } },
  },
};
