import type { ProfileExperience } from '@zorg-match/schema';
import type { Asked, Facts, Judgement } from './facts.js';

const DURATION = /(\d+(?:[.,]\d+)?)\s*(?:(?:-|–|tot|à)\s*\d+(?:[.,]\d+)?\s*)?(maand|week|weken|jaar|jaren)/;

/** Months that a value asks: `2 jaar` 24, `6 maanden` 6, `1-2 jaar` 12; 1 where it names no length (`any`). */
export function monthsAsked(value: string): number {
  const found = DURATION.exec(value.toLowerCase());
  if (!found) return 1;
  const amount = Number((found[1] ?? '').replace(',', '.'));
  const unit = found[2] ?? '';
  if (unit.startsWith('jaar')) return amount * 12;
  return unit.startsWith('maand') ? amount : amount / 4;
}

/**
 * Experience in the occupation that is named or else that of the vacancy. Enough of it is met; enough in other work, or
 * work without a length, is unknown, since nobody can tell here whether the employer takes it.
 */
export function judgeExperience({ value, occupation }: Asked, { profile, occupations }: Facts): Judgement {
  if (value === 'none') return 'met';
  if (!profile.experience) return 'unknown';
  const asked = monthsAsked(value);
  const wanted = occupation === undefined ? occupations : [occupation];
  const inIt = profile.experience.filter((each) => each.occupation !== undefined && wanted.includes(each.occupation));
  if (reaches(inIt, asked) === 'met') return 'met';
  return reaches(profile.experience, asked) === 'unmet' ? 'unmet' : 'unknown';
}

function reaches(all: readonly ProfileExperience[], asked: number): Judgement {
  const months = all.reduce((sum, each) => sum + (each.months ?? 0), 0);
  if (months >= asked) return 'met';
  return all.some((each) => each.months === undefined) ? 'unknown' : 'unmet';
}
