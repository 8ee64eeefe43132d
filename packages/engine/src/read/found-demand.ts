import type { Necessity, Section } from '@zorg-match/schema';
import type { NearestCompetence } from './nearest/index.js';
import type { Verdict } from './necessity.js';

/** A demand in tokens or, when it follows a label, in UTF-16 units. */
export interface FoundDemand {
  readonly competence: string | null;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly necessity: Necessity;
  readonly section: Section;
  readonly verdict: Verdict;
  readonly rule: string;
  readonly words: readonly string[];
  readonly group: number | undefined;
}

/** A copy that is linked by a set of words. Copies are written out: `{ ...demand }` gives each a shape of its own. */
export const nearTo = (demand: FoundDemand, { id, label, words }: NearestCompetence): FoundDemand => {
  const { start, end, necessity, section, verdict, group } = demand;
  return { competence: id, label, start, end, necessity, section, verdict, rule: 'nearest', words, group };
};

/** A copy in a group of alternatives. */
export const inGroup = (demand: FoundDemand, group: number): FoundDemand => {
  const { competence, label, start, end, necessity, section, verdict, rule, words } = demand;
  return { competence, label, start, end, necessity, section, verdict, rule, words, group };
};
