import type { Language } from '@zorg-match/schema';
import { profile, profileSteps } from './nl/profile.js';

const nl = { profile, steps: profileSteps };

/** What telling more about yourself says. */
export type ProfileMessages = typeof nl;

const byLanguage: Readonly<Record<Language, ProfileMessages>> = { nl };

/** The sentences of telling more; Dutch where we have no other. Apart, so that they load with the questions. */
export function profileMessagesFor(lang: Language = 'nl'): ProfileMessages {
  const key = lang.toLowerCase().split('-')[0] ?? 'nl';
  return (Object.hasOwn(byLanguage, key) ? byLanguage[key] : undefined) ?? nl;
}
