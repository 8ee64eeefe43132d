import type { Language } from '@zorg-match/schema';
import { catalogue } from './catalogue.js';
import { asking, filters, learning, whatIf } from './nl/filters.js';
import { compare, dayAlong, job } from './nl/job.js';

const nl = { job, dayAlong, compare, filters, whatIf, learning, asking };

/** What the list of jobs says beyond the sentences that every page loads. */
export type JobMessages = typeof nl;

/** The sentences of the list of jobs; apart, so that they load with the list. */
export const jobSentences = catalogue<JobMessages>(nl, {
  fr: async () => (await import('./fr/fr-list.js')).list,
  en: async () => (await import('./en/en-list.js')).list,
  ar: async () => (await import('./ar/ar-list.js')).list,
  uk: async () => (await import('./uk/uk-list.js')).list,
  tr: async () => (await import('./tr/tr-list.js')).list,
});

/** The sentences of the list of jobs in `lang` when these are there already, else in Dutch. */
export const jobMessagesFor: (lang?: Language) => JobMessages = jobSentences.for;
