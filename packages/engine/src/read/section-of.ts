import type { Necessity, Section } from '@zorg-match/schema';
import type { Part } from './sections.js';

/** The part of a vacancy that a demand shows, by the part of the advert it stands in. */
export const SECTION: Readonly<Record<string, Section>> = {
  tasks: 'tasks',
  learn: 'tasks',
  'not-tasks': 'tasks',
  profile: 'profile',
  schedule: 'profile',
  offer: 'offer',
};

/** What is taught, or done by others, is so whatever else its sentence says. */
export function necessityIn(part: Part, necessity: Necessity): Necessity {
  if (part === 'not-tasks') return 'not-required';
  return part === 'learn' && necessity === 'required' ? 'trainable' : necessity;
}
