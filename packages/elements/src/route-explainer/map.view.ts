import { conditionHelp } from '@zorg-match/i18n';
import type { Plan, PlanGate, PlanQuestion, RouteCondition } from '@zorg-match/schema';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { labelIn } from '../context/taxonomy-index.js';
import { inARow } from '../controllers/language.js';
import { barriersOf, stepOfAid } from './aids.js';
import { bench } from './contact.view.js';
import { gatesOf, lawOf } from './gates.js';
import { lineOf, type Stop } from './line.js';
import { questionView } from './question.view.js';
import { stepOfQuestion } from './questions.js';
import { monthOf } from './sources.js';
import { both } from '../theme/mirror.view.js';
import { inDutch, inOwn, ownText, said } from './said.view.js';
import { spanOf, startOf } from './spans.js';
import { modeOf, numbered, stepDetail } from './step.view.js';
import type { BarrierKind } from './told.js';
import { conditionName, isWeb, occupationName, type PlanCard, type View } from './view.js';

/** What the stations of one map share. */
interface Drawing {
  readonly view: View;
  readonly card: PlanCard;
  readonly before: readonly (readonly RouteCondition[])[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** A pennant on the line: from here on a job is open. */
const flag = svg`<svg class="flag" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
  <path d="M3 15V1.5h10l-3 3.5 3 3.5H3" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"></path>
</svg>`;

/** Something that must be in order at this place of the line; with how sure that is where a rule asks it. */
function gate(view: View, title: string, conditions: readonly (Pick<PlanGate, 'condition'> & Partial<PlanGate>)[]) {
  if (conditions.length === 0) return nothing;
  const { messages, t } = view;
  return html`<li class="crossing">
    <div class="gate" part="gate">
      <p class="lead">${title}</p>
      <ul>
        ${conditions.map(({ condition, sure, verdict }) => {
          const words = conditionHelp(messages, condition);
          const known = verdict && !(sure === 'check' && verdict === 'unknown');
          const seen = [...(sure ? [t.map.sure[sure]] : []), ...(known ? [messages.conditions.verdict[verdict]] : [])];
          return html`<li>
            ${both(view, (each) => conditionName(each, condition))}
            ${seen.length > 0 ? html`<span class="small muted">(${inARow(view, seen)})</span>` : nothing}
            ${words ? html`<p class="small muted">${words}</p>` : nothing}
          </li>`;
        })}
      </ul>
    </div>
  </li>`;
}

/** The jobs that open at a place of the line. */
function pennants(view: View, { onTheWay = [] }: Plan, after: string | null) {
  const here = onTheWay.filter((each) => each.after === after);
  if (here.length === 0) return nothing;
  const { t } = view;
  return html`<ul class="pennants" part="on-the-way">
    ${here.map(({ occupation, when, unless, already }) => {
      const name = occupationName(view, occupation);
      const job = unless === undefined ? name : t.ifRightToWork({ occupation: name });
      return html`<li>
        ${flag}<span
          >${(already ? t.map.stay : t.map.job)({ occupation: job })}${when ? html`. ${said(view, when)}` : nothing}</span
        >
      </li>`;
    })}
  </ul>`;
}

/** The help for what somebody named as standing in the way, at the station where it counts. */
function aids(view: View, plan: Plan, step: string | null) {
  const { book, told, t } = view;
  if (!book) return nothing;
  const here = told.barriers.filter((kind) => stepOfAid(plan, kind) === step);
  return here.map((kind: BarrierKind) => {
    const [first] = barriersOf(book, kind);
    const [aid] = first?.aids ?? [];
    if (!first || !aid) return nothing;
    const names = first.contacts.flatMap((id) => view.contacts.get(id)?.name ?? []).slice(0, 2);
    return html`<div class="aid" part="aid">
      ${bench}
      <p>
        <span class="lead">${t.map.aid({ theme: t.help.themes[kind] })}:</span> ${said(
          view,
          aid.nl,
          (own) =>
            html`${own}
            ${names.length > 0 ? html`<span class="muted">(${inDutch(view, names.join(', '))})</span>` : nothing}`,
        )}
      </p>
    </div>`;
  });
}

function questions({ view, card }: Drawing, step: string | null) {
  const here = (card.plan.questions ?? []).filter((each: PlanQuestion) => stepOfQuestion(card.plan, each) === step);
  return here.map((each) => questionView(view, card.key, each));
}

/** The few words under a station that is not opened. */
function glanceAt(view: View, plan: Plan, { step }: Stop): readonly unknown[] {
  const span = step.months && step.months.high > 0 ? spanOf(step.months, view) : undefined;
  const length = span ?? (step.duration && inOwn(view, step.duration));
  const helpers = step.contacts.flatMap((id) => view.contacts.get(id)?.name ?? []).slice(0, 2);
  return [length, modeOf(view, plan, step), helpers.length > 0 && inDutch(view, helpers.join(', '))].filter(Boolean);
}

/** Words side by side, dots between them; nothing when there are none. */
export function dots(classes: string, texts: readonly unknown[], part: string | typeof nothing = nothing) {
  if (texts.length === 0) return nothing;
  return html`<ul class=${`dots ${classes}`} part=${part}>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;
}

function station(drawing: Drawing, stop: Stop) {
  const { view, card, before, numbers } = drawing;
  const { step, index, start } = stop;
  const { plan, key } = card;
  const open = view.picked === step.id;
  const id = `${key}-s${index}`;
  return html`${gate(
      view,
      view.t.map.gate,
      (before[index] ?? []).map((condition) => ({ condition })),
    )}
    <li class="station" part="station">
      <div class="stop" ?data-open=${open}>
        <p class="time">${startOf(start, view)}</p>
        <h5 part="step">
          <button
            class="pick"
            type="button"
            aria-expanded=${open ? 'true' : 'false'}
            aria-controls=${id}
            @click=${() => view.actions.pick(step.id)}
          >
            <span>${said(view, step.title, (own) => html`<span class="own">${own}</span>`)}</span>
          </button>
        </h5>
        ${dots('glimpse small muted', glanceAt(view, plan, stop))}
        <div class="detail" part="detail" id=${id}>${stepDetail(view, plan, step, numbers)}</div>
        ${questions(drawing, step.id)} ${aids(view, plan, step.id)} ${pennants(view, plan, step.id)}
      </div>
    </li>`;
}

function stretches(drawing: Drawing): TemplateResult[] {
  const { t } = drawing.view;
  return lineOf(drawing.card.plan).map((lanes) => {
    const [only] = lanes;
    if (lanes.length === 1 && only) return html`${only.map((stop) => station(drawing, stop))}`;
    return html`<li class="stretch" part="beside">
      <p class="lead together">${t.map.beside}</p>
      <div class="lanes" data-lanes=${lanes.length}>
        ${lanes.map(
          (lane, index) =>
            html`<ol class="lane" aria-label=${t.map.lane({ number: index + 1 })}>
              ${lane.map((stop) => station(drawing, stop))}
            </ol>`,
        )}
      </div>
    </li>`;
  });
}

/** Where the facts of a plan come from; the steps refer to it by number. */
export function sourceList(view: View, plan: Plan): TemplateResult | typeof nothing {
  const known = [...numbered(plan, view).keys()].flatMap((id) => view.sources.get(id) ?? []);
  if (known.length === 0) return nothing;
  return html`<details class="fold small" part="sources" data-print>
    <summary>${view.t.map.sources}</summary>
    <ol class="sources">
      ${known.map(
        ({ title, url, date }) =>
          html`<li>
            ${
              isWeb(url)
                ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${inDutch(view, title)}</a>`
                : inDutch(view, title)
            }
            (${date === 'undated' ? view.t.undated : monthOf(date, view.lang)})
          </li>`,
      )}
    </ol>
  </details>`;
}

/**
 * The line map of a plan: you are the first station, the job is the last. One list for eyes, ears and paper.
 */
export function lineMap(view: View, card: PlanCard, standing: string): TemplateResult {
  const { plan, occupation, taste } = card;
  const { t } = view;
  const { before } = gatesOf(plan, occupation);
  const drawing: Drawing = { view, card, before, numbers: numbered(plan, view) };
  return html`<ol class="map" part="map" aria-label=${t.map.map({ plan: ownText(view, plan.title) })}>
    <li class="station terminus" part="station">
      <div class="stop">
        <h5>${both(view, (each) => each.t.map.you)}</h5>
        ${standing ? html`<p class="muted">${standing}</p>` : nothing} ${pennants(view, plan, null)}
        ${questions(drawing, null)} ${aids(view, plan, null)}
      </div>
    </li>
    ${stretches(drawing)} ${gate(view, t.map.law, taste ? [] : lawOf(plan, occupation))}
    <li class="station terminus" part="station">
      <div class="stop">
        <h5>
          ${both(view, (each) =>
            taste ? each.t.map.arrivalTaste : each.t.map.arrival({ occupation: labelIn(occupation, each.lang) }),
          )}
        </h5>
      </div>
    </li>
  </ol>`;
}
