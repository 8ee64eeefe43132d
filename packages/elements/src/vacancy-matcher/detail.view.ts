import { belowLevel, learningPlaceOf } from '@zorg-match/engine/choose';
import type { LineState } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { advert } from './advert.view.js';
import { applyLink } from './apply.view.js';
import { aloud, labelsOf, verdictsOf } from './aloud.js';
import { byUrgency, countsOf, type KeyedLine, type KeyedVerdict } from './answer.js';
import { dayAlongView } from './day-along.view.js';
import { both } from '../theme/mirror.view.js';
import { title } from './both.view.js';
import { condition } from './condition.view.js';
import { line } from './line.view.js';
import { offersIn } from './offers.js';
import { saidOnce } from './said-once.js';
import { occupationName, type Card, type CardActions, type View } from './view.js';

type Rows = readonly TemplateResult[];

/** A group of the explanation; nothing when it is empty. */
function group(
  part: string,
  title: unknown,
  rows: Rows,
  { hint = '', aloud: button }: { readonly hint?: string; readonly aloud?: () => unknown } = {},
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<section part=${part}>
    <div class="aloud">
      <h4>${title}</h4>
      ${button?.() ?? nothing}
    </div>
    ${hint ? html`<p class="small muted hint">${hint}</p>` : nothing}
    <ul>
      ${rows}
    </ul>
  </section>`;
}

/** What they offer, in the advert's own sentences. */
const offers = (view: View, card: Card): Rows =>
  offersIn(view, card).map(
    ({ names, sentence }) =>
      html`<li class="offer" part="offer">
        <p class="what">${names ? `${names}: ` : nothing}<q lang=${card.vacancy.language ?? 'nl'}>${sentence}</q></p>
      </li>`,
  );

/** A place to learn: how many there are, who guides, when, how to get there; in the advert's own sentences. */
function learningPlace({ job: { learning }, lang }: View, { job, vacancy }: Card): TemplateResult | typeof nothing {
  const place = learningPlaceOf(job);
  if (!place) return nothing;
  const { places, starts } = place;
  const date = starts && new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date(`${starts}T12:00`));
  const told = (['mentor', 'school', 'term', 'travel'] as const).flatMap((key) => {
    const span = place[key];
    return span ? [html`<li>${learning[key]}: <q lang=${vacancy.language ?? 'nl'}>${span.quote}</q></li>`] : [];
  });
  const rows = [
    ...(places === undefined ? [] : [html`<li>${learning.places({ count: places })}</li>`]),
    ...(date ? [html`<li>${learning.starts({ date })}</li>`] : []),
    ...told,
  ];
  return group('learning', learning.title, rows);
}

/** The step to somebody's own level, beside a job below it. */
function ownLevel(view: View, card: Card, actions: CardActions): TemplateResult | typeof nothing {
  const { whatIf } = view.job;
  const found = belowLevel({ taxonomy: view.taxonomy }, view.profile, card.reading);
  const occupation = occupationName(view, found?.to);
  if (!found || !occupation) return nothing;
  return html`<div class="note" part="below-level">
    <p>${found.recognition ? whatIf.belowRecognition({ occupation }) : whatIf.below({ occupation })}</p>
    <button type="button" @click=${({ currentTarget }: Event) => actions.route(found.to, card, currentTarget)}>
      ${whatIf.belowWay}
    </button>
  </div>`;
}

/** The way to the job, where to apply, and the letter that asks for a day: what somebody can do now. */
function next(view: View, card: Card, actions: CardActions): TemplateResult {
  const { messages, job } = view;
  const occupation = card.reading.occupations[0]?.id;
  return html`<section part="next-steps">
    <h4>${job.job.applyTitle}</h4>
    <div class="row">
      ${applyLink(view, card, true)}
      ${
        occupation === undefined
          ? nothing
          : html`<button
              type="button"
              part="detail-route"
              @click=${({ currentTarget }: Event) => actions.route(occupation, card, currentTarget)}
            >
              ${messages.matcher.route}
            </button>`
      }
      <button class="plain" type="button" part="print" @click=${() => actions.print(card)}>${job.job.print}</button>
    </div>
    ${dayAlongView(view, card, actions)}
  </section>`;
}

type Titles = Parameters<ReturnType<typeof title>>[0];

/** Lines of the match under their title, with the button that reads them aloud. */
function chapter(
  view: View,
  card: Card,
  actions: CardActions,
  name: Extract<Titles, LineState | 'trainable' | 'asked'>,
  list: readonly KeyedLine[],
  hint = '',
): TemplateResult | typeof nothing {
  const rows = list.map((each) => line(view, card, actions, each));
  const button = () => aloud(view, card, ({ messages }) => messages.matcher[name], labelsOf(list, card));
  return group(name, title(view)(name), rows, { hint, aloud: button });
}

/** What is asked and not there (yet): what they teach, what is missing, what we cannot tell. */
function more(view: View, card: Card, actions: CardActions): unknown {
  const { trainable, missing, unknown } = card.answer;
  if (!view.told) return chapter(view, card, actions, 'asked', unknown);
  const unread = unknown.some(({ demand }) => demand.competence === null);
  return html`${chapter(view, card, actions, 'trainable', trainable)}
  ${chapter(view, card, actions, 'missing', missing)}
  ${chapter(view, card, actions, 'unknown', unknown, unread ? view.messages.matcher.unknownHint : '')}`;
}

/** What must be in order, and what is good to know: conditions under their titles. */
function conditionsOf(view: View, card: Card, actions: CardActions): TemplateResult {
  const { needed, wished, practical, notNeeded } = card.answer;
  const { matcher } = view.messages;
  const rows = (each: readonly KeyedVerdict[]) =>
    saidOnce(view, each).map((together) => condition(view, card, actions, together));
  const say = title(view);
  const first = byUrgency(needed);
  const button = () => aloud(view, card, ({ messages }) => messages.matcher.conditions, verdictsOf(first));
  return html`${group('needed', say('conditions'), rows(first), { hint: matcher.conditionsHint, aloud: button })}
  ${group(
    'wished',
    both(view, ({ job }) => job.job.wished),
    rows(byUrgency(wished)),
  )}
  ${group('practical', say('practical'), rows(practical))} ${group('not-needed', say('notNeeded'), rows(notNeeded))}`;
}

/** How it fits in one sentence, with the button that reads it aloud. */
function summaryView(view: View, card: Card): TemplateResult | typeof nothing {
  if (!view.told) return nothing;
  const fit = ({ messages }: View) => messages.summary.fit(countsOf(card.answer));
  const grade = ({ messages }: View) => messages.grades[card.match.fit.grade];
  return html`<div class="aloud">
    <p class="summary" part="summary">${both(view, fit)}</p>
    ${aloud(view, card, grade, (one) => [fit(one)])}
  </div>`;
}

/** The explanation of one vacancy, read from top to bottom as an answer to "is dit iets voor mij?". */
export function detail(view: View, card: Card, actions: CardActions): TemplateResult {
  const { answer, match } = card;
  const thin = match.fit.grade === 'unknown' && view.told;
  return html`<div class="answer">
      ${summaryView(view, card)} ${thin ? html`<p class="note" part="next">${view.messages.matcher.thin}</p>` : nothing}
      ${chapter(view, card, actions, 'have', answer.have)} ${chapter(view, card, actions, 'close', answer.close)}
      ${more(view, card, actions)} ${conditionsOf(view, card, actions)}
      ${group('offers', title(view)('offers'), offers(view, card))} ${learningPlace(view, card)}
      ${ownLevel(view, card, actions)} ${next(view, card, actions)}
    </div>
    ${card.withText ? advert(view, card, actions) : nothing}`;
}
