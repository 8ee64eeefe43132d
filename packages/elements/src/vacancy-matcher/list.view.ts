import type { RankedMatch } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { card } from './card.view.js';
import type { ListModel } from './list-model.js';
import type { Shelf } from './shelf.js';
import type { Card, CardActions, View } from './view.js';

export interface BarView {
  /** How many jobs there are, without the hidden ones. */
  readonly total: number;
  /** How many of the saved ones are still in the list. */
  readonly savedHere: number;
  readonly shelf: Shelf;
  readonly onlySaved: boolean;
  /** The device keeps what is saved. */
  readonly kept: boolean;
  readonly comparing: boolean;
  readonly view: (onlySaved: boolean) => void;
  readonly compare: () => void;
  readonly clear: () => void;
  readonly print: () => void;
}

/** Above the list: all jobs or the saved ones, what is chosen to compare, what is hidden. Nothing until there is a choice. */
export function barView(view: View, bar: BarView): TemplateResult | typeof nothing {
  const { job } = view.job;
  const { shelf, onlySaved } = bar;
  const gone = shelf.saved.size - bar.savedHere;
  const views =
    shelf.saved.size > 0 || onlySaved
      ? html`<div class="views" role="group" aria-label=${job.views}>
          ${[false, true].map(
            (only) =>
              html`<button
                type="button"
                part="view"
                aria-pressed=${only === onlySaved ? 'true' : 'false'}
                @click=${() => bar.view(only)}
              >
                ${only ? job.onlySaved({ count: bar.savedHere }) : job.all({ count: bar.total })}
              </button>`,
          )}
        </div>`
      : nothing;
  if (views === nothing && shelf.compared.length === 0 && shelf.hidden.size === 0) return nothing;
  return html`<div class="bar" part="bar">
    ${views} ${bar.comparing ? nothing : chosen(view, bar)}
    ${
      onlySaved && bar.savedHere > 0
        ? html`<div class="row">
            <p class="small muted">${bar.kept ? job.savedKept : job.savedHint}</p>
            <button class="plain" type="button" part="print-saved" @click=${bar.print}>${job.printSaved}</button>
          </div>`
        : nothing
    }
    ${onlySaved && gone > 0 ? html`<p class="small muted">${job.savedGone({ count: gone })}</p>` : nothing}
    ${
      shelf.hidden.size > 0 && !onlySaved
        ? html`<div class="row">
            <p class="small muted">${job.hiddenCount({ count: shelf.hidden.size })}</p>
            <button class="plain" type="button" part="show-hidden" @click=${() => shelf.showAll()}>
              ${job.showHidden}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}

/** What is chosen to compare, and how to go on. */
function chosen({ job: { compare } }: View, { shelf, compare: open, clear }: BarView): TemplateResult | typeof nothing {
  const count = shelf.compared.length;
  if (count === 0) return nothing;
  return html`<div class="row tray">
    <p>${compare.chosen({ count })}${count === 1 ? html`. ${compare.oneMore}` : nothing}</p>
    ${
      count > 1
        ? html`<button class="primary" type="button" part="compare-open" @click=${open}>${compare.open}</button>`
        : nothing
    }
    <button class="plain" type="button" part="compare-clear" @click=${clear}>${compare.clear}</button>
  </div>`;
}

/** What a hidden job leaves behind, with the way back. */
export function hiddenRow(view: View, card: Card, actions: { readonly show: (card: Card) => void }): TemplateResult {
  const { job } = view.job;
  const title = card.vacancy.title || view.messages.matcher.untitled;
  return html`<div class="row gone" part="hidden">
    <p class="muted">${job.hiddenRow({ title })}</p>
    <button class="plain" type="button" part="undo" @click=${() => actions.show(card)}>${job.restore}</button>
  </div>`;
}

interface Progress {
  readonly done: number;
  /** `undefined` as long as jobs come in. */
  readonly total: number | undefined;
  /** Some can be looked at already. */
  readonly some: boolean;
}

/** How far the reading of the jobs is. */
export function progressView(
  { messages: { match }, job: { job } }: Pick<View, 'messages' | 'job'>,
  { done, total, some }: Progress,
): TemplateResult {
  const known = done > 0 && total !== undefined;
  return html`<div class=${some ? 'reading' : 'reading alone'} part="progress">
    ${
      known
        ? html`<progress aria-label=${match.loadingJobs} max=${total} .value=${done}></progress>`
        : html`<progress aria-label=${match.loadingJobs}></progress>`
    }
    <p class="small muted">
      ${known ? job.reading({ done, total }) : match.loadingJobs} ${some ? job.readingHint : nothing}
    </p>
  </div>`;
}

interface ListDeeds {
  readonly card: (match: RankedMatch) => Card;
  readonly deeds: CardActions & { readonly show: (card: Card) => void };
  /** How many come at a time. */
  readonly page: number;
  readonly more: () => void;
}

/** The cards, best first, and how to see more. */
export function listView(view: View, model: ListModel, { card: cardOf, deeds, page, more }: ListDeeds): TemplateResult {
  const { matcher } = view.messages;
  const { ranked, pool, ranking, shelf } = model;
  const next = Math.min(page, pool.length - ranked.length);
  return html`<ol part="list" aria-busy=${ranking.busy ? 'true' : 'false'}>
      ${repeat(
        ranked,
        ({ index }) => pool[index]?.vacancy,
        (match) => {
          const each = cardOf(match);
          const hidden = each.vacancy.id === shelf.justHidden;
          return html`<li>${hidden ? hiddenRow(view, each, deeds) : card(view, each, deeds)}</li>`;
        },
      )}
    </ol>
    ${
      next > 0
        ? html`<div class="foot">
            <p class="muted">${matcher.shown({ shown: ranked.length, total: pool.length })}</p>
            <button type="button" part="more" @click=${more}>${matcher.more({ count: next })}</button>
          </div>`
        : nothing
    }`;
}
