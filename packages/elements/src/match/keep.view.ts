import type { Messages } from '@zorg-match/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface KeepView {
  readonly t: Messages;
  /** Whether the page lets people have their choices remembered. */
  readonly offered: boolean;
  readonly remembered: boolean;
  /** This device refused to keep anything. */
  readonly refused: boolean;
  /** Whether there is anything to wipe or to save. */
  readonly any: boolean;
  /** Whether we are asking if everything may be wiped. */
  readonly asking: boolean;
  readonly remember: (on: boolean) => void;
  readonly ask: (asking: boolean) => void;
  readonly wipe: () => void;
  readonly save: () => void;
  readonly open: (file: File) => void;
}

/** The question whether this device may remember; nothing unless the page offers it. */
export function consentView({ t, offered, remembered, refused, remember }: KeepView): TemplateResult | typeof nothing {
  if (!offered) return nothing;
  return html`<div class="consent" part="consent">
    <label class="check">
      <input
        type="checkbox"
        aria-describedby="remember-hint"
        .checked=${live(remembered)}
        @change=${(event: Event) => remember((event.target as HTMLInputElement).checked)}
      />
      <span>${t.match.remember}</span>
    </label>
    <p class="small muted" id="remember-hint">${refused ? t.match.rememberFailed : t.match.rememberHint}</p>
  </div>`;
}

/** What a person can do with their choices: take them along, open them again, wipe them. */
export function keepView(view: KeepView): TemplateResult {
  return html`<div class="keep" part="keep">${view.asking ? sure(view) : actions(view, view.any)}</div>`;
}

function actions({ t, save, open, ask }: KeepView, any: boolean): TemplateResult {
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) open(file);
    input.value = ''; // the same file can be opened again
  };
  return html`<div class="row">
    ${any ? html`<button class="plain" type="button" part="save" @click=${save}>${t.match.save}</button>` : nothing}
    <label class="plain button" part="open">
      ${t.match.open}
      <input class="visually-hidden" type="file" accept=".json,application/json" @change=${choose} />
    </label>
    ${
      any
        ? html`<button class="plain" type="button" part="forget" id="forget" @click=${() => ask(true)}>
            ${t.match.forget}
          </button>`
        : nothing
    }
  </div>`;
}

function sure({ t, wipe, ask }: KeepView): TemplateResult {
  return html`<div class="row" role="group" aria-label=${t.match.forgetSure}>
    <p>${t.match.forgetSure}</p>
    <button type="button" part="forget-yes" id="forget-yes" @click=${wipe}>${t.match.forgetYes}</button>
    <button class="plain" type="button" @click=${() => ask(false)}>${t.common.cancel}</button>
  </div>`;
}
