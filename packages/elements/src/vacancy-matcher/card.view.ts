import { issueForPerson } from '@zorg-match/i18n';
import type { LineState } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { strokeOf, taught, type KeyedLine, type KeyedVerdict } from './answer.js';
import { detail } from './detail.view.js';
import { conditionName, verdictText } from './line.view.js';
import { factsOf } from './vacancy-facts.js';
import type { Card, CardActions, View } from './view.js';

/** How many conditions and taught competences a card names before "en nog …". */
const NAMED = 2;
const TAUGHT = 3;

/** Most strokes drawn for one state; the words beside them give the number. */
const STROKES = 12;

/** The picture of the match: a stroke for each line, by state, with the number in words. */
function strokes({ messages }: View, { key, answer }: Card): TemplateResult {
  const groups: readonly (readonly [LineState, readonly KeyedLine[]])[] = [
    ['have', answer.have],
    ['close', answer.close],
    ['missing', [...answer.trainable, ...answer.missing]],
    ['unknown', answer.unknown],
  ];
  return html`<ul class="picture" part="strokes">
    ${groups
      .filter(([, lines]) => lines.length > 0)
      .map(
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

const urgency = ({ verdict }: KeyedVerdict) => ({ unmet: 0, unknown: 1, met: 2 })[verdict];

/** What must be in order first: the most pressing conditions, each with its verdict. */
function before(view: View, { answer }: Card): TemplateResult | typeof nothing {
  const { matcher } = view.messages;
  const musts = answer.needed
    .filter(({ condition }) => condition.necessity === 'required')
    .sort((one, other) => urgency(one) - urgency(other));
  if (musts.length === 0) return nothing;
  return html`<div part="before">
    <p class="lead">${matcher.before}</p>
    <ul>
      ${musts.slice(0, NAMED).map(
        (each) =>
          html`<li class="must">
            <span class="stroke" data-state=${strokeOf[each.verdict]} aria-hidden="true"></span>
            <span>${conditionName(view, each)}: <span class="verdict">${verdictText(view, each)}</span></span>
          </li>`,
      )}
      ${musts.length > NAMED ? html`<li class="small muted">${matcher.andMore({ count: musts.length - NAMED })}</li>` : nothing}
    </ul>
  </div>`;
}

function trains({ messages }: View, { match }: Card): TemplateResult | typeof nothing {
  const labels = taught(match);
  if (labels.length === 0) return nothing;
  const rest = labels.length > TAUGHT ? ` ${messages.matcher.andMore({ count: labels.length - TAUGHT })}` : '';
  return html`<p part="trains">
    <span class="lead">${messages.matcher.trains}:</span> ${labels.slice(0, TAUGHT).join(', ')}${rest}
  </p>`;
}

/** How it fits, beside what must be in order and what they teach; nothing when there is nothing to tell. */
function judgement(view: View, each: Card): TemplateResult | typeof nothing {
  const fit = view.told
    ? html`<div class="main">
        <p class="fit" part="fit">${view.messages.grades[each.match.fit.grade]}</p>
        ${strokes(view, each)}
      </div>`
    : nothing;
  const needs = [before(view, each), trains(view, each)].filter((block) => block !== nothing);
  if (fit === nothing && needs.length === 0) return nothing;
  return html`<div class="told">${fit}${needs.length > 0 ? html`<div class="aside">${needs}</div>` : nothing}</div>`;
}

/** One vacancy: read in seconds, opened in place. */
export function card(view: View, each: Card, actions: CardActions): TemplateResult {
  const { messages, lang, now, told } = view;
  const { key, vacancy, reading, match, open } = each;
  const facts = factsOf(vacancy, reading.conditions, messages, lang, now);
  const occupation = reading.occupations[0]?.id;
  return html`<article class="card" part="card" data-grade=${match.fit.grade} aria-labelledby=${`${key}-title`}>
    <h3 part="title" id=${`${key}-title`} tabindex="-1" lang=${vacancy.language ?? 'nl'}>
      ${vacancy.title || messages.matcher.untitled}
    </h3>
    ${
      facts.length > 0
        ? html`<ul class="dots" part="facts">
            ${facts.map(({ name, text }) => html`<li part=${name}>${text}</li>`)}
          </ul>`
        : nothing
    }
    ${
      reading.warnings.some(({ code }) => code === 'other-language')
        ? html`<p class="small muted" part="remark">${issueForPerson(messages, { code: 'other-language' })}</p>`
        : nothing
    }
    ${judgement(view, each)}
    <div class="actions" part="actions">
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
    </div>
    <div class="detail" part="detail" id=${`${key}-detail`} ?hidden=${!open}>
      ${open ? detail(view, each, actions) : nothing}
    </div>
  </article>`;
}
