import type { JobMessages, Messages } from '@zorg-match/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { ageText } from './age.js';
import type { ListModel } from './list-model.js';

interface HeadingView {
  readonly messages: Messages;
  readonly words: JobMessages;
  readonly lang: string;
  readonly model: ListModel;
  /** How many jobs there are; `undefined` as long as nobody can look at one, and while more come in. */
  readonly count: number | undefined;
  /** The person told something to compare with. */
  readonly told: boolean;
  /** When the list was made or last changed, ISO 8601. */
  readonly updatedOn: string | undefined;
}

/** The title of the list, how many jobs stand in it, in which order, and how old it is. */
export function headingView(view: HeadingView): TemplateResult {
  const { messages, words, lang, model, count, told, updatedOn } = view;
  const { matcher } = messages;
  return html`<div>
    <h2 id="heading" part="heading" tabindex="-1">${matcher.label}</h2>
    ${
      count === undefined || count === 0
        ? nothing
        : html`<p class="muted" part="count">
            ${model.counted(count, matcher, words)}${told ? `. ${matcher.order}` : '.'}
            ${ageText(words, updatedOn, lang)}
          </p>`
    }
  </div>`;
}
