import type { Language } from '@zorg-match/schema';
import { catalogue } from './catalogue.js';
import { profile, profileSteps } from './nl/profile.js';

const nl = { profile, steps: profileSteps };

/** What telling more about yourself says. */
export type ProfileMessages = typeof nl;

/** The sentences of telling more; apart, so that they load with the questions. */
export const profileSentences = catalogue<ProfileMessages>(nl, {
  fr: async () => (await import('./fr/fr-profile.js')).telling,
  en: async () => (await import('./en/en-profile.js')).telling,
  ar: async () => (await import('./ar/ar-profile.js')).telling,
  uk: async () => (await import('./uk/uk-profile.js')).telling,
  tr: async () => (await import('./tr/tr-profile.js')).telling,
});

/** The sentences of telling more in `lang` when these are there already, else in Dutch. */
export const profileMessagesFor: (lang?: Language) => ProfileMessages = profileSentences.for;
