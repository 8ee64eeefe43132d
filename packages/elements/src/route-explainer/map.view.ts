import { conditionHelp } from '@zorg-match/i18n';
import type { Contact, Plan, RouteCondition, Step } from '@zorg-match/schema';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { labelIn } from '../context/taxonomy-index.js';
import { gatesOf } from './gates.js';
import { monthOf } from './sources.js';
import { conditionName, type PlanCard, type View } from './view.js';

const isWeb = (url: string | undefined): url is string => url?.startsWith('https://') ?? false;

/** A small bench: somewhere to sit down with somebody who helps. */
const bench = svg`<svg class="bench" viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
  <path d="M1 2h18M1 7h18M4 7v6M16 7v6M4 2v5M16 2v5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/>
</svg>`;

/** What law or school asks at this place of the line. */
function gate(view: View, title: string, conditions: readonly RouteCondition[], part: string) {
  if (conditions.length === 0) return nothing;
  return html`<div class=${part} part=${part}>
    <p class="lead">${title}</p>
    <ul>
      ${conditions.map((each) => {
        const help = part === 'gate' ? conditionHelp(view.messages, each) : undefined;
        return html`<li>${conditionName(view, each)}${help ? html` <p class="small muted">${help}</p>` : nothing}</li>`;
      })}
    </ul>
  </div>`;
}

function contact({ messages }: View, { name, url, phone }: Contact): TemplateResult {
  return html`<li>
    ${
      isWeb(url)
        ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
            >${name}<span class="visually-hidden"> (${messages.common.newTab})</span></a
          >`
        : name
    }${
      phone
        ? html` · <a href=${`tel:${phone.replace(/[^\d+]/g, '')}`}>${messages.route.phone({ number: phone })}</a>`
        : nothing
    }
  </li>`;
}

function help(view: View, { contacts }: Step) {
  const known = contacts.flatMap((id) => view.contacts.get(id) ?? []);
  if (known.length === 0) return nothing;
  return html`<div class="help" part="help">
    ${bench}
    <p class="lead">${view.messages.route.bench}</p>
    <ul>
      ${known.map((each) => contact(view, each))}
    </ul>
  </div>`;
}

function facts({ messages }: View, step: Step) {
  const { route, common } = messages;
  const modes: Readonly<Record<string, string>> = route.modes;
  const duration = step.months ? common.months(step.months) : step.duration;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [route.duration, duration],
    [route.cost, step.cost],
    [route.income, step.income],
    [route.place, step.place],
    [route.mode, step.mode && Object.hasOwn(modes, step.mode) ? modes[step.mode] : step.mode],
  ];
  const told = rows.filter(([, value]) => value);
  if (told.length === 0) return nothing;
  return html`<dl class="facts" part="facts">
    ${told.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The numbers of a step's sources in the list under the map, with the oldest date among them. */
function source(view: View, numbers: ReadonlyMap<string, number>, { sources, sourceDate, confidence }: Step) {
  const { route } = view.messages;
  const known = sources.flatMap((id) => numbers.get(id) ?? []);
  const unsure = confidence === 'low' || confidence === 'unsourced';
  if (known.length === 0 && !unsure) return nothing;
  const date = sourceDate === 'undated' ? route.undated : monthOf(sourceDate, view.lang);
  return html`<p class="small muted" part="source">
    ${known.length > 0 ? `${known.length === 1 ? route.source : route.sources} ${known.join(', ')} (${date}).` : nothing}
    ${unsure ? route.unsure : nothing}
  </p>`;
}

/** The sources of a plan by number, in the order in which its steps name them. */
function numbered({ steps }: Plan, { sources }: View): ReadonlyMap<string, number> {
  const ids = new Set(steps.flatMap((step) => step.sources.filter((id) => sources.has(id))));
  return new Map([...ids].map((id, index) => [id, index + 1]));
}

/** Where the facts of a plan come from; the steps refer to it by number. */
export function sourceList(view: View, plan: Plan): TemplateResult | typeof nothing {
  const { route } = view.messages;
  const known = [...numbered(plan, view).keys()].flatMap((id) => view.sources.get(id) ?? []);
  if (known.length === 0) return nothing;
  return html`<div class="small" part="sources">
    <p class="lead">${route.sources}</p>
    <ol class="sources">
      ${known.map(
        ({ title, url, date }) =>
          html`<li>
            ${isWeb(url) ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>` : title}
            (${date === 'undated' ? route.undated : monthOf(date, view.lang)})
          </li>`,
      )}
    </ol>
  </div>`;
}

function station(view: View, numbers: ReadonlyMap<string, number>, step: Step, needs: readonly RouteCondition[]) {
  const { route } = view.messages;
  return html`<li class="station" part="station">
    ${gate(view, route.gate, needs, 'gate')}
    <div class="stop">
      <h5 part="step">${step.title}</h5>
      ${step.why ? html`<p>${step.why}</p>` : nothing}
      <div class="aside">${facts(view, step)} ${help(view, step)}</div>
      ${gate(view, route.gives, step.gives, 'gives')} ${source(view, numbers, step)}
    </div>
  </li>`;
}

/** The line map of a plan: you are the first station, the job is the last. One list for eyes, ears and paper. */
export function lineMap(view: View, { plan, occupation }: PlanCard, standing: string): TemplateResult {
  const { route } = view.messages;
  const { before, arrival } = gatesOf(plan, occupation);
  const numbers = numbered(plan, view);
  return html`<ol class="map" part="map" aria-label=${route.map({ plan: plan.title })}>
    <li class="station terminus" part="station">
      <div class="stop">
        <h5>${route.you}</h5>
        ${standing ? html`<p class="muted">${standing}</p>` : nothing}
      </div>
    </li>
    ${plan.steps.map((step, index) => station(view, numbers, step, before[index] ?? []))}
    <li class="station terminus" part="station">
      ${gate(view, route.law, arrival, 'gate')}
      <div class="stop"><h5>${route.arrival({ occupation: labelIn(occupation, view.lang) })}</h5></div>
    </li>
  </ol>`;
}
