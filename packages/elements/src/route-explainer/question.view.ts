import type { PlanQuestion } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { ownText, said } from './said.view.js';
import type { View } from './view.js';

/** One short question where its answer counts; the answer changes the plan at once. */
export function questionView(view: View, key: string, question: PlanQuestion): TemplateResult {
  const { help } = view.t;
  const id = `${key}-q-${question.fact}`;
  return html`<div class="question" part="question" role="group" aria-labelledby=${id} data-fact=${question.fact}>
    <p class="lead" id=${id}>${said(view, question.question)}</p>
    <p class="options">
      ${question.answers.map(
        ({ value, label }) =>
          html`<button
            class="option"
            type="button"
            aria-pressed=${view.told.known[question.fact] === value ? 'true' : 'false'}
            @click=${() => view.actions.answer(question.fact, value)}
          >
            <span>${said(view, label)}</span>
          </button>`,
      )}
    </p>
    <p class="small muted">${help.questionWhy}</p>
  </div>`;
}

/** What somebody answered so far, each with a button that takes it back. */
export function answersView(view: View): TemplateResult | typeof nothing {
  const { book, told, t, actions } = view;
  const given = Object.entries(told.answers).flatMap(([fact, value]) => {
    const asked = book?.questions?.find(({ id }) => id === fact);
    const label = asked?.answers.find((each) => each.value === value)?.label;
    if (!asked || !label) return [];
    return [{ fact, question: asked.question.nl, answer: label.nl }];
  });
  if (given.length === 0) return nothing;
  return html`<div class="answers" part="answers">
    <p class="lead">${t.help.answered}</p>
    <ul>
      ${given.map(
        ({ fact, question, answer }) =>
          html`<li>
            <span>${ownText(view, question)} <strong>${said(view, answer)}</strong></span>
            <button
              class="plain"
              type="button"
              aria-label=${t.help.withdraw({ answer: `${ownText(view, question)} ${ownText(view, answer)}` })}
              @click=${() => actions.answer(fact, undefined)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
