import type { Plan } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { inARow } from '../controllers/language.js';
import { said } from './said.view.js';
import { euroOf, lengthOf, spanOf } from './spans.js';
import { occupationName, type View } from './view.js';

/** Months of lessons and practice in a plan, by source; `undefined` when a part of unknown length is among them. */
function studyOf({ steps }: Plan): { low: number; high: number } | undefined {
  const study = steps.filter(({ mode, route }) => {
    const own = steps.filter((each) => each.route === route);
    const taught = own.some(({ gives }) => gives.some(({ kind }) => kind === 'diploma'));
    return mode === 'class' || mode === 'simulation' || (mode === 'workplace' && taught);
  });
  if (study.some(({ months }) => months === null)) return undefined;
  return study.reduce(
    (sum, { months }) => ({ low: sum.low + (months?.low ?? 0), high: sum.high + (months?.high ?? 0) }),
    { low: 0, high: 0 },
  );
}

function rowOf(view: View, plan: Plan): readonly string[] {
  const { t, lang } = view;
  const study = studyOf(plan);
  const along = [...new Set((plan.onTheWay ?? []).map(({ occupation }) => occupationName(view, occupation)))];
  return [
    lengthOf(plan, view),
    euroOf(plan, view, lang) ?? t.unknown,
    plan.kinds.includes('earning') ? t.earns : t.earnsNot,
    study === undefined
      ? t.studyUnknown
      : study.high === 0
        ? t.studyNone
        : t.studyMonths({ duration: spanOf(study, view) }),
    inARow(view, along) || t.nothingAlong,
  ];
}

/** The view with every length of a table in months, unless all of them are years or halves of years. */
function inOneUnit(view: View, plans: readonly Plan[]): View {
  const told = plans.flatMap(({ months, monthsAtLeast }) => [months?.low, months?.high, monthsAtLeast]);
  const long = told.flatMap((each) => (each !== undefined && each >= 12 ? [each] : []));
  if (long.every((each) => each % 6 === 0)) return view;
  const common = { ...view.messages.common, months: view.t.inMonths };
  return { ...view, messages: { ...view.messages, common } };
}

/** The plans side by side in a small table; on a narrow page a block a plan. Roles stand there, as the blocks undo them. */
export function compareView(view: View, plans: readonly Plan[]): TemplateResult | typeof nothing {
  if (plans.length < 2) return nothing;
  const { t, actions } = view;
  const measured = inOneUnit(view, plans);
  const { plan: first, ...rest } = t.compareHead;
  const heads = Object.values(rest);
  return html`<details class="fold" part="compare">
    <summary>${t.compare}</summary>
    <table role="table">
      <thead>
        <tr role="row">
          ${[first, ...heads].map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${plans.map(
          (plan) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">
                <button class="plain" type="button" @click=${() => actions.show(plan)}>
                  <span>${said(view, plan.title)}</span>
                </button>
              </th>
              ${rowOf(measured, plan).map(
                (cell, index) =>
                  html`<td role="cell"><span class="head" aria-hidden="true">${heads[index]}</span>${cell}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
