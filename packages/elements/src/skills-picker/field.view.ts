import type { Messages } from '@zorg-match/i18n';
import type { Suggestion } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Combobox } from './combobox.js';
import { highlight } from './highlight.js';
import { beside, type Mirrored } from '../theme/mirror.view.js';

/** What stands beside the words of a suggestion: how it is called in a second language, and the picture of its group. */
interface Beside {
  readonly mirror: Mirrored | undefined;
  readonly picture: unknown;
}

/** One option of the listbox; `aria-selected` says that it is chosen already, `data-active` that it is pointed at. */
function option(
  suggestion: Suggestion,
  state: {
    readonly id: string;
    readonly active: boolean;
    readonly chosen: boolean;
    readonly t: Messages;
  } & Beside,
): TemplateResult {
  const { kind, label, matched, ranges } = suggestion;
  const { id, active, chosen, mirror, picture, t } = state;
  const same = matched === label;
  const main = same ? highlight(label, ranges) : label;
  return html`<li
    id=${id}
    role="option"
    part=${active ? 'option option-active' : 'option'}
    data-kind=${kind}
    ?data-active=${active}
    aria-selected=${chosen ? 'true' : 'false'}
  >
    ${picture}<span>${kind === 'occupation' ? workedAs(t, main) : main}</span>
    ${same ? nothing : html`<span class="small muted">${t.picker.also} ${highlight(matched, ranges)}</span>`}
    ${beside(mirror, label, matched)} ${chosen ? html`<span class="small muted">${t.picker.already}</span>` : nothing}
  </li>`;
}

/** "Ik werkte als …" around a label that may hold marks: the sentence is split at its gap. */
function workedAs(t: Messages, label: unknown): unknown {
  const [before = '', after = ''] = t.picker.workedAsOne({ occupation: '\u0000' }).split('\u0000');
  return html`${before}<strong>${label}</strong>${after}`;
}

/** The text field with its list of suggestions. */
export function field(view: {
  readonly t: Messages;
  readonly combobox: Combobox<Suggestion>;
  readonly options: readonly Suggestion[];
  readonly chosen: ReadonlySet<string>;
  readonly beside: (suggestion: Suggestion) => Beside;
  readonly typed: string;
  readonly disabled: boolean;
  readonly required: boolean;
  readonly wrong: boolean;
  readonly type: (typed: string) => void;
}): TemplateResult {
  const { t, combobox, options, chosen } = view;
  const { open, active } = combobox;
  return html`<div class="field">
    <input
      id="input"
      part="input"
      type="text"
      role="combobox"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="done"
      aria-autocomplete="list"
      aria-controls="list"
      aria-expanded=${open ? 'true' : 'false'}
      aria-activedescendant=${active < 0 ? nothing : `option-${active}`}
      aria-describedby="hint problem"
      aria-invalid=${view.wrong ? 'true' : nothing}
      aria-required=${view.required ? 'true' : nothing}
      placeholder=${t.picker.placeholder}
      ?disabled=${view.disabled}
      .value=${live(view.typed)}
      @input=${(event: Event) => view.type((event.target as HTMLInputElement).value)}
      @keydown=${combobox.keydown}
      @blur=${() => combobox.close()}
    />
    <ul
      id="list"
      part="listbox"
      role="listbox"
      aria-label=${t.picker.listbox}
      aria-multiselectable="true"
      ?hidden=${!open}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      ${options.map((suggestion, index) =>
        option(suggestion, {
          id: `option-${index}`,
          active: index === active,
          chosen: chosen.has(suggestion.id),
          ...view.beside(suggestion),
          t,
        }),
      )}
    </ul>
  </div>`;
}
