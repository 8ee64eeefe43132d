import type { MirrorMessages } from '@zorg-match/i18n';
import type { Reading } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { strokesUnder } from './text.view.js';

/** The draft where it is written, and what can be done to it. */
export interface Writing {
  /** The text stands in a field of the site's own form. */
  readonly bound: boolean;
  readonly titleBound: boolean;
  readonly title: string;
  readonly text: string;
  readonly reading: Reading | undefined;
  readonly canUndo: boolean;
  readonly retitle: (event: Event) => void;
  readonly type: (event: Event) => void;
  readonly undo: () => void;
}

/** The strokes lie under the words: they move along when a long draft is scrolled within its field. */
const scrollAlong = ({ currentTarget }: Event): void => {
  const field = currentTarget as HTMLTextAreaElement;
  const under = field.previousElementSibling;
  if (under) under.scrollTop = field.scrollTop;
};

/** The fields of the draft, unless the site has its own; under its words the strokes of what it asks. */
export function writing(say: MirrorMessages, draft: Writing): TemplateResult {
  return html`<section class="writing" part="writing" aria-labelledby="heading">
    <h2 id="heading">${say.label}</h2>
    <p class="muted" id="intro">${draft.bound ? say.fromForm : say.intro}</p>
    ${
      draft.titleBound
        ? nothing
        : html`<p class="field">
            <label for="title">${say.titleField}</label>
            <input type="text" id="title" lang="nl" dir="ltr" .value=${draft.title} @input=${draft.retitle} />
          </p>`
    }
    ${
      draft.bound
        ? nothing
        : html`<div class="field">
            <label for="text">${say.textField}</label>
            <div class="paper" lang="nl" dir="ltr">
              <div class="under" aria-hidden="true">${strokesUnder(draft.reading, draft.text)}&#8203;</div>
              <textarea
                id="text"
                spellcheck="true"
                aria-describedby="intro"
                .value=${draft.text}
                @input=${draft.type}
                @scroll=${scrollAlong}
              ></textarea>
            </div>
          </div>`
    }
    ${
      draft.canUndo
        ? html`<p class="note">
            ${say.changed} <button type="button" class="plain" @click=${draft.undo}>${say.undo}</button>
          </p>`
        : nothing
    }
  </section>`;
}
