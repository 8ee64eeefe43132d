import type { Language } from '@zorg-match/schema';
import { catalogue } from './catalogue.js';
import { mirror } from './nl/mirror.js';

/** Every sentence of the mirror for who writes a vacancy. */
export type MirrorMessages = typeof mirror;

/** The sentences of the mirror. What it puts into a draft is Dutch in every language: the draft is. */
export const mirrorSentences = catalogue<MirrorMessages>(mirror, {
  fr: async () => (await import('./fr/fr-mirror.js')).mirror,
  en: async () => (await import('./en/en-mirror.js')).mirror,
  ar: async () => (await import('./ar/ar-mirror.js')).mirror,
  uk: async () => (await import('./uk/uk-mirror.js')).mirror,
  tr: async () => (await import('./tr/tr-mirror.js')).mirror,
});

/** The sentences of the mirror in `lang` when these are there already, else in Dutch. */
export const mirrorMessagesFor: (lang?: Language) => MirrorMessages = mirrorSentences.for;
