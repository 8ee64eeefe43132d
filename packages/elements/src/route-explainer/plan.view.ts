import type { Plan } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { labelIn } from '../context/taxonomy-index.js';
import { both } from '../theme/mirror.view.js';
import { contactView } from './contact.view.js';
import { creditTexts } from './credits.js';
import { glance } from './glance.view.js';
import { isOpenNow, isOpenQuestion } from './groups.js';
import { dots, lineMap, sourceList } from './map.view.js';
import { ageNotice } from './sources.js';
import { inDutch, inOwn, said } from './said.view.js';
import { euroOf, lengthOf } from './spans.js';
import { numbered, rulesOf, sourceLine } from './step.view.js';
import { conditionName, routeTitle, type PlanCard, type View } from './view.js';

/** How many missing competences are named: the longest list that is still read. */
const MOST_LACKS = 8;
/** How many entries of a list about a plan stand open; a longer one would push what comes next out of sight. */
const OPEN_ENTRIES = 2;

/** What people weigh first: how long, what it costs, whether it pays. */
function tags(view: View, { plan, taste }: PlanCard): readonly string[] {
  const { t, lang } = view;
  return [
    ...(taste ? [] : [lengthOf(plan, view)]),
    ...[euroOf(plan, view, lang)].flatMap((each) => each ?? []),
    ...plan.kinds.map((kind) => t.kinds[kind]),
    ...(isOpenNow(plan) && isOpenQuestion(plan) ? [t.depends] : []),
    ...(plan.status === 'active' ? [] : [t.status[plan.status]]),
  ];
}

/** A titled list of plain sentences; nothing when there is none. A long one is folded, and printed. */
function sentences(part: string, title: string, texts: readonly unknown[]) {
  const list = [...new Set(texts)];
  if (list.length > OPEN_ENTRIES)
    return html`<details class="fold" part=${part} data-print>
      <summary>${title} (${list.length})</summary>
      <ul class="caveats">
        ${list.map((text) => html`<li>${text}</li>`)}
      </ul>
    </details>`;
  if (list.length === 0) return nothing;
  return html`<div part=${part}>
    <p class="lead">${title}</p>
    <ul class="caveats">
      ${list.map((text) => html`<li>${text}</li>`)}
    </ul>
  </div>`;
}

/** What to watch for. */
function caveats(view: View, plan: Plan) {
  const list = [...new Set(plan.caveats)].map((each) => said(view, each));
  return sentences('caveats', view.t.map.caveats, list);
}

/** The rules that speak about the plan, each with its source. */
function rules(view: View, plan: Plan) {
  const spoken = rulesOf(view, plan);
  if (spoken.length === 0) return nothing;
  const numbers = numbered(plan, view);
  return html`<details class="fold" part="rules" data-print>
    <summary>${view.t.rules}</summary>
    <ul class="caveats">
      ${spoken.map((rule) => html`<li>${said(view, rule.text)} ${sourceLine(view, numbers, rule)}</li>`)}
    </ul>
  </details>`;
}

/** Whether somebody can begin, what comes first when not, who can advise, and what to look at instead. */
function start(view: View, { plan }: PlanCard): TemplateResult | typeof nothing {
  const { t, contacts, book } = view;
  const { status, startNow, blockedBy, closedBy = [], advice = [], instead = [] } = plan;
  if (status !== 'active' && status !== 'unknown') return nothing;
  const go = status === 'unknown' ? t.startAsk : isOpenQuestion(plan) ? t.startIf : t.startNow;
  if (startNow) return html`<p class="go" part="start">${go}</p>`;
  const list = blockedBy.map((each) => conditionName(view, each)).join(' · ');
  const reasons = [...closedBy.map((each) => t.closed[each]), ...(list ? [t.first({ list })] : [])];
  const names = advice.flatMap((id) => contacts.get(id)?.name ?? []);
  const others = instead.flatMap((id) => routeTitle(book, id) ?? []).map((each) => inOwn(view, each));
  return html`${reasons.map((reason) => html`<p class="wait" part="start">${reason}</p>`)}
  ${names.length > 0 ? html`<p class="small" part="advice">${t.advice}: ${inDutch(view, names.join(', '))}.</p>` : nothing}
  ${others.length > 0 ? html`<p class="small" part="instead">${t.instead}: ${others.map((each, index) => html`${index > 0 ? '; ' : nothing}${each}`)}.</p>` : nothing}`;
}

/** A competence that a plan calls by its Dutch label, in the page's language. */
function competenceLabel(view: View, label: string): unknown {
  const entry = view.taxonomy.competences.find((each) => each.label['nl'] === label);
  return entry ? both(view, ({ lang }) => labelIn(entry, lang)) : inDutch(view, label);
}

/** What a vacancy asks and the plan does not bring, and what it asks to be able to do that the person did not tell of. */
function asked(view: View, { vacancyAsks = [], lacks = [], teaches = false }: Plan) {
  const names = vacancyAsks.map((each) => conditionName(view, each));
  const lacking = lacks.slice(0, MOST_LACKS).map((label) => competenceLabel(view, label));
  return html`${sentences('vacancy-asks', view.t.vacancyAsks, names)}
  ${sentences('lacks', teaches ? view.t.learns : view.t.lacks, lacking)}`;
}

function takeAway(view: View, card: PlanCard) {
  const { t, actions } = view;
  return html`<div class="take" part="take">
    <p><span class="lead">${t.take.take}.</span> <span class="muted">${t.take.takeIntro}</span></p>
    <p class="options">
      <button type="button" part="print" @click=${() => actions.print(card)}>${t.take.print}</button>
      <button type="button" part="calendar" @click=${() => actions.calendar(card)}>${t.take.calendar}</button>
    </p>
  </div>`;
}

/** Everything about a plan that is opened. */
function opened(view: View, card: PlanCard, standing: string): TemplateResult {
  const { plan } = card;
  const { t } = view;
  const advisers = (plan.advice ?? []).flatMap((id) => view.contacts.get(id) ?? []);
  return html`${lineMap(view, card, standing)} ${sentences('credited', view.t.credited, creditTexts(view, plan))}
    ${asked(view, plan)} ${rules(view, plan)} ${caveats(view, plan)}
    ${
      advisers.length > 0
        ? html`<div part="advisers">
            <p class="lead">${t.advice}</p>
            <ul class="advisers">
              ${advisers.map((each) => contactView(view, each))}
            </ul>
          </div>`
        : nothing
    }
    ${takeAway(view, card)}
    <p class="note small" part="age">${ageNotice(plan, (id) => view.sources.get(id)?.date, t)}</p>
    ${sourceList(view, plan)}`;
}

/** One plan: who it is for in a few lines; opened, the line map with how old its facts are. */
export function planCard(view: View, card: PlanCard, standing: string): TemplateResult {
  const { key, plan, open } = card;
  return html`<article class="plan" part="plan" data-status=${plan.status} ?data-open=${open}>
    <h4>
      <button
        class="toggle"
        part="toggle"
        type="button"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls=${`${key}-map`}
        data-plan=${plan.id}
        @click=${() => view.actions.toggle(card)}
      >
        <span class="chevron" aria-hidden="true"></span><span>${said(view, plan.title)}</span>
      </button>
    </h4>
    ${dots('', tags(view, card), 'tags')} ${glance(card)}
    <p part="who">${said(view, plan.who)}</p>
    ${start(view, card)}
    <div class="opened" part="opened" id=${`${key}-map`} ?hidden=${!open}>
      ${open ? opened(view, card, standing) : nothing}
    </div>
  </article>`;
}
