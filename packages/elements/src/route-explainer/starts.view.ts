import type { Plan, TargetGroup } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { inARow } from '../controllers/language.js';
import { contactView } from './contact.view.js';
import type { Start, Told } from './told.js';
import { ownText, said } from './said.view.js';
import { routeTitle, type View } from './view.js';

const STARTS: readonly Start[] = ['pupil', 'newcomer', 'earner', 'doer'];
/** Groups for which one of the starts stands. */
const SHOWN_FIRST: ReadonlySet<string> = new Set(['t-1014', 't-hoog']);

/** Short ways to say who is looking, without any personal data; more of them behind a fold. */
export function startsView(view: View, plans: readonly Plan[]): TemplateResult {
  const { t, told, actions } = view;
  return html`<div class="starts" part="starts" role="group" aria-labelledby="starts">
      <p class="lead" id="starts">${t.help.starts}</p>
      <p class="options">
        ${STARTS.map((start) => chip(t.help.start[start], told.starts.includes(start), () => actions.start(start)))}
      </p>
    </div>
    ${groupsView(view, plans)}`;
}

function chip(label: unknown, pressed: boolean, press: () => void) {
  return html`<button class="option" type="button" aria-pressed=${pressed ? 'true' : 'false'} @click=${press}>
    <span>${label}</span>
  </button>`;
}

/** Whether somebody belongs to a group, by what they told in whichever form. */
export function isIn({ known, groups }: Told, { id, facts }: TargetGroup): boolean {
  const told = Object.entries(facts ?? {});
  return told.length === 0 ? groups.includes(id) : told.every(([fact, value]) => known[fact] === value);
}

/** Whether only the profile says so: it is changed there, so here it is told and is no chip that would not go up. */
const isGiven = ({ answers }: Told, { facts = {} }: TargetGroup): boolean =>
  Object.keys(facts).length > 0 && Object.keys(facts).every((fact) => answers[fact] === undefined);

/** The other groups of the book that people call themselves, and what there is for those that were chosen. */
function groupsView(view: View, plans: readonly Plan[]): TemplateResult | typeof nothing {
  const { t, told, actions, book } = view;
  const groups = (book?.groups ?? []).filter(({ id, label }) => label !== undefined && !SHOWN_FIRST.has(id));
  if (groups.length === 0) return nothing;
  const own = groups.filter((group) => isIn(told, group));
  const given = own.filter((group) => isGiven(told, group));
  const open = groups.filter((group) => !given.includes(group));
  const list = inARow(
    view,
    given.map(({ label }) => ownText(view, label?.nl ?? '')),
  );
  return html`<details class="fold" part="groups">
    <summary>${t.help.groups}</summary>
    <p class="options">
      ${open.map((group) => chip(said(view, group.label?.nl ?? ''), own.includes(group), () => actions.group(group)))}
    </p>
    ${given.length > 0 ? html`<p class="muted given">${t.help.groupsGiven({ list })}</p>` : nothing}
    ${own.map((group) => groupView(view, group, plans))}
  </details>`;
}

/** What a group needs, the ways that are there for it first, and with whom to begin. */
function groupView(view: View, { name, needs, routes, contacts }: TargetGroup, plans: readonly Plan[]) {
  const { t, book, actions } = view;
  const ways = routes.flatMap((id) => {
    const plan = plans.find((each) => each.routes.at(-1) === id);
    const title = routeTitle(book, id);
    return plan && title ? [{ plan, title }] : [];
  });
  const known = contacts.flatMap((id) => view.contacts.get(id) ?? []);
  return html`<section class="aids" part="group" aria-label=${ownText(view, name.nl)}>
    <h4>${said(view, name.nl)}</h4>
    <p>${said(view, needs.nl)}</p>
    ${
      ways.length > 0
        ? html`<p class="options">
            ${ways.map(
              ({ plan, title }) =>
                html`<button type="button" @click=${() => actions.show(plan)}>
                  <span>${said(view, title)}</span>
                </button>`,
            )}
          </p>`
        : nothing
    }
    ${
      known.length > 0
        ? html`<p class="lead">${t.map.bench}</p>
            <ul class="advisers">
              ${known.map((each) => contactView(view, each))}
            </ul>`
        : nothing
    }
  </section>`;
}
