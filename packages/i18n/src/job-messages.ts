import type { Language } from '@zorg-match/schema';
import { asking, filters, learning, whatIf } from './nl/filters.js';
import { compare, dayAlong, job } from './nl/job.js';

const nl = { job, dayAlong, compare, filters, whatIf, learning, asking };

/** What the list of jobs says beyond the sentences that every page loads. */
export type JobMessages = typeof nl;

const byLanguage: Readonly<Record<Language, JobMessages>> = { nl };

/** The sentences of the list of jobs; Dutch where we have no other. Apart, so that they load with the list. */
export function jobMessagesFor(lang: Language = 'nl'): JobMessages {
  const key = lang.toLowerCase().split('-')[0] ?? 'nl';
  return (Object.hasOwn(byLanguage, key) ? byLanguage[key] : undefined) ?? nl;
}
