import { jobMessagesFor, messagesFor } from '@zorg-match/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { beside } from '../theme/mirror.view.js';
import { ageText } from './age.js';
import type { ListModel } from './list-model.js';

interface HeadingView {
  /** The language of the place, and the one that mirrors it. */
  readonly spoken: { readonly language: string; readonly mirror: string | undefined };
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
  const { spoken, model, count, told, updatedOn } = view;
  const { language: lang, mirror } = spoken;
  const { matcher } = messagesFor(lang);
  const words = jobMessagesFor(lang);
  const second = mirror === undefined ? undefined : { text: messagesFor(mirror).matcher.label, language: mirror };
  return html`<div class=${count === undefined ? 'uncounted' : nothing}>
    <h2 id="heading" part="heading" tabindex="-1">${matcher.label} ${beside(second, matcher.label)}</h2>
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
