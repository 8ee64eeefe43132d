import type { Change } from '@zorg-match/engine/choose';
import { issueForPerson } from '@zorg-match/i18n';
import type { LineState } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { inARow } from '../controllers/language.js';
import { beside, both } from '../theme/mirror.view.js';
import { softBreaksIn } from '../theme/soft-breaks.js';
import { hasUnmet, pressing, strokeOf, taught, type KeyedLine } from './answer.js';
import { applyLink } from './apply.view.js';
import { demandName } from './both.view.js';
import { detail } from './detail.view.js';
import { verdictText } from './line.view.js';
import { namesOf, saidOnce, type Together } from './said-once.js';
import { factLanguage, factsOf } from './vacancy-facts.js';
import type { Card, CardActions, View } from './view.js';
import { changeText } from './what-if.js';

/** How many conditions and taught competences a card names before "en nog …". */
const NAMED = 2;
const TAUGHT = 3;

/** Most strokes drawn for one state; the words beside them give the number. */
const STROKES = 12;

/** The picture of the match: a stroke for each line, by state, with the number in words. */
function strokes({ messages }: View, { key, answer }: Card): TemplateResult | typeof nothing {
  const groups: readonly (readonly [LineState, readonly KeyedLine[]])[] = [
    ['have', answer.have],
    ['close', answer.close],
    ['missing', [...answer.trainable, ...answer.missing]],
    ['unknown', answer.unknown],
  ];
  const drawn = groups.filter(([, lines]) => lines.length > 0);
  if (drawn.length === 0) return nothing;
  return html`<ul class="picture" part="strokes">
    ${drawn.map(
      ([state, lines]) =>
        html`<li part="strokes-group">
          <span class="strokes" aria-hidden="true"
            >${lines
              .slice(0, STROKES)
              .map(
                (each) => html`<span class="stroke" data-state=${state} data-line=${`${key}-${each.key}`}></span>`,
              )}</span
          >
          <span class="small">${messages.summary.count[state]({ count: lines.length })}</span>
        </li>`,
    )}
  </ul>`;
}

/** Conditions with their verdict; by their name alone as long as nobody told anything that a verdict could be about. */
function must(view: View, group: Together): TemplateResult {
  const { told, other } = view;
  const said = (one: View) => (told ? `${namesOf(one, group)}: ${verdictText(one, group[0])}` : namesOf(one, group));
  return html`${namesOf(view, group)}${
    told ? html`: <span class="verdict">${verdictText(view, group[0])}</span>` : nothing
  }
  ${other ? beside({ text: said(other), language: other.lang }, said(view)) : nothing}`;
}

/** What must be in order first: the most pressing conditions, each with its verdict. */
function before(view: View, { answer, open }: Card): TemplateResult | typeof nothing {
  const { matcher } = view.messages;
  const musts = saidOnce(view, pressing(answer));
  if (musts.length === 0) return nothing;
  const shown = open ? musts : musts.slice(0, NAMED);
  const rest = musts.slice(shown.length).flat().length;
  return html`<div class=${hasUnmet(answer) ? 'note' : ''} part="before">
    <p class="lead">${both(view, (one) => one.messages.matcher.before)}</p>
    <ul>
      ${shown.map(
        (group) =>
          html`<li class="must">
            <span class="stroke" data-state=${strokeOf[group[0].verdict]} aria-hidden="true"></span>
            <span>${must(view, group)}</span>
          </li>`,
      )}
      ${rest > 0 ? html`<li class="small muted">${matcher.andMore({ count: rest })}</li>` : nothing}
    </ul>
  </div>`;
}

function trains(view: View, { match }: Card): TemplateResult | typeof nothing {
  const { messages, other } = view;
  const labels = taught(match);
  const names = (one: View) =>
    inARow(
      one,
      labels.slice(0, TAUGHT).map((each) => demandName(one, each)),
    );
  if (labels.length === 0) return nothing;
  const rest = labels.length > TAUGHT ? ` ${messages.matcher.andMore({ count: labels.length - TAUGHT })}` : '';
  return html`<p part="trains">
    <span class="lead">${messages.matcher.trains}:</span> ${names(view)}${rest}
    ${other ? beside({ text: `${other.messages.matcher.trains}: ${names(other)}`, language: other.lang }) : nothing}
  </p>`;
}

/** How it fits, beside what must be in order and what they teach; what is not in order by law or rule goes before all. */
function judgement(view: View, each: Card): unknown {
  const fit = view.told
    ? html`<div class="main">
        <p class="fit" part="fit">${both(view, (one) => one.messages.grades[each.match.fit.grade])}</p>
        ${strokes(view, each)}
      </div>`
    : nothing;
  const must = before(view, each);
  const first = hasUnmet(each.answer) ? must : nothing;
  const needs = [first === nothing ? must : nothing, trains(view, each)].filter((block) => block !== nothing);
  if (fit === nothing && needs.length === 0) return first;
  return html`${first}
    <div class="told">${fit}${needs.length > 0 ? html`<div class="aside">${needs}</div>` : nothing}</div>`;
}

/** Title and facts, with the button to save it in the corner. */
function top(view: View, each: Card, actions: CardActions): TemplateResult {
  const { messages, lang, now, job } = view;
  const { key, vacancy, reading, saved } = each;
  const { title: given, language = 'nl' } = vacancy;
  const title = given || messages.matcher.untitled;
  const facts = factsOf(vacancy, reading.conditions, messages, lang, now);
  return html`<div class="top">
      <h3 part="title" id=${`${key}-title`} tabindex="-1" lang=${language}>${softBreaksIn(language, title)}</h3>
      <button
        class="plain toggle"
        part="save"
        type="button"
        aria-pressed=${saved ? 'true' : 'false'}
        aria-label=${saved ? job.job.savedLabel({ title }) : job.job.saveLabel({ title })}
        @click=${() => actions.save(each)}
      >
        <svg class="pin" viewBox="0 0 12 16" aria-hidden="true"><path d="M1.5 1.5h9v12.5L6 10.5 1.5 14z"></path></svg
        ><span class="word">${saved ? job.job.saved : job.job.save}</span>
      </button>
    </div>
    ${
      facts.length > 0
        ? html`<ul class="dots" part="facts">
            ${facts.map(({ name, text }) => html`<li part=${name} lang=${factLanguage(name, vacancy)}>${text}</li>`)}
          </ul>`
        : nothing
    }`;
}

function buttons(view: View, each: Card, actions: CardActions): TemplateResult {
  const { messages, told, job } = view;
  const { key, vacancy, reading, open, compared } = each;
  const title = vacancy.title || messages.matcher.untitled;
  const occupation = reading.occupations[0]?.id;
  return html`<div class="actions" part="actions">
    <button
      part="why"
      type="button"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${`${key}-detail`}
      aria-describedby=${`${key}-title`}
      @click=${() => actions.toggle(each)}
    >
      ${open ? messages.matcher.whyClose : told ? messages.matcher.why : messages.matcher.look}
    </button>
    ${open ? applyLink(view, each) : nothing}
    ${
      occupation === undefined
        ? nothing
        : html`<button
            class="plain"
            part="route"
            type="button"
            aria-describedby=${`${key}-title`}
            @click=${({ currentTarget }: Event) => actions.route(occupation, each, currentTarget)}
          >
            ${messages.matcher.route}
          </button>`
    }
    <span class="quiet">
      <button
        class="plain toggle"
        part="compare"
        type="button"
        aria-pressed=${compared ? 'true' : 'false'}
        aria-label=${job.compare.addLabel({ title })}
        @click=${() => actions.compare(each)}
      >
        <span class="box" aria-hidden="true"></span>${job.compare.add}
      </button>
      <button
        class="plain"
        part="hide"
        type="button"
        aria-label=${job.job.hideLabel({ title })}
        @click=${() => actions.hide(each)}
      >
        ${job.job.hide}
      </button>
    </span>
  </div>`;
}

const oneStep =
  (change: Change) =>
  (view: View): string =>
    view.job.whatIf.card({ step: changeText(view, change) });

/** What somebody imagines opens it, what would open it, and what it does not say of what was chosen. */
function asides(view: View, each: Card, actions: CardActions): unknown {
  const { whatIf, filters } = view.job;
  const { grade } = each.match.fit;
  const step = !each.opens && (grade === 'growing' || grade === 'far') ? actions.stepOf(each) : undefined;
  const list = inARow(
    view,
    each.unsaid.map((filter) => filters.names[filter]),
  );
  return html`${each.opens ? html`<p><strong class="badge" part="opens">${whatIf.opened}</strong></p>` : nothing}
  ${step ? html`<p class="small" part="one-step">${both(view, oneStep(step))}</p>` : nothing}
  ${list ? html`<p class="small muted" part="unsaid">${filters.asks({ list })}</p>` : nothing}`;
}

/** One vacancy: read in seconds, opened in place. */
export function card(view: View, each: Card, actions: CardActions): TemplateResult {
  const { key, reading, match, open } = each;
  return html`<article class="card" part="card" data-grade=${match.fit.grade} aria-labelledby=${`${key}-title`}>
    ${top(view, each, actions)}
    ${
      reading.warnings.some(({ code }) => code === 'other-language')
        ? html`<p class="small muted" part="remark">${issueForPerson(view.messages, { code: 'other-language' })}</p>`
        : nothing
    }
    ${judgement(view, each)} ${asides(view, each, actions)} ${buttons(view, each, actions)}
    <div class="detail" part="detail" id=${`${key}-detail`} ?hidden=${!open}>
      ${open ? detail(view, each, actions) : nothing}
    </div>
  </article>`;
}
