import type { Vacancy } from '@zorg-match/schema';
import { provincesOf } from '../places/provinces-of.js';

/** The region in which a vacancy counts: the province of its first place of work that we know; `undefined`: none. */
export const regionOf = (vacancy: Vacancy): string | undefined => provincesOf(vacancy)[0]?.id;
