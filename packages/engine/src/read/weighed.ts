import type { Taxonomy, Vacancy } from '@zorg-match/schema';
import { buildLexicon } from '../lexicon/lexicon.js';
import { readVacancy } from './index.js';
import type { Weighed } from './weigh/index.js';

/** All phrases of a vacancy of which was weighed whether they are demands, with what weighed: those that were passed over too. */
export function weighedIn(taxonomy: Taxonomy, vacancy: Vacancy | string): Weighed[] {
  const all: Weighed[] = [];
  readVacancy(buildLexicon(taxonomy), taxonomy, vacancy, (one) => all.push(one));
  return all;
}
