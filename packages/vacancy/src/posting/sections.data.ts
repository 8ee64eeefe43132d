/** What stands above a part of the advert that a posting keeps in a property of its own, in the advert's language. */
export interface SectionWords {
  readonly tasks: string;
  readonly profile: string;
  readonly offer: string;
}

export const SECTION_WORDS: Readonly<Record<string, SectionWords>> = {
  nl: { tasks: 'Taken', profile: 'Profiel', offer: 'Aanbod' },
  fr: { tasks: 'Missions', profile: 'Profil', offer: 'Nous offrons' },
  en: { tasks: 'Responsibilities', profile: 'Requirements', offer: 'What we offer' },
  de: { tasks: 'Aufgaben', profile: 'Profil', offer: 'Wir bieten' },
};

/** Properties of schema.org's JobPosting that hold a part of the advert, in the order in which people read it. */
export const SECTION_PROPERTIES: readonly (readonly [property: string, section: keyof SectionWords])[] = [
  ['responsibilities', 'tasks'],
  ['qualifications', 'profile'],
  ['skills', 'profile'],
  ['educationRequirements', 'profile'],
  ['experienceRequirements', 'profile'],
  ['jobBenefits', 'offer'],
  ['benefits', 'offer'],
];
