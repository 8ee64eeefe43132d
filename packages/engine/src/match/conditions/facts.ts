import type { Condition, Profile, Verdict } from '@zorg-match/schema';

/** What is asked, in an advert or before a step of a route. */
export type Asked = Pick<Condition, 'kind' | 'value' | 'occupation' | 'field'>;

export type Judgement = Verdict['verdict'];

/** Who is judged, and for which occupations (ids, most likely first; empty when nobody knows). */
export interface Facts {
  readonly profile: Profile;
  readonly occupations: readonly string[];
}

/** The best of several judgements, for alternatives: one that is met suffices. */
export function best(all: readonly Judgement[]): Judgement {
  if (all.includes('met')) return 'met';
  return all.includes('unknown') ? 'unknown' : 'unmet';
}
