import type { Profile } from '@zorg-match/schema';

/** Who somebody says to be, to begin with; no personal data. */
export type Start = 'pupil' | 'newcomer' | 'earner' | 'doer';

/** Kinds of things that may stand in the way; each takes together themes of the route book. */
export const BARRIERS = [
  'language',
  'recognition',
  'childcare',
  'mobility',
  'finances',
  'health',
  'digital',
  'settlement',
  'placement',
] as const;
export type BarrierKind = (typeof BARRIERS)[number];

/** What somebody tells here about their situation. It stays on the device and leaves through no event. */
export interface Told {
  /** Answers to the questions of plans, by fact. */
  readonly answers: Readonly<Record<string, string>>;
  readonly starts: readonly Start[];
  readonly barriers: readonly BarrierKind[];
}

/** What the profile holds of it, with who somebody says to be; barriers that nobody knows stay in the profile, unseen. */
export function toldIn({ answers = {}, barriers = [] }: Profile, starts: readonly Start[]): Told {
  return { answers, starts, barriers: BARRIERS.filter((kind) => barriers.includes(kind)) };
}

/** The age that "younger than 15" stands for: within the years in which tasting the work comes first. */
const PUPIL_AGE = 12;

/** The profile with who somebody says to be laid over it, for the planner only. */
export function profileWith(profile: Profile, starts: readonly Start[]): Profile {
  const pupil = starts.includes('pupil');
  const mustEarn = starts.includes('earner');
  return {
    ...profile,
    ...(mustEarn && { availability: { ...profile.availability, mustEarn } }),
    ...(pupil && { situation: { ...profile.situation, age: PUPIL_AGE, status: 'student' as const } }),
  };
}

/** A list with an entry put in, or taken out when it is there. */
export function toggled<T>(list: readonly T[], entry: T): readonly T[] {
  return list.includes(entry) ? list.filter((each) => each !== entry) : [...list, entry];
}
