import type { Plan } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { asked } from './barriers.view.js';
import { contactView } from './contact.view.js';
import { isOpenNow } from './groups.js';
import { questionView } from './question.view.js';
import { said } from './said.view.js';
import { sourceLine, durationOf, numbered } from './step.view.js';
import { routeTitle, type View } from './view.js';

/** Whether a route has a diploma from abroad recognised, or lets it shorten a study. */
const isForeign = (id: string, { book }: View): boolean => {
  const route = book?.routes.find((each) => each.id === id);
  return route?.kind === 'recognition' && route.eligibility?.diplomaOrigin !== undefined;
};

const isRecognition = ({ routes }: Plan, view: View): boolean => routes.some((id) => isForeign(id, view));

/** The origin of a diploma from abroad that this person told of, here or in the profile. */
function asksFor(fact: string, view: View, plans: readonly Plan[]): boolean {
  return (
    view.told.known[fact] !== undefined || plans.some(({ questions = [] }) => questions.some((q) => q.fact === fact))
  );
}

/** The steps of the recognition itself, without the course of Dutch beside it. */
function stepsOf({ steps }: Plan, view: View) {
  return steps.filter(({ route }) => isForeign(route, view));
}

/** One way to have a diploma recognised: whom to go to, in which order, what to prepare, how long, what it costs. */
function wayView(view: View, plan: Plan): TemplateResult {
  const { t, actions } = view;
  const steps = stepsOf(plan, view);
  const [office] = steps.flatMap(({ contacts }) => contacts).flatMap((id) => view.contacts.get(id) ?? []);
  const cost = steps.find((step) => step.cost)?.cost;
  const listed = steps.find((step) => step.papers)?.papers;
  const asks = office ? t.help.askPapers({ office: office.name }) : '';
  const papers = listed === undefined ? asks : said(view, listed);
  const numbers = numbered(plan, view);
  return html`<div class="way" part="recognition-way">
    <h4>${said(view, (steps[0] && routeTitle(view.book, steps[0].route)) ?? plan.title)}</h4>
    <dl class="facts">
      ${
        office
          ? html`<div>
              <dt>${t.help.office}</dt>
              <dd>
                <ul>
                  ${contactView(view, office)}
                </ul>
              </dd>
            </div>`
          : nothing
      }
      ${
        papers
          ? html`<div>
              <dt>${t.help.papers}</dt>
              <dd>${papers}</dd>
            </div>`
          : nothing
      }
      ${
        cost
          ? html`<div>
              <dt>${t.help.cost}</dt>
              <dd>${said(view, cost)}</dd>
            </div>`
          : nothing
      }
    </dl>
    <details class="fold" data-print>
      <summary>${t.help.order} (${steps.length})</summary>
      <ol class="order">
        ${steps.map((step) => {
          const told = step.months !== null || step.duration !== undefined;
          return html`<li>
            ${said(view, step.title)}${told ? html`<p class="small muted">${durationOf(view, step, false)}</p>` : nothing}
          </li>`;
        })}
      </ol>
      ${steps[0] ? sourceLine(view, numbers, steps[0]) : nothing}
    </details>
    <button type="button" @click=${() => actions.show(plan)}>${t.help.seePlan}</button>
  </div>`;
}

/** Another way in which the diploma counts, by its name only: the plan itself tells the rest. */
function studyView(view: View, plans: readonly Plan[]) {
  const { t, actions, book } = view;
  return plans.map(
    (plan) =>
      html`<p class="options">
        <span>${t.help.study}</span>
        <button type="button" @click=${() => actions.show(plan)}>
          ${said(view, routeTitle(book, plan.routes.at(-1) ?? '') ?? plan.title)}
        </button>
      </p>`,
  );
}

/** A diploma from abroad: two questions, and then which office, in which order, with which papers, how long and for how much. */
export function recognitionView(view: View, plans: readonly Plan[]): TemplateResult {
  const { t } = view;
  const told = view.told.known['foreign-diploma'];
  const { known, answers } = view.told;
  // what the profile tells already is not asked again; what was answered here can be changed
  const facts = ['foreign-diploma', ...(told === 'none' ? [] : ['protection'])].filter(
    (fact) => known[fact] === undefined || answers[fact] !== undefined,
  );
  const ways = plans.filter((plan) => isOpenNow(plan) && isRecognition(plan, view));
  const begins = (plan: Plan) => stepsOf(plan, view)[0]?.id;
  const open = ways.filter((plan, at) => ways.findIndex((each) => begins(each) === begins(plan)) === at);
  const decided = told !== undefined || !asksFor('foreign-diploma', view, plans);
  return html`<section class="recognition" part="recognition" aria-labelledby="recognition">
    <h3 id="recognition">${t.help.recognition}</h3>
    ${facts.length > 0 ? html`<p class="muted">${t.help.recognitionIntro}</p>` : nothing}
    ${facts.map((fact) => {
      const question = asked(view, fact);
      return question ? questionView(view, 'r', question) : nothing;
    })}
    ${
      !decided || told === 'none'
        ? nothing
        : open.length > 0
          ? html`${open.slice(0, 1).map((plan) => wayView(view, plan))} ${studyView(view, open.slice(1, 2))}`
          : html`<p class="note">${t.help.noRecognition}</p>`
    }
  </section>`;
}
