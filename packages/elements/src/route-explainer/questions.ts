import type { Plan, PlanQuestion, RouteCondition, Step } from '@zorg-match/schema';

/** The kinds of conditions that a fact is about. */
const ABOUT: Readonly<Record<string, (condition: RouteCondition) => boolean>> = {
  dutch: ({ kind, value }) => kind === 'language' && value.startsWith('nl'),
  'licence-b': ({ kind }) => kind === 'driving-licence',
  'right-to-work': ({ kind }) => kind === 'work-permit',
  secondary: ({ kind, value }) => kind === 'diploma' && value === 'secundair',
  'work-2y': ({ kind, occupation }) => kind === 'experience' && occupation === undefined,
  'family-care-5y': ({ kind, occupation }) => kind === 'experience' && occupation === 'verzorgende',
};

/** The step at which a question belongs: the first that asks what it is about; `null`: at the start. */
export function stepOfQuestion({ steps }: Pick<Plan, 'steps'>, { fact }: PlanQuestion): string | null {
  const about = Object.hasOwn(ABOUT, fact) ? ABOUT[fact] : undefined;
  const asks = ({ needs }: Step) => about !== undefined && needs.some(about);
  return steps.find(asks)?.id ?? null;
}
