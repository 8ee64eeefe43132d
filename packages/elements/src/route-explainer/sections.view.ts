import type { Occupation, Plan, PlanGate } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { labelIn } from '../context/taxonomy-index.js';
import { baseLanguage } from '../controllers/language.js';
import { beside, both } from '../theme/mirror.view.js';
import { strokeOf } from '../vacancy-matcher/answer.js';
import { answerAbout, answerOf, type Answer, type AnswerWords } from './answer.js';
import { compareView } from './compare.view.js';
import { contactView } from './contact.view.js';
import type { Groups } from './groups.js';
import { planCard } from './plan.view.js';
import { ownText } from './said.view.js';
import type { Need, Standing } from './standing.js';
import { conditionName, occupationName, type PlanCard, type View } from './view.js';

/** The plans that are shown, and how. */
export interface Shown {
  readonly occupation: Occupation;
  readonly plans: readonly Plan[];
  readonly groups: Groups;
  /** Id of the plan that is open. */
  readonly opened: string;
  /** How many of the open plans are shown. */
  readonly limit: number;
  readonly more: () => void;
  /** What the person brings, for the first station. */
  readonly standing: string;
}

/** The answer for what is shown. */
export function answerFor(
  view: View,
  { plans, groups, occupation }: Pick<Shown, 'plans' | 'groups' | 'occupation'>,
): Answer {
  return answerOf(plans, groups, answerWords(view, occupation));
}

/** What an answer about an occupation is said with. */
function answerWords(view: View, occupation: Occupation): AnswerWords {
  const name = labelIn(occupation, view.lang);
  return {
    messages: view.messages,
    t: view.t,
    mustEarn: view.told.starts.includes('earner') || view.told.barriers.includes('finances'),
    // in Dutch what stands between brackets explains a label; in another language it is the Dutch name, which counts
    occupation: baseLanguage(view.lang) === 'nl' ? name.replace(/ \(.*\)$/, '') : name,
    nameOf: (id) => occupationName(view, id),
    nameCondition: (condition) => conditionName(view, condition),
    nameText: (dutch) => ownText(view, dutch).replace(/\.$/, ''), // a whole sentence in some languages, here a name in one
  };
}

/** The answer about the plan of one card, in a few sentences. */
export function cardAnswer(view: View, { plan, occupation, taste }: PlanCard): string {
  const words = answerWords(view, occupation);
  if (taste) return '';
  return answerAbout(plan, words).join(' ');
}

/** The shortest honest answer, who can advise when something blocks, and the nearest jobs when no route leads there. */
export function answerView(view: View, { sentences, advice, nearest }: Answer, mirrored?: Answer): TemplateResult {
  const { t, contacts, actions, other } = view;
  const advisers = advice.flatMap((id) => contacts.get(id) ?? []);
  return html`<div class="answer" part="answer">
    <div class="aloud">
      <p class="where">${sentences.join(' ')}</p>
      ${view.speak(view.messages, sentences[0] ?? '', [
        { text: sentences.join(' '), language: baseLanguage(view.lang) },
        ...(other && mirrored ? [{ text: mirrored.sentences.join(' '), language: baseLanguage(other.lang) }] : []),
      ])}
    </div>
    ${other && mirrored ? html`<p>${beside({ text: mirrored.sentences.join(' '), language: other.lang })}</p>` : nothing}
    ${
      advisers.length > 0
        ? html`<p class="lead">${t.advice}</p>
            <ul class="advisers">
              ${advisers.map((each) => contactView(view, each))}
            </ul>`
        : nothing
    }
    ${
      nearest.length > 0
        ? html`<p>${t.answer.nearest}</p>
            <p class="options" part="nearest">
              ${nearest.map(
                (id) =>
                  html`<button type="button" @click=${() => actions.aim(id)}>${occupationName(view, id)}</button>`,
              )}
            </p>`
        : nothing
    }
  </div>`;
}

/** How sure it is that something is asked; the surest rule that asks it is the one to name. */
const SURE: readonly PlanGate['sure'][] = ['law', 'check', 'advice'];

/** How something that is asked stands: with the doubt of the rule that asks it. */
function needWords({ messages, t }: View, { condition, verdict, foreign }: Need, plans: readonly Plan[]): string {
  if (foreign) return t.foreignDiploma;
  const ruled = plans
    .flatMap(({ gates = [] }) => gates)
    .filter((gate) => gate.condition.kind === condition.kind && gate.condition.value === condition.value)
    .sort((one, other) => SURE.indexOf(one.sure) - SURE.indexOf(other.sure))[0];
  const words = messages.conditions.verdict[verdict];
  return ruled && ruled.sure !== 'law' ? `${words} (${t.map.sure[ruled.sure]})` : words;
}

/** What the person can already, and what law or school still asks. */
export function standingView(
  view: View,
  standing: Standing,
  told: boolean,
  sentence: string,
  plans: readonly Plan[],
): TemplateResult {
  const { t } = view;
  return html`<div class="standing" part="standing">
    <p class="stand">${told ? sentence : t.standEmpty}</p>
    ${
      standing.needed.length > 0
        ? html`<div part="needed">
            <p class="lead">${t.needed}</p>
            <ul>
              ${standing.needed.map((need) => {
                const state = need.foreign ? 'close' : strokeOf[need.verdict];
                return html`<li class="must" data-state=${state}>
                  <span class="stroke" data-state=${state} aria-hidden="true"></span>
                  <span
                    >${both(view, (each) => `${conditionName(each, need.condition)}: ${needWords(each, need, plans)}`)}</span
                  >
                </li>`;
              })}
            </ul>
          </div>`
        : nothing
    }
  </div>`;
}

function cards(
  view: View,
  { occupation, opened, standing }: Shown,
  plans: readonly Plan[],
  prefix: string,
  taste = false,
) {
  return html`<ol class="plans">
    ${repeat(
      plans,
      ({ id }) => id,
      (plan, index) =>
        html`<li>
          ${planCard(view, { key: `${prefix}${index}`, plan, occupation, open: plan.id === opened, taste }, standing)}
        </li>`,
    )}
  </ol>`;
}

/** Plans that are there to be looked up, closed at first. */
function fold(part: string, title: string, holds: boolean, content: TemplateResult, any: boolean) {
  if (!any) return nothing;
  return html`<details class="fold" part=${part} ?open=${holds}>
    <summary>${title}</summary>
    ${content}
  </details>`;
}

/** All plans in their groups; those for the youngest begin with tasting the work. */
export function sectionsView(view: View, shown: Shown): TemplateResult {
  const { t } = view;
  const { plans, groups, limit, more, opened } = shown;
  const { open, notNow, gone, general } = groups;
  // the plan that somebody reads stays on the page when an answer moves it down
  const count = Math.max(limit, open.findIndex(({ id }) => id === opened) + 1);
  const hidden = open.length - count;
  const has = (list: readonly Plan[]) => list.some(({ id }) => id === opened);
  const young = plans[0] !== undefined && general.includes(plans[0]);
  const start = () => cards(view, shown, general, 'g', true);
  return html`${
    young
      ? html`<section part="general">
          <h3>${both(view, (each) => each.t.general)}</h3>
          ${start()}
        </section>`
      : nothing
  }
  ${
    open.length > 0
      ? html`<section part="open">
          <h3>
            ${t.plans} <span class="muted count">${t.planCount({ count: open.length })}</span>
            ${view.other ? beside({ text: view.other.t.plans, language: view.other.lang }, t.plans) : nothing}
          </h3>
          ${compareView(view, open.slice(0, 6))} ${cards(view, shown, open.slice(0, count), 'p')}
          ${
            hidden > 0
              ? html`<p><button type="button" part="more" @click=${more}>${t.more({ count: hidden })}</button></p>`
              : nothing
          }
        </section>`
      : nothing
  }
  ${fold('not-now', t.notNow({ count: notNow.length }), has(notNow), cards(view, shown, notNow, 'n'), notNow.length > 0)}
  ${fold('gone', t.gone({ count: gone.length }), has(gone), cards(view, shown, gone, 'o'), gone.length > 0)}
  ${young ? nothing : fold('general', t.general, has(general), start(), general.length > 0)}`;
}
