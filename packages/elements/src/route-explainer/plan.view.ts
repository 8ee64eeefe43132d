import type { Messages } from '@zorg-match/i18n';
import type { Plan } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { gatesOf } from './gates.js';
import { lineMap, sourceList } from './map.view.js';
import { ageNotice } from './sources.js';
import { conditionName, occupationName, type PlanCard, type Toggle, type View } from './view.js';

/** The whole line at a glance: a dot for each step, a bar where something must be in order. */
function glance({ plan, occupation }: PlanCard): TemplateResult {
  const { before, arrival } = gatesOf(plan, occupation);
  const bar = html`<span class="bar"></span>`;
  return html`<span class="glance" aria-hidden="true">
    <span class="end"></span>${before.map(
      (needs) => html`${needs.length > 0 ? bar : nothing}<span class="dot"></span>`,
    )}${arrival.length > 0 ? bar : nothing}<span class="end"></span>
  </span>`;
}

/** What people weigh first: how long, whether it pays, whether they can begin. */
function tags(view: View, { plan }: PlanCard): readonly string[] {
  const { route, common } = view.messages;
  return [
    duration(plan, route, common),
    ...plan.kinds.map((kind) => route.kinds[kind]),
    ...(plan.status === 'active' ? [] : [route.status[plan.status]]),
  ];
}

/** A step without a sourced length keeps the total open: then it is "at least". */
function duration({ months, monthsAtLeast }: Plan, route: Messages['route'], common: Messages['common']): string {
  if (monthsAtLeast !== undefined && monthsAtLeast > 0)
    return route.monthsAtLeast({ duration: common.months({ low: monthsAtLeast, high: monthsAtLeast }) });
  return months ? route.months({ duration: common.months(months) }) : route.monthsUnknown;
}

/** A titled list of plain sentences; nothing when there is none. */
function sentences(part: string, title: string, texts: readonly string[]) {
  if (texts.length === 0) return nothing;
  return html`<div part=${part}>
    <p class="lead">${title}</p>
    <ul class="caveats">
      ${texts.map((text) => html`<li>${text}</li>`)}
    </ul>
  </div>`;
}

/** What the plan opens on the way, and what already counts for it. */
function along(view: View, { plan }: PlanCard) {
  const { route } = view.messages;
  const jobs = (plan.onTheWay ?? [])
    .filter(({ unless }) => unless === undefined)
    .map(({ occupation, when }) => [occupationName(view, occupation) ?? occupation, when].filter(Boolean).join(': '));
  const credited = (plan.credited ?? []).flatMap(({ step, text }) => {
    const done = plan.steps.find(({ id }) => id === step)?.title;
    return text ?? (done ? route.stepDone({ step: done }) : []);
  });
  const rules = (plan.rules ?? []).map(({ text }) => text);
  return html`${sentences('credited', route.credited, [...new Set(credited)])}
  ${sentences('on-the-way', route.onTheWay, [...new Set(jobs)])} ${sentences('rules', route.rules, [...new Set(rules)])}`;
}

/** Whether somebody can begin, and what comes first when not. */
function start(view: View, { plan }: PlanCard) {
  const { route } = view.messages;
  const { status, startNow, blockedBy, closedBy = [] } = plan;
  if (status !== 'active' && status !== 'unknown') return nothing;
  if (startNow) return html`<p class="go" part="start">${route.startNow}</p>`;
  const list = blockedBy.map((each) => conditionName(view, each)).join(' · ');
  const reasons = [...closedBy.map((each) => route.closed[each]), ...(list ? [route.first({ list })] : [])];
  return reasons.map((reason) => html`<p class="wait" part="start">${reason}</p>`);
}

/** One plan: who it is for in a few lines; opened, the line map with how old its facts are. */
export function planCard(view: View, card: PlanCard, standing: string, toggle: Toggle): TemplateResult {
  const { messages } = view;
  const { key, plan, open } = card;
  return html`<article class="plan" part="plan" data-status=${plan.status} ?data-open=${open}>
    <h4>
      <button
        class="toggle"
        part="toggle"
        type="button"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls=${`${key}-map`}
        @click=${() => toggle(card)}
      >
        <span class="chevron" aria-hidden="true"></span><span>${plan.title}</span>
      </button>
    </h4>
    <ul class="dots" part="tags">
      ${tags(view, card).map((text) => html`<li>${text}</li>`)}
    </ul>
    ${glance(card)}
    <p part="who"><span class="lead">${messages.route.who}:</span> ${plan.who}</p>
    ${start(view, card)}
    <div class="opened" part="opened" id=${`${key}-map`} ?hidden=${!open}>
      ${
        open
          ? html`${lineMap(view, card, standing)} ${along(view, card)}
              ${sentences('caveats', messages.route.caveats, plan.caveats)}
              <p class="note small" part="age">${ageNotice(plan, (id) => view.sources.get(id)?.date, messages)}</p>
              ${sourceList(view, plan)}`
          : nothing
      }
    </div>
  </article>`;
}
