import type { Plan, PlanRule, RouteCondition } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { labelIn } from '../context/taxonomy-index.js';
import { inARow } from '../controllers/language.js';
import { barriersOf } from './aids.js';
import { creditTexts } from './credits.js';
import { lawOf } from './gates.js';
import { lineOf, type Stop } from './line.js';
import { monthOf, ageNotice } from './sources.js';
import { both } from '../theme/mirror.view.js';
import { inDutch, said, saidPlainly } from './said.view.js';
import { euroOf, lengthOf, startOf } from './spans.js';
import { durationOf, numbered, rulesOf } from './step.view.js';
import { conditionName, isWeb, occupationName, type PlanCard, type View } from './view.js';

/** Conditions in a row. */
const named =
  (list: readonly RouteCondition[]) =>
  (view: View): string =>
    inARow(
      view,
      list.map((each) => conditionName(view, each)),
    );

function stepItem(view: View, { step, start }: Stop, beside: boolean, numbers: ReadonlyMap<string, number>) {
  const { t } = view;
  const rows: readonly (readonly [string, unknown])[] = [
    [t.map.duration, durationOf(view, step, false)],
    [t.map.cost, step.cost && said(view, step.cost)],
    [t.map.income, step.income && said(view, step.income)],
    [t.map.needs, step.needs.length > 0 && both(view, named(step.needs))],
    [t.map.gives, step.gives.length > 0 && both(view, named(step.gives))],
  ];
  const contacts = step.contacts.flatMap((id) => view.contacts.get(id)?.name ?? []);
  const from = step.sources.flatMap((id) => numbers.get(id) ?? []);
  const date = step.sourceDate === 'undated' ? t.undated : monthOf(step.sourceDate, view.lang);
  return html`<li>
    <span class="box"></span>
    <p class="when">${inARow(view, [startOf(start, view), ...(beside ? [t.take.beside] : [])])}</p>
    <h3>${said(view, step.title)}</h3>
    ${step.why ? html`<p>${said(view, step.why)}</p>` : nothing}
    ${step.quote ? html`<p>“<span lang="nl">${step.quote}</span>”</p>` : nothing}
    <dl class="facts">
      ${rows.map(([name, value]) =>
        value
          ? html`<div>
              <dt>${name}:</dt>
              <dd>${value}</dd>
            </div>`
          : nothing,
      )}
    </dl>
    <p class="small">
      ${contacts.length > 0 ? html`${t.map.bench}: ${inDutch(view, contacts.join(', '))}. ` : nothing}${
        from.length > 0 ? `${t.map.sources} ${inARow(view, from)} (${date}).` : nothing
      }
    </p>
  </li>`;
}

/** Everybody whom the steps and the chosen helps name, each once. */
function contactsOf(view: View, { steps, advice = [] }: Plan) {
  const { book, told } = view;
  const helps = book ? told.barriers.flatMap((kind) => barriersOf(book, kind)) : [];
  const named = [...steps, ...helps].flatMap(({ contacts }) => contacts);
  return [...new Set([...named, ...advice])].flatMap((id) => view.contacts.get(id) ?? []);
}

/** A titled list; nothing when it is empty. */
function bullets(title: unknown, texts: readonly unknown[]) {
  if (texts.length === 0) return nothing;
  return html`<h2>${title}</h2>
    <ul class="bullets">
      ${texts.map((each) => html`<li>${each}</li>`)}
    </ul>`;
}

/** What must, or perhaps must, be in order before the job; nothing when that is nothing. */
const gateItem = (view: View, title: 'law' | 'maybe', text: (view: View) => string) =>
  text(view)
    ? html`<li class="law">
        <h3>${both(view, ({ t }) => t.map[title])}</h3>
        <p>${both(view, text)}</p>
      </li>`
    : nothing;

function stepList(view: View, { plan, occupation }: PlanCard, numbers: ReadonlyMap<string, number>) {
  const gates = lawOf(plan, occupation);
  const asked = (list: typeof gates) => (one: View) =>
    list
      .map(({ condition, sure }) => `${conditionName(one, condition)} (${one.t.map.sure[sure ?? 'law']})`)
      .join(' · ');
  const law = asked(gates.filter(({ sure }) => sure !== 'check'));
  const maybe = asked(gates.filter(({ sure }) => sure === 'check'));
  return html`<ol class="steps">
    ${lineOf(plan).map((lanes) => lanes.flat().map((stop) => stepItem(view, stop, lanes.length > 1, numbers)))}
    ${gateItem(view, 'law', law)} ${gateItem(view, 'maybe', maybe)}
    <li class="end">
      <h3>${both(view, (each) => each.t.map.arrival({ occupation: labelIn(occupation, each.lang) }))}</h3>
    </li>
  </ol>`;
}

/** Where a rule comes from, and that it is not sure when it is not. */
function ruleFrom(view: View, rule: PlanRule, numbers: ReadonlyMap<string, number>): string {
  const { t, lang } = view;
  const from = rule.sources.flatMap((id) => numbers.get(id) ?? []);
  const date = rule.sourceDate === 'undated' ? t.undated : monthOf(rule.sourceDate, lang);
  const unsure = rule.confidence === 'low' || rule.confidence === 'unsourced';
  return [from.length > 0 ? `${t.map.sources} ${inARow(view, from)} (${date}).` : '', unsure ? t.map.unsure : '']
    .filter(Boolean)
    .join(' ');
}

function foot(view: View, plan: Plan, numbers: ReadonlyMap<string, number>, today: Date) {
  const { t, lang } = view;
  const sources = [...numbers].flatMap(([id, number]) => {
    const source = view.sources.get(id);
    return source
      ? [
          html`${number}. ${inDutch(view, source.title)}
          (${source.date === 'undated' ? t.undated : monthOf(source.date, lang)})`,
        ]
      : [];
  });
  return html`<footer class="small">
    <p>${ageNotice(plan, (id) => view.sources.get(id)?.date, t)} ${t.take.rights}</p>
    <p>${t.take.printedOn({ date: new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(today) })}</p>
    <p>${t.map.sources}: ${sources.map((each, index) => html`${index > 0 ? '; ' : nothing}${each}`)}.</p>
  </footer>`;
}

/**
 * The page that somebody takes to a coach or a school: the plan in order with boxes to tick, who helps, what is still to
 * be asked, room for notes, and where the facts come from. Nothing of the person but what they chose to plan.
 */
export function planPage(view: View, card: PlanCard, answer: (view: View) => string, today: Date): TemplateResult {
  const { t, lang } = view;
  const say = (words: (t: View['t']) => string) => both(view, (each) => words(each.t));
  const { plan, occupation } = card;
  const numbers = numbered(plan, view);
  const jobs = (own: boolean) =>
    (plan.onTheWay ?? [])
      .filter(({ already = false }) => already === own)
      .map((each) => occupationName(view, each.occupation));
  const along = [...new Set(jobs(false))];
  const stay = jobs(true);
  const tags = [lengthOf(plan, view), euroOf(plan, view, lang), ...plan.kinds.map((kind) => t.kinds[kind])];
  const contacts = contactsOf(view, plan);
  return html`<header>
      <h1>${both(view, (each) => each.t.label({ occupation: labelIn(occupation, each.lang) }))}</h1>
      ${answer(view) ? html`<p class="answer">${both(view, answer)}</p>` : nothing}
      <p><strong>${said(view, plan.title)}</strong></p>
      <p class="tags">${tags.filter(Boolean).join(' · ')}</p>
      ${stay.length > 0 ? html`<p>${t.map.stay({ occupation: inARow(view, stay) })}.</p>` : nothing}
      ${along.length > 0 ? html`<p>${t.onTheWay}: ${inARow(view, along)}.</p>` : nothing}
    </header>
    ${bullets(
      say((each) => each.credited),
      creditTexts(view, plan),
    )}
    <h2>${say((each) => each.take.steps)}</h2>
    ${stepList(view, card, numbers)}
    <h2>${say((each) => each.take.contacts)}</h2>
    <ul class="columns">
      ${contacts.map(
        ({ name, purpose, phone, email, url }) =>
          html`<li>
            <strong>${inDutch(view, name)}</strong>: ${saidPlainly(view, purpose.nl)}<br />
            ${[phone, email, isWeb(url) ? url.replace('https://', '') : undefined].filter(Boolean).join(' · ')}
          </li>`,
      )}
    </ul>
    ${bullets(
      say((each) => each.take.ask),
      (plan.questions ?? []).map(({ question }) => said(view, question)),
    )}
    ${bullets(
      say((each) => each.rules),
      rulesOf(view, plan).map((rule) => said(view, rule.text, (own) => html`${own} ${ruleFrom(view, rule, numbers)}`)),
    )}
    ${bullets(
      say((each) => each.map.caveats),
      plan.caveats.map((each) => said(view, each)),
    )}
    <h2>${say((each) => each.take.notes)}</h2>
    <div class="lines">
      <div></div>
      <div></div>
      <div></div>
    </div>
    ${foot(view, plan, numbers, today)}`;
}
