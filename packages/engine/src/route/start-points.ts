import type { Profile } from '@zorg-match/schema';
import type { Fit } from './eligibility.js';
import { awaitsRecognition, originOf } from './origin.js';

type Status = NonNullable<Profile['situation']>['status'];

const byStatus =
  (...wanted: readonly Status[]) =>
  ({ situation }: Profile): Fit => {
    const status = situation?.status;
    if (status === undefined) return 'unknown';
    return wanted.includes(status) ? 'met' : 'unmet';
  };

/** Starting points that a route book may name beside occupation ids; any other word stays unknown. */
const STARTS: Readonly<Record<string, (profile: Profile) => Fit>> = {
  any: () => 'met',
  pupil: byStatus('student'),
  student: byStatus('student'),
  // Somebody who does not work now can still register as looking for work.
  jobseeker: (profile) => (profile.situation?.status === 'inactive' ? 'unknown' : byStatus('unemployed')(profile)),
  worker: byStatus('employed'),
  'worker-outside-care': byStatus('employed'),
  'care-worker': (profile) => (byStatus('employed')(profile) === 'unmet' ? 'unmet' : 'unknown'),
  refugee: ({ situation }) => {
    const protection = situation?.protection;
    return protection === undefined ? 'unknown' : protection === 'none' ? 'unmet' : 'met';
  },
  'foreign-trained': ({ diplomas }) => (!diplomas ? 'unknown' : diplomas.some(awaitsRecognition) ? 'met' : 'unknown'),
  experienced: ({ experience, competences }) => {
    const did = (experience?.length ?? 0) > 0 || competences?.some(({ gained }) => gained !== undefined);
    return did === true ? 'met' : 'unknown';
  },
  abroad: (profile) => (isHere(profile) ? 'unmet' : 'unknown'),
};

/** Who may work here, has protection or a Belgian diploma, or named a region in Flanders, is not recruited from abroad. */
function isHere({ situation, region, diplomas }: Profile): boolean {
  const { rightToWork, protection = 'none' } = situation ?? {};
  const belgian = diplomas?.some((diploma) => originOf(diploma) === 'BE') ?? false;
  return rightToWork === 'yes' || protection !== 'none' || belgian || region !== undefined;
}

/** Whether the person stands at one of the starting points of a route: the best of them counts. */
export function judgeStart(from: readonly string[], profile: Profile): Fit {
  const fits = from.map((start) => {
    const judge = Object.hasOwn(STARTS, start) ? STARTS[start] : undefined;
    return judge ? judge(profile) : worksAs(start, profile);
  });
  if (fits.length === 0 || fits.includes('met')) return 'met';
  return fits.includes('unknown') ? 'unknown' : 'unmet';
}

/** A starting point that is an occupation; what somebody left out may be so. */
function worksAs(occupation: string, { experience, registrations }: Profile): Fit {
  const all = [...(experience ?? []), ...(registrations ?? [])];
  return all.some((each) => each.occupation === occupation) ? 'met' : 'unknown';
}
