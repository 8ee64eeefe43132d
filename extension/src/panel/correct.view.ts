import type { PanelMessages } from '@zorg-match/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadWhat } from '../page/read-snapshot.js';
import type { PanelState } from './panel-state.js';

/** Longest text to paste, in UTF-16 units: more than any vacancy. */
const MOST_PASTED = 200_000;

/** How a coach gets the text that they mean. */
export interface CorrectActions {
  readonly read: (what: ReadWhat) => void;
  readonly paste: (text: string) => void;
}

/** Reading again, and what to do when the reading is not right. */
export function correctView(
  state: PanelState,
  panel: PanelMessages,
  actions: CorrectActions,
): TemplateResult | typeof nothing {
  const read = state.step === 'read' ? state : undefined;
  const missing = read !== undefined && read.reading.vacancy === null;
  const selectable = read?.from === 'page';
  // Where the browser forbids reading, reading again would only say so again.
  if (state.step === 'refused' || state.step === 'pdf' || state.step === 'frame') return nothing;
  const structured = /json-ld|microdata/.test(read?.reading.page.road ?? '');
  return html`<section class="correct">
    <button
      class=${missing || !selectable ? nothing : 'plain'}
      type="button"
      id="read"
      @click=${() => actions.read('page')}
    >
      ${read?.from === 'page' ? panel.readAgain : panel.read}
    </button>
    ${
      selectable
        ? html`<details id="wrong" ?open=${missing || read.hint !== undefined}>
            <summary>${panel.wrong}</summary>
            <ol class="steps">
              ${panel.wrongSteps.map((step) => html`<li>${step}</li>`)}
            </ol>
            <button type="button" id="read-selection" @click=${() => actions.read('selection')}>
              ${panel.readSelection}
            </button>
            ${read.hint === 'no-selection' ? html`<p class="note" id="no-selection">${panel.noSelection}</p>` : nothing}
            ${
              structured
                ? html`<button class="plain" type="button" @click=${() => actions.read('text')}>
                    ${panel.readText}
                  </button>`
                : nothing
            }
          </details>`
        : nothing
    }
  </section>`;
}

/** A box for the text of a mail or a PDF. */
export function pasteView(panel: PanelMessages, open: boolean, { paste }: CorrectActions): TemplateResult {
  const use = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const field = form.elements.namedItem('text') as HTMLTextAreaElement;
    const text = field.value.trim();
    if (text === '') return;
    form.reset();
    paste(text);
  };
  return html`<details id="paste-box" ?open=${open}>
    <summary id="paste">${panel.paste}</summary>
    <form class="paste" @submit=${use}>
      <p class="small muted" id="paste-hint">${panel.pasteHint}</p>
      <textarea
        aria-labelledby="paste"
        aria-describedby="paste-hint"
        name="text"
        maxlength=${MOST_PASTED}
        required
      ></textarea>
      <button type="submit">${panel.useText}</button>
    </form>
  </details>`;
}
