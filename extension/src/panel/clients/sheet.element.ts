import { html, nothing, type TemplateResult } from 'lit';
import { day, DeskElement, words } from './desk-element.js';

const t = words.sheet;

/**
 * The sheet for the client: what is kept and why, what they can ask, and a line to agree. Made to be printed.
 *
 * @tag zc-client-sheet
 */
export class ZcClientSheet extends DeskElement {
  protected override render(): TemplateResult | typeof nothing {
    const { current, settings } = this.now;
    if (!current) return nothing;
    const { consent } = current.file;
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${t.title}</h2>
      <p>${t.intro}</p>
      <h3>${t.whatTitle}</h3>
      ${listView(t.what)}
      <h3>${t.whyTitle}</h3>
      <p>${t.why}</p>
      <h3>${t.whereTitle}</h3>
      <p>${t.where}</p>
      <h3>${t.longTitle}</h3>
      <p>${t.long({ count: settings.forgetMonths })}</p>
      <h3>${t.rightsTitle}</h3>
      ${listView(t.rights)}
      <label class="check">
        <input
          type="checkbox"
          .checked=${consent !== undefined}
          @change=${(event: Event) =>
            void this.desk?.setConsent(current.id, (event.target as HTMLInputElement).checked)}
        />
        <span>${t.consent}</span>
      </label>
      <p class="small muted" role="status">${consent ? t.agreed({ date: day(consent.at) }) : t.notAgreed}</p>
      <p>${t.signature}</p>
      <div class="signature"></div>
      <button class="no-print" type="button" id="print" @click=${() => print()}>${t.print}</button>
    </section>`;
  }
}

function listView(lines: readonly string[]): TemplateResult {
  return html`<ul class="plain-list">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}
