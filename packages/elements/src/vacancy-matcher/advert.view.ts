import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../controllers/language.js';
import { advertOf, type Block, type Piece } from './advert.js';
import { evidenceOf } from './answer.js';
import type { Card, CardActions, View } from './view.js';

/** Id of the first words in the advert that prove a line. */
export const placeId = (card: Card, piece: Piece) => `${card.key}-at-${piece.evidence?.start ?? 0}`;

/** The advert of a card, divided where its evidence stands. */
export const advertIn = (card: Card) => advertOf(card.reading.text, evidenceOf(card.answer, card.reading));

function words(view: View, card: Card, actions: CardActions, piece: Piece): TemplateResult | string {
  const { evidence, text } = piece;
  if (!evidence) return text;
  const { line, state } = evidence;
  const follow = (event: Event) => {
    event.preventDefault(); // no history entry in the host's page
    actions.toLine(card, line);
  };
  return html`<a
    class="evidence"
    part="evidence"
    id=${placeId(card, piece)}
    href=${`#${card.key}-${line}`}
    data-state=${state}
    title=${view.messages.summary.states[state]}
    @click=${follow}
    >${text}</a
  >`;
}

/** The advert's own text with a stroke of the marker under what was read. Text nodes only: it is never markup. */
export function advert(view: View, card: Card, actions: CardActions): TemplateResult {
  const { matcher } = view.messages;
  const inside = ({ pieces }: Block) => pieces.map((piece) => words(view, card, actions, piece));
  const groups: { item: boolean; blocks: Block[] }[] = [];
  for (const block of advertIn(card).blocks) {
    const last = groups.at(-1);
    if (last && last.item === block.item) last.blocks.push(block);
    else groups.push({ item: block.item, blocks: [block] });
  }
  const { language = 'nl' } = card.vacancy;
  return html`<section class="advert" part="advert" role="group" aria-labelledby=${`${card.key}-text`}>
    <h4 id=${`${card.key}-text`}>${matcher.text}</h4>
    <p class="small muted hint">${matcher.textHint}</p>
    <div lang=${language} dir=${directionOf(language)}>
      ${groups.map(({ item, blocks }) =>
        item
          ? html`<ul>
              ${blocks.map((block) => html`<li>${inside(block)}</li>`)}
            </ul>`
          : blocks.map((block) => html`<p class=${block.title ? 'title' : nothing}>${inside(block)}</p>`),
      )}
    </div>
  </section>`;
}
