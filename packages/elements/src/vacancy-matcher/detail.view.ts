import { belowLevel, learningPlaceOf } from '@zorg-match/engine/choose';
import type { OfferKind } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { advert } from './advert.view.js';
import { sentenceAt } from './advert.js';
import { applyLink } from './apply.view.js';
import { byUrgency, countsOf } from './answer.js';
import { dayAlongView } from './day-along.view.js';
import { title } from './both.view.js';
import { condition } from './condition.view.js';
import { line } from './line.view.js';
import { saidOnce } from './said-once.js';
import { occupationName, type Card, type CardActions, type View } from './view.js';

type Rows = readonly TemplateResult[];

/** A group of the explanation; nothing when it is empty. */
function group(part: string, title: unknown, rows: Rows, hint = ''): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<section part=${part}>
    <h4>${title}</h4>
    ${hint ? html`<p class="small muted hint">${hint}</p>` : nothing}
    <ul>
      ${rows}
    </ul>
  </section>`;
}

/** What they offer: each sentence once, with what it is about. */
function offers({ messages }: View, { reading, vacancy }: Card): Rows {
  const sentences = new Map<string, Set<OfferKind>>();
  for (const offer of reading.offers) {
    const { before, quote, after } = sentenceAt(reading.text, offer);
    const sentence = `${before}${quote}${after}`;
    sentences.set(sentence, (sentences.get(sentence) ?? new Set()).add(offer.what));
  }
  return [...sentences].map(([sentence, kinds]) => {
    const names = [...kinds].filter((kind) => kind !== 'other').map((kind) => messages.matcher.offerKinds[kind]);
    return html`<li class="offer" part="offer">
      <p class="what">
        ${names.length > 0 ? `${names.join(', ')}: ` : nothing}<q lang=${vacancy.language ?? 'nl'}>${sentence}</q>
      </p>
    </li>`;
  });
}

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

/** What is asked and not there (yet), in one chapter: what they teach, what is missing, what we cannot tell. */
function more(view: View, card: Card, actions: CardActions): unknown {
  const { matcher } = view.messages;
  const { trainable, missing, unknown } = card.answer;
  const lines = (each: typeof missing) => each.map((one) => line(view, card, actions, one));
  const say = title(view);
  if (!view.told) return group('asked', say('asked'), lines(unknown));
  const unread = unknown.some(({ demand }) => demand.competence === null);
  return html`${group('trainable', say('trainable'), lines(trainable))}
  ${group('missing', say('missing'), lines(missing))}
  ${group('unknown', say('unknown'), lines(unknown), unread ? matcher.unknownHint : '')}`;
}

/** The explanation of one vacancy, read from top to bottom as an answer to "is dit iets voor mij?". */
export function detail(view: View, card: Card, actions: CardActions): TemplateResult {
  const { messages, told } = view;
  const { matcher, summary } = messages;
  const { answer, match } = card;
  const lines = (each: (typeof answer)['have']) => each.map((one) => line(view, card, actions, one));
  const conditions = (each: (typeof answer)['needed']) =>
    saidOnce(view, each).map((group) => condition(view, card, actions, group));
  const say = title(view);
  return html`<div class="answer">
      ${told ? html`<p class="summary" part="summary">${summary.fit(countsOf(answer))}</p>` : nothing}
      ${match.fit.grade === 'unknown' && told ? html`<p class="note" part="next">${matcher.thin}</p>` : nothing}
      ${group('have', say('have'), lines(answer.have))} ${group('close', say('close'), lines(answer.close))}
      ${more(view, card, actions)}
      ${group('needed', say('conditions'), conditions(byUrgency(answer.needed)), matcher.conditionsHint)}
      ${group('wished', view.job.job.wished, conditions(byUrgency(answer.wished)))}
      ${group('practical', matcher.practical, conditions(answer.practical))}
      ${group('not-needed', matcher.notNeeded, conditions(answer.notNeeded))}
      ${group('offers', matcher.offers, offers(view, card))} ${learningPlace(view, card)}
      ${ownLevel(view, card, actions)} ${next(view, card, actions)}
    </div>
    ${card.withText ? advert(view, card, actions) : nothing}`;
}
