import type { Condition, Preset, Profile, ProfileQuestion } from '@zorg-match/schema';
import type { Job } from './job.js';

/** A question that is not answered yet, and what an answer would change. */
export interface OpenQuestion {
  readonly question: ProfileQuestion;
  /** In how many of the vacancies a must waits for the answer ("als je zegt welke shifts kunnen, weten we …"). */
  readonly jobs: number;
}

/** Without a preset: first what matches, then what vacancies ask most. */
const USUAL: readonly ProfileQuestion[] = [
  'competences',
  'experience',
  'shifts',
  'licences',
  'languages',
  'diplomas',
  'registrations',
  'hours',
  'seeks',
  'region',
  'situation',
];

/** The question that answers a condition. */
const ABOUT: Readonly<Partial<Record<Condition['kind'], ProfileQuestion>>> = {
  shift: 'shifts',
  hours: 'hours',
  'driving-licence': 'licences',
  language: 'languages',
  diploma: 'diplomas',
  registration: 'registrations',
  experience: 'experience',
  'work-permit': 'situation',
};

/** Whether somebody answered a question; an empty list is an answer for what one may lack, such as diplomas. */
function answered(profile: Profile, question: ProfileQuestion): boolean {
  switch (question) {
    case 'competences':
      return (profile.competences?.length ?? 0) > 0;
    case 'shifts':
      return profile.availability?.shifts !== undefined;
    case 'hours':
      return profile.availability?.hoursPerWeek !== undefined;
    case 'seeks':
      return profile.availability?.seeks !== undefined;
    default:
      return profile[question] !== undefined;
  }
}

/**
 * The questions that are still open, in the order in which to ask them: those of the preset first, then those that most
 * vacancies wait for. All of them may stay open.
 */
export function openQuestions(profile: Profile, jobs: readonly Job[], preset?: Preset): OpenQuestion[] {
  const waiting = new Map<ProfileQuestion, number>();
  for (const { reading } of jobs) {
    const musts = reading.conditions.filter(({ necessity, value }) => necessity === 'required' && value !== 'none');
    for (const question of new Set(musts.flatMap(({ kind }) => ABOUT[kind] ?? []))) {
      waiting.set(question, (waiting.get(question) ?? 0) + 1);
    }
  }
  const first = preset?.asks ?? ['competences'];
  const place = (question: ProfileQuestion): number => first.indexOf(question) + 1 || Infinity;
  const jobsFor = (question: ProfileQuestion): number => waiting.get(question) ?? 0;
  return USUAL.filter((question) => !answered(profile, question))
    .sort((one, other) => {
      const order = place(one) - place(other);
      return Number.isNaN(order) || order === 0 ? jobsFor(other) - jobsFor(one) : order;
    })
    .map((question) => ({ question, jobs: jobsFor(question) }));
}
