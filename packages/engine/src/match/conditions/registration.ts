import type { Asked, Facts, Judgement } from './facts.js';

/**
 * A visum, RIZIV number or erkenning, for the occupation that is named or else that of the vacancy. Nothing told:
 * unknown; an empty list: none yet. An erkenning comes before the visum of an occupation, so who has the visum and did not
 * tell the erkenning is not told that it is missing.
 */
export function judgeRegistration({ value, occupation }: Asked, { profile, occupations }: Facts): Judgement {
  if (value === 'none') return 'met';
  if (!profile.registrations) return 'unknown';
  const own = profile.registrations.filter(({ kind }) => kind === value);
  const wanted = occupation === undefined ? occupations : [occupation];
  const visum = profile.registrations.some(
    ({ kind, occupation: of }) => kind === 'visum' && (of === undefined || wanted.includes(of)),
  );
  if (own.length === 0) return value === 'erkenning' && visum ? 'unknown' : 'unmet';
  if (own.some((each) => each.occupation !== undefined && wanted.includes(each.occupation))) return 'met';
  if (wanted.length === 0 || own.some((each) => each.occupation === undefined)) return 'unknown';
  return 'unmet';
}
