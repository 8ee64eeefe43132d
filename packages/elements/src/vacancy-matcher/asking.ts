import type { Job } from '@zorg-match/engine/choose';
import type { ConditionKind, Profile } from '@zorg-match/schema';

/** What a person may tell that would decide something. */
export type Topic = Extract<
  ConditionKind,
  'shift' | 'language' | 'diploma' | 'registration' | 'driving-licence' | 'experience'
>;

const TOLD: Readonly<Record<Topic, (profile: Profile) => boolean>> = {
  shift: ({ availability }) => availability?.shifts !== undefined,
  language: ({ languages }) => languages !== undefined,
  diploma: ({ diplomas }) => diplomas !== undefined,
  registration: ({ registrations }) => registrations !== undefined,
  'driving-licence': ({ licences }) => licences !== undefined,
  experience: ({ experience }) => experience !== undefined,
};

/** An answer that is not there, and how many jobs ask for it. */
export interface OpenQuestion {
  readonly topic: Topic;
  readonly count: number;
}

/** What was counted last of a list, which may be long and is drawn again and again. */
const counted = new WeakMap<readonly Job[], { readonly profile: Profile; readonly open: readonly OpenQuestion[] }>();

/** Of what the person did not tell, what most jobs ask; most first. */
export function openQuestions(profile: Profile, jobs: readonly Job[]): readonly OpenQuestion[] {
  const known = counted.get(jobs);
  if (known?.profile === profile) return known.open;
  const open = count(profile, jobs);
  counted.set(jobs, { profile, open });
  return open;
}

function count(profile: Profile, jobs: readonly Job[]): OpenQuestion[] {
  const open = (Object.keys(TOLD) as Topic[]).filter((topic) => !TOLD[topic](profile));
  const counts = new Map<ConditionKind, number>(open.map((topic) => [topic, 0]));
  for (const { reading } of jobs) {
    const kinds = new Set(
      reading.conditions
        .filter(({ necessity, value }) => necessity !== 'not-required' && value !== 'none')
        .map(({ kind }) => kind),
    );
    for (const kind of kinds) {
      const count = counts.get(kind);
      if (count !== undefined) counts.set(kind, count + 1);
    }
  }
  return open
    .map((topic) => ({ topic, count: counts.get(topic) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}
