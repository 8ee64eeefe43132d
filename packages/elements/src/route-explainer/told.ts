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

/** What somebody chose on this page that no profile holds. */
export interface Chosen {
  /** Whether the help with a diploma from abroad is asked for; absent: when the profile has such a diploma. */
  readonly newcomer?: boolean;
  readonly doer?: boolean;
  /** Ids of target groups that say nothing a plan hangs on. */
  readonly groups: readonly string[];
}
export const NOTHING_CHOSEN: Chosen = { groups: [] };

/** What somebody tells about their situation. It stays on the device and leaves through no event. */
export interface Told {
  /** Answers to the questions of plans given on this page, by fact. */
  readonly answers: Readonly<Record<string, string>>;
  /** The same with what the rest of the profile answers. */
  readonly known: Readonly<Record<string, string>>;
  readonly starts: readonly Start[];
  readonly barriers: readonly BarrierKind[];
  /** Ids of the chosen target groups without facts. */
  readonly groups: readonly string[];
}

/** The answer that stands for the youngest. */
export const YOUNGEST = '12';

/** What the profile holds of it, and what was chosen here; barriers that nobody knows stay in the profile, unseen. */
export function toldIn(profile: Profile, known: Told['known'], { newcomer, doer, groups }: Chosen): Told {
  const { answers = {}, barriers = [], availability } = profile;
  const is: Readonly<Record<Start, boolean>> = {
    pupil: known['age'] === YOUNGEST,
    newcomer: newcomer ?? ['EEA', 'non-EEA'].includes(known['foreign-diploma'] ?? ''),
    earner: availability?.mustEarn === true,
    doer: doer === true,
  };
  const starts = (Object.keys(is) as Start[]).filter((start) => is[start]);
  return { answers, known, starts, barriers: BARRIERS.filter((kind) => barriers.includes(kind)), groups };
}

/** The profile with an answer given, or taken back when it was given already or is `undefined`. */
export function answered(profile: Profile, fact: string, value: string | undefined): Profile {
  const { [fact]: before, ...others } = profile.answers ?? {};
  const gone = value === undefined || before === value;
  return { ...profile, answers: gone ? others : { ...others, [fact]: value } };
}

/** The profile of who says to be younger than 15, or no longer says so: then nothing is known of the age. */
export function asPupil(profile: Profile, young: boolean): Profile {
  const without = <T extends object>(object: T | undefined): Partial<T> =>
    Object.fromEntries(Object.entries(object ?? {}).filter(([key]) => key !== 'age')) as Partial<T>;
  const answers = without(profile.answers) as Readonly<Record<string, string>>;
  const situation = without(profile.situation);
  return { ...profile, situation, answers: young ? { ...answers, age: YOUNGEST } : answers };
}

/** A list with an entry put in, or taken out when it is there. */
export function toggled<T>(list: readonly T[], entry: T): readonly T[] {
  return list.includes(entry) ? list.filter((each) => each !== entry) : [...list, entry];
}
