import type { Demand } from '@zorg-match/schema';
import { indexOf } from '../context/taxonomy-index.js';
import { both } from '../theme/mirror.view.js';
import { competenceName, type View } from './view.js';

/** What a demand is called in the page's language; in the vacancy's own words when we have no name for it. */
export function demandName(view: View, { competence, label }: Pick<Demand, 'competence' | 'label'>): string {
  const known = competence !== null && indexOf(view.taxonomy).competences.has(competence);
  return known ? competenceName(view, competence) : label;
}

type Titles =
  | 'have'
  | 'close'
  | 'trainable'
  | 'missing'
  | 'unknown'
  | 'asked'
  | 'conditions'
  | 'practical'
  | 'notNeeded'
  | 'offers'
  | 'trains';

/** The titles of the groups of an explanation, in both languages. */
export const title =
  (view: View) =>
  (name: Titles): unknown =>
    both(view, ({ messages }) => messages.matcher[name]);
