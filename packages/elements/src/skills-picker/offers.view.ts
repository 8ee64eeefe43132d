import type { Messages } from '@zorg-match/i18n';
import type { Competence } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { beside, type Mirrored } from '../theme/mirror.view.js';

/** A row of small buttons under a heading; nothing when there are none. */
export function chips<T>(
  heading: string,
  part: string,
  entries: readonly T[],
  chip: (entry: T) => {
    readonly label: string;
    readonly mirror?: Mirrored | undefined;
    readonly name?: string;
    readonly plus?: boolean;
    readonly press: () => void;
  },
  speak: unknown = nothing,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<div class="chips" part=${part} role="group" aria-label=${heading}>
    <div class="heading">
      <p class="small muted" aria-hidden="true">${heading}</p>
      ${speak}
    </div>
    <ul>
      ${entries.map((entry) => {
        const { label, mirror, name = label, plus, press } = chip(entry);
        // what is seen is part of what is heard
        const second = mirror && mirror.text !== label ? ` ${mirror.text}` : '';
        return html`<li>
          <button type="button" part="suggestion" aria-label=${`${name}${second}`} @click=${press}>
            ${plus ? html`<span class="plus" aria-hidden="true">+</span>` : nothing}<span
              >${label} ${beside(mirror, label)}</span
            >
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}

/** The competences of a job or experience, to be confirmed one by one. */
export function confirmList(view: {
  readonly title: string;
  readonly competences: readonly Competence[];
  readonly shown: number;
  readonly chosen: ReadonlySet<string>;
  readonly label: (competence: Competence) => string;
  readonly picture: (competence: Competence) => unknown;
  /** A button that reads the list aloud, where there is one. */
  readonly speak: unknown;
  readonly t: Messages;
  readonly toggle: (id: string, on: boolean) => void;
  readonly more: () => void;
  readonly done: () => void;
}): TemplateResult {
  const { title, competences, shown, chosen, label, picture, t, toggle, more, done } = view;
  const hidden = competences.length - shown;
  return html`<section class="confirm" part="confirm" role="group" aria-labelledby="confirm-title">
    <div class="heading">
      <h3 id="confirm-title" tabindex="-1">${title}</h3>
      ${view.speak}
    </div>
    <p class="muted">${t.picker.confirm}</p>
    <ul>
      ${competences.slice(0, shown).map(
        (competence) =>
          html`<li>
            <label class="check">
              <input
                type="checkbox"
                .checked=${chosen.has(competence.id)}
                @change=${(event: Event) => toggle(competence.id, (event.target as HTMLInputElement).checked)}
              />
              ${picture(competence)}<span>${label(competence)}</span>
            </label>
          </li>`,
      )}
    </ul>
    <div class="row">
      <button class="primary" type="button" part="done" @click=${done}>${t.picker.done}</button>
      ${
        hidden > 0
          ? html`<button class="plain" type="button" @click=${more}>${t.picker.more({ count: hidden })}</button>`
          : nothing
      }
    </div>
  </section>`;
}
