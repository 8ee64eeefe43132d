import type { Demand } from '@zorg-match/schema';
import { html } from 'lit';
import { indexOf } from '../context/taxonomy-index.js';
import { beside } from '../theme/mirror.view.js';
import { competenceName, type View } from './view.js';

/** What `say` says in the page's language, with the same in the second language on a line below. */
export function both(view: View, say: (view: View) => string): unknown {
  const { other } = view;
  const own = say(view);
  return other ? html`${own} ${beside({ text: say(other), language: other.lang }, own)}` : own;
}

/** What a demand is called in the page's language; in the vacancy's own words when we have no name for it. */
export function demandName(view: View, { competence, label }: Pick<Demand, 'competence' | 'label'>): string {
  const known = competence !== null && indexOf(view.taxonomy).competences.has(competence);
  return known ? competenceName(view, competence) : label;
}

type Titles = 'have' | 'close' | 'trainable' | 'missing' | 'unknown' | 'asked' | 'conditions';

/** The titles of the groups of an explanation, in both languages. */
export const title =
  (view: View) =>
  (name: Titles): unknown =>
    both(view, ({ messages }) => messages.matcher[name]);
