import { conditionHelp } from '@zorg-match/i18n';
import type { Contact, RouteCondition, Step } from '@zorg-match/schema';
import { html, nothing, svg, type TemplateResult } from 'lit';
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
        return html`<li>
          ${conditionName(view, each)}${help ? html` <span class="small muted">${help}</span>` : nothing}
        </li>`;
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

function source(view: View, { sources, sourceDate, confidence }: Step) {
  const { route } = view.messages;
  const day = (date: string) => (date === 'undated' ? route.undated : monthOf(date, view.lang));
  const known = sources.flatMap((id) => view.sources.get(id) ?? []);
  const unsure = confidence === 'low' || confidence === 'unsourced';
  return html`<p class="small muted" part="source">
    ${
      known.length > 0
        ? html`${known.length === 1 ? route.source : route.sources}:
          ${known.map(
            ({ title, url, date }, index) =>
              html`${index > 0 ? '; ' : ''}${
                isWeb(url) ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>` : title
              }
              (${day(date)})`,
          )}.`
        : sources.length > 0
          ? html`${route.source}: ${day(sourceDate)}.`
          : nothing
    }
    ${unsure ? route.unsure : nothing}
  </p>`;
}

function station(view: View, step: Step): TemplateResult {
  const { route } = view.messages;
  return html`<li class="station" part="station">
    ${gate(view, route.gate, step.needs, 'gate')}
    <div class="stop">
      <h5 part="step">${step.title}</h5>
      ${step.why ? html`<p>${step.why}</p>` : nothing}
      <div class="aside">${facts(view, step)} ${help(view, step)}</div>
      ${gate(view, route.gives, step.gives, 'gives')} ${source(view, step)}
    </div>
  </li>`;
}

/** The line map of a plan: you are the first station, the job is the last. One list for eyes, ears and paper. */
export function lineMap(view: View, { plan }: PlanCard, standing: string, occupation: string): TemplateResult {
  const { route } = view.messages;
  return html`<ol class="map" part="map" aria-label=${route.map({ plan: plan.title })}>
    <li class="station terminus" part="station">
      <div class="stop">
        <h5>${route.you}</h5>
        ${standing ? html`<p class="muted">${standing}</p>` : nothing}
      </div>
    </li>
    ${plan.steps.map((step) => station(view, step))}
    <li class="station terminus" part="station">
      <div class="stop"><h5>${route.arrival({ occupation })}</h5></div>
    </li>
  </ol>`;
}
