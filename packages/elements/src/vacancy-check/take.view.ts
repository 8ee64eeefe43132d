import type { MirrorMessages } from '@zorg-match/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Details } from './mirrored.js';

/** What can be taken along. */
export interface Taking {
  /** The draft as JSON-LD. */
  readonly posting: string;
  /** A second vacancy; `null` when its tasks are hardly a job. */
  readonly second: string | null;
  readonly details: Details;
  readonly tell: (details: Details) => void;
  readonly copy: (text: string) => void;
  readonly print: () => void;
}

function copyable(say: MirrorMessages, id: string, label: string, text: string, copy: Taking['copy']): TemplateResult {
  return html`<details>
    <summary>${label}</summary>
    <textarea
      class=${id}
      id=${id}
      lang="nl"
      dir="ltr"
      readonly
      spellcheck="false"
      aria-label=${label}
      .value=${text}
    ></textarea>
    <p class="actions"><button type="button" @click=${() => copy(text)}>${say.copy}</button></p>
  </details>`;
}

/** What search engines ask beside the text. */
const ASKED = ['organisation', 'postalCode', 'locality', 'validThrough'] as const;

/** The second vacancy, the posting with what stands around it, and the way to paper. */
export function taking(say: MirrorMessages, { posting, second, details, tell, copy, print }: Taking): TemplateResult {
  return html`<section part="take" aria-labelledby="take">
    <h3 id="take">${say.take}</h3>
    ${second === null ? nothing : copyable(say, 'second', say.second, second, copy)}
    <details>
      <summary>${say.details}</summary>
      <p class="small muted">${say.detailsHint}</p>
      ${ASKED.map(
        (name) =>
          html`<p class="field">
            <label for=${name}>${say[name]}</label>
            <input
              type=${name === 'validThrough' ? 'date' : 'text'}
              id=${name}
              autocomplete="off"
              .value=${details[name] ?? ''}
              @change=${(event: Event) => tell({ ...details, [name]: (event.target as HTMLInputElement).value })}
            />
          </p>`,
      )}
    </details>
    ${copyable(say, 'code', say.posting, posting, copy)}
    <p class="actions"><button type="button" @click=${print}>${say.print}</button></p>
  </section>`;
}
