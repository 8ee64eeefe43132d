import type { FactTest } from '@zorg-match/schema';
import { fitFacts, type Fit, type Person } from './person.js';

const PROTECTED = ['refugee', 'subsidiary', 'temporary', 'asylum-seeker'];

/** Starting points that a route book may name beside occupation ids, as facts; any other word stays unknown. */
const STARTS: Readonly<Record<string, FactTest>> = {
  any: {},
  pupil: { work: ['study'] },
  student: { work: ['study'] },
  jobseeker: { work: ['seeking'] },
  worker: { work: ['care', 'family-care', 'other'] },
  'worker-outside-care': { work: ['other'] },
  'care-worker': { work: ['care', 'family-care'] },
  refugee: { protection: PROTECTED },
  'foreign-trained': { 'foreign-diploma': ['EEA', 'non-EEA'] },
  'nursing-student': { study: ['nursing'] },
  'nurse-out-of-practice': { 'nurse-break': ['yes'] },
  'lived-experience': { 'lived-experience': ['yes'] },
  leefloon: { leefloon: ['yes'] },
  'social-economy': { maatwerk: ['yes'] },
  abroad: { lives: ['abroad'] },
};

/** How somebody stands at the starting points of a route, and the facts that would tell. The best of them counts. */
export function judgeStart(from: readonly string[], person: Person): { readonly fit: Fit; readonly asks: string[] } {
  const fits = from.map((start) => fitStart(start, person));
  const fit = fits.length === 0 || fits.includes('met') ? 'met' : fits.includes('unknown') ? 'unknown' : 'unmet';
  const unclear = from.filter((_, index) => fits[index] === 'unknown');
  return { fit, asks: fit === 'unknown' ? unclear.flatMap((start) => askedBy(start)) : [] };
}

function askedBy(start: string): string[] {
  return start === 'dutch-learner' ? ['dutch'] : Object.keys(testOf(start) ?? {});
}

function testOf(start: string): FactTest | undefined {
  return Object.hasOwn(STARTS, start) ? STARTS[start] : undefined;
}

function fitStart(start: string, person: Person): Fit {
  const test = testOf(start);
  if (test) return fitFacts(test, person);
  if (start === 'dutch-learner') return learnsDutch(person);
  if (start === 'experienced') return hasDone(person);
  return worksAs(start, person);
}

/** Languages told without a level do not say. */
function learnsDutch({ profile }: Person): Fit {
  if (!profile.languages) return 'unknown';
  const own = profile.languages.filter(({ language }) => language === 'nl');
  if (own.some(({ level }) => level === undefined)) return 'unknown';
  return own.some(({ level = '' }) => ['B2', 'C1', 'C2'].includes(level)) ? 'unmet' : 'met';
}

/** Work in care, or something learnt at home, as a volunteer or at work. Of other work nobody knows what it taught. */
function hasDone({ profile: { experience, competences } }: Person): Fit {
  const inCare = experience?.some(({ occupation }) => occupation !== undefined);
  const learnt = competences?.some(({ gained }) => gained !== undefined);
  return inCare === true || learnt === true ? 'met' : 'unknown';
}

/** A starting point that is an occupation; what somebody left out may be so. */
function worksAs(occupation: string, { profile: { experience, registrations }, given }: Person): Fit {
  const all = [...(experience ?? []), ...(registrations ?? []), ...given];
  return all.some((each) => each.occupation === occupation) ? 'met' : 'unknown';
}
