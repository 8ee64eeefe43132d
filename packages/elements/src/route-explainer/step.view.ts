import type { Plan, PlanRule, RouteCondition, Step } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { helpView } from './contact.view.js';
import { baseLanguage } from '../controllers/language.js';
import { monthOf } from './sources.js';
import { both } from '../theme/mirror.view.js';
import { aloudOf, inDutch, ownText, said } from './said.view.js';
import { spanOf } from './spans.js';
import { conditionName, type View } from './view.js';

/** The numbers of a plan's sources, by id, in the order in which its steps and rules name them. */
export function numbered({ steps, rules = [] }: Plan, { sources }: View): ReadonlyMap<string, number> {
  const named = [...steps.flatMap((step) => step.sources), ...rules.flatMap((rule) => rule.sources)];
  const ids = new Set(named.filter((id) => sources.has(id)));
  return new Map([...ids].map((id, index) => [id, index + 1]));
}

/** The rules that a plan shows: the one about amounts only where a step or the whole names any. */
export function rulesOf({ book }: View, { steps, euro, rules = [] }: Plan): readonly PlanRule[] {
  if ((euro?.high ?? 0) > 0 || steps.some(({ cost = '', income = '' }) => `${cost}${income}`.includes('€')))
    return rules;
  const money = (id: string) => book?.rules.some((each) => each.id === id && each.applies?.money === true);
  return rules.filter(({ id }) => !money(id));
}

/** Where a fact comes from and of when it is; the numbers are those of the list under the map. */
export function sourceLine(
  view: View,
  numbers: ReadonlyMap<string, number>,
  { sources, sourceDate, confidence }: Pick<Step, 'sources' | 'sourceDate' | 'confidence'>,
): TemplateResult | typeof nothing {
  const { t } = view;
  const known = sources.flatMap((id) => numbers.get(id) ?? []);
  const unsure = confidence === 'low' || confidence === 'unsourced';
  if (known.length === 0 && !unsure) return nothing;
  const date = sourceDate === 'undated' ? t.undated : monthOf(sourceDate, view.lang);
  return html`<p class="small muted" part="source">
    ${known.length > 0 ? `${known.length === 1 ? t.map.source : t.map.sources} ${known.join(', ')} (${date}).` : nothing}
    ${unsure ? t.map.unsure : nothing}
  </p>`;
}

/** How one learns at a step: in a constructed or a real place, taking in or taking part; else what is done there. */
export function modeOf({ t }: View, { steps }: Pick<Plan, 'steps'>, { mode, route }: Step): string | undefined {
  const modes: Readonly<Record<string, string>> = t.map.modes;
  if (mode === undefined || !Object.hasOwn(modes, mode)) return mode;
  const own = steps.filter((each) => each.route === route);
  const taught = own.some(({ gives }) => gives.some(({ kind }) => kind === 'diploma'));
  return modes[mode === 'workplace' && taught ? 'learning' : mode];
}

/** How long a step takes, in words: months, what the source says instead, or that no source says it. */
export function durationOf(view: View, step: Step, shorter: boolean): unknown {
  const { t } = view;
  const span = step.months && step.months.high > 0 ? spanOf(step.months, view) : undefined;
  const more = [step.monthsOpen === true ? t.map.longer : '', shorter ? t.map.shorter : ''].filter(Boolean).join(' ');
  const { duration } = step;
  const told = duration === undefined ? (span ?? t.map.durationUnknown) : ownText(view, duration);
  const tail = more && `${told.endsWith('.') && (!span || !duration) ? '' : '.'} ${more}`;
  if (duration === undefined) return `${told}${tail}`;
  return said(view, duration, (own) => (span ? html`${span} (${own})${tail}` : html`${own}${tail}`));
}

function conditionList(view: View, title: string, conditions: readonly RouteCondition[], part: string) {
  if (conditions.length === 0) return nothing;
  return html`<div class=${part} part=${part}>
    <p class="lead">${title}</p>
    <ul>
      ${conditions.map((each) => html`<li>${both(view, (one) => conditionName(one, each))}</li>`)}
    </ul>
  </div>`;
}

function facts(view: View, plan: Plan, step: Step) {
  const { t } = view;
  const shorter = plan.credited?.some((each) => each.step === step.id && each.effect === 'shorter') ?? false;
  const rows: readonly (readonly [string, unknown])[] = [
    [t.map.duration, durationOf(view, step, shorter)],
    [t.map.hours, step.hours && t.hours(step.hours)],
    [t.map.cost, step.cost && said(view, step.cost)],
    [t.map.income, step.income && said(view, step.income)],
    [t.map.place, step.place && inDutch(view, step.place)],
    [t.map.mode, modeOf(view, plan, step)],
  ];
  return html`<dl class="facts" part="facts">
    ${rows.map(([name, value]) =>
      value
        ? html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

/** What a station tells when it is opened: why, how long, cost, what comes first, whom to ask, source and date. */
export function stepDetail(view: View, plan: Plan, step: Step, numbers: ReadonlyMap<string, number>): TemplateResult {
  const { t, contacts } = view;
  const ask = step.contacts.flatMap((id) => contacts.get(id)?.name ?? [])[0] ?? '';
  const route = view.book?.routes.find(({ id }) => id === step.route);
  const why = step.why ? aloudOf(view, step.why) : [];
  return html`${view.speak(view.messages, ownText(view, step.title), [...aloudOf(view, step.title), ...why])}
  ${baseLanguage(view.lang) === 'nl' ? nothing : html`<p class="small muted" part="dutch">${t.map.inDutch({ contact: ask })}</p>`}
  ${step.why ? html`<p><span class="lead">${t.map.why}:</span> ${said(view, step.why)}</p>` : nothing}
  ${
    step.quote
      ? html`<blockquote part="quote">
          <p>“<span lang="nl">${step.quote}</span>”</p>
          <p class="small muted">${t.map.quote}</p>
        </blockquote>`
      : nothing
  }
  ${facts(view, plan, step)} ${conditionList(view, t.map.needs, step.needs, 'needs')}
  ${conditionList(view, t.map.gives, step.gives, 'gives')}
  ${step.check ? html`<p class="check-note" part="check">${t.map.check({ contact: ask })}</p>` : nothing}
  ${helpView(view, step.contacts.length > 0 ? step.contacts : (route?.contacts ?? []), t.map.bench)}
  ${sourceLine(view, numbers, step)}`;
}
