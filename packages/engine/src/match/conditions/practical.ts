import type { Shift } from '@zorg-match/schema';
import type { Asked, Facts, Judgement } from './facts.js';

/** Categories that nobody gets without B, by the Belgian order of driving licences. */
const INCLUDES_B: ReadonlySet<string> = new Set(['B', 'BE', 'C', 'CE', 'C1', 'C1E', 'D', 'DE', 'D1', 'D1E']);

/** A driving licence category; `B` when the advert names none. */
export function judgeLicence({ value }: Asked, { profile }: Facts): Judgement {
  if (value === 'none') return 'met';
  if (!profile.licences) return 'unknown';
  const own = profile.licences.map((licence) => licence.trim().toUpperCase().replace('+', ''));
  const asked = value.trim().toUpperCase().replace('+', '') || 'B';
  const has = asked === 'B' ? own.some((licence) => INCLUDES_B.has(licence)) : own.includes(asked);
  return has ? 'met' : 'unmet';
}

/** Adverts use both words for the shift from about 14 to 22 o'clock. */
const SAME_SHIFT: Readonly<Partial<Record<string, Shift>>> = { avond: 'laat', laat: 'avond' };

/** A kind of shift against those that the person says are possible. */
export function judgeShift({ value }: Asked, { profile }: Facts): Judgement {
  if (value === 'none') return 'met';
  const shifts: readonly string[] | undefined = profile.availability?.shifts;
  if (!shifts) return 'unknown';
  const same = SAME_SHIFT[value];
  return shifts.includes(value) || (same !== undefined && shifts.includes(same)) ? 'met' : 'unmet';
}

/** A full week in care by collective agreement, in hours. */
const FULL_WEEK = 38;

/** The fewest hours a week that a value asks; `undefined` when it says no number. */
export function hoursAsked(value: string): number | undefined {
  const text = value.toLowerCase().replaceAll(',', '.');
  if (text.includes('voltijds')) return FULL_WEEK;
  const found = /(\d+(?:\.\d+)?)/.exec(text);
  if (!found) return undefined;
  const amount = Number(found[1]);
  return text.includes('%') ? (amount / 100) * FULL_WEEK : amount;
}

/** Hours a week: met when the person has at least so many. */
export function judgeHours({ value }: Asked, { profile }: Facts): Judgement {
  const hours = profile.availability?.hoursPerWeek;
  if (hours === undefined) return 'unknown';
  const asked = hoursAsked(value);
  if (asked === undefined) return value.toLowerCase().includes('deeltijds') ? 'met' : 'unknown';
  return hours >= asked ? 'met' : 'unmet';
}

/** Only contracts for students and interns depend on the person. */
export function judgeContract({ value }: Asked, { profile }: Facts): Judgement {
  const status = profile.situation?.status;
  if ((value !== 'student' && value !== 'stage') || status === undefined) return 'unknown';
  return status === 'student' ? 'met' : 'unmet';
}

/** The right to work in Belgium, as the person knows it. */
export function judgeWorkPermit(_asked: Asked, { profile }: Facts): Judgement {
  const right = profile.situation?.rightToWork ?? 'unknown';
  if (right === 'unknown') return 'unknown';
  return right === 'yes' ? 'met' : 'unmet';
}
