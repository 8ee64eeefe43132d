import type { OfferKind } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { advert } from './advert.view.js';
import { sentenceAt } from './advert.js';
import { countsOf } from './answer.js';
import { condition, line } from './line.view.js';
import type { Card, CardActions, View } from './view.js';

type Rows = readonly TemplateResult[];

/** A group of the explanation; nothing when it is empty. */
function group(part: string, title: string, rows: Rows, hint = ''): TemplateResult | typeof nothing {
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

/** The explanation of one vacancy, as an answer to "why?". */
export function detail(view: View, card: Card, actions: CardActions): TemplateResult {
  const { messages, told } = view;
  const { matcher, summary } = messages;
  const { answer, vacancy, match } = card;
  const lines = (each: (typeof answer)['have']) => each.map((one) => line(view, card, actions, one));
  const conditions = (each: (typeof answer)['needed']) => each.map((one) => condition(view, card, actions, one));
  const unread = answer.unknown.some(({ demand }) => demand.competence === null);
  return html`<div class="answer">
      ${told ? html`<p class="summary" part="summary">${summary.fit(countsOf(answer))}</p>` : nothing}
      ${match.fit.grade === 'unknown' && told ? html`<p class="note" part="next">${matcher.thin}</p>` : nothing}
      ${group('have', matcher.have, lines(answer.have))} ${group('close', matcher.close, lines(answer.close))}
      ${group('trainable', matcher.trainable, lines(answer.trainable))}
      ${group('missing', matcher.missing, lines(answer.missing))}
      ${
        told
          ? group('unknown', matcher.unknown, lines(answer.unknown), unread ? matcher.unknownHint : '')
          : group('asked', matcher.asked, lines(answer.unknown))
      }
      ${group('needed', matcher.conditions, conditions(answer.needed), matcher.conditionsHint)}
      ${group('practical', matcher.practical, conditions(answer.practical))}
      ${group('not-needed', matcher.notNeeded, conditions(answer.notNeeded))}
      ${group('offers', matcher.offers, offers(view, card))}
      ${
        vacancy.url?.startsWith('https://')
          ? html`<p>
              <a class="button" part="apply" href=${vacancy.url} target="_blank" rel="noopener noreferrer"
                ><span>${matcher.apply} <span class="small">(${messages.common.newTab})</span></span></a
              >
            </p>`
          : nothing
      }
    </div>
    ${card.withText ? advert(view, card, actions) : nothing}`;
}
