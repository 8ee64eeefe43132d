import type { Plan, RouteCondition } from '@zorg-match/schema';
import { inARow } from '../controllers/language.js';
import { said } from './said.view.js';
import { conditionName, type View } from './view.js';

/** What counts already: what falls away together, because of what, and what makes a step shorter. */
export function creditTexts(view: View, { credited = [] }: Plan): readonly unknown[] {
  const { t } = view;
  const done = highest(credited.flatMap(({ text, because }) => (text === undefined ? because : [])));
  const list = inARow(view, [...new Set(done.map((each) => conditionName(view, each)))]);
  const texts = new Set(credited.flatMap(({ text }) => text ?? []));
  return [...(list ? [t.doneBecause({ list })] : []), ...[...texts].map((each) => said(view, each))];
}

/** Conditions without the lower levels of a language that stands in them at a higher one. */
function highest(conditions: readonly RouteCondition[]): readonly RouteCondition[] {
  const language = ({ value }: RouteCondition) => value.split(':')[0];
  return conditions.filter(
    (each) =>
      each.kind !== 'language' ||
      !conditions.some(
        (other) => other.kind === 'language' && language(other) === language(each) && other.value > each.value,
      ),
  );
}
