import { coach } from './nl/coach.js';

/** Every sentence of the coach's desk. The Dutch source defines the keys. */
export type CoachMessages = typeof coach;

const languages: Readonly<Record<string, CoachMessages>> = { nl: coach };

/** The sentences of the coach's desk; Dutch where we have no other. Loaded by the extension only. */
export function coachMessagesFor(lang = 'nl'): CoachMessages {
  const base = lang.toLowerCase().split('-')[0] ?? 'nl';
  return (Object.hasOwn(languages, base) ? languages[base] : undefined) ?? coach;
}
