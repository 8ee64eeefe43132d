import { html, type TemplateResult } from 'lit';

type Change = (value: string) => void;
const valueOf = (event: Event): string => {
  const { target } = event;
  if (target instanceof HTMLInputElement && target.type === 'checkbox') return String(target.checked);
  return target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
    ? target.value
    : '';
};

/** A list to choose from, with its label. */
export const choice = (
  id: string,
  label: string | TemplateResult,
  choices: readonly (readonly [value: string, name: string])[],
  value: string,
  change: Change,
): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} .value=${value} @change=${(event: Event) => change(valueOf(event))}>
      ${choices.map(([each, name]) => html`<option value=${each} ?selected=${each === value}>${name}</option>`)}
    </select>
  </div>`;

/** A field for a word or a number. */
export const words = (
  id: string,
  label: string | TemplateResult,
  type: 'text' | 'number',
  value: string,
  change: Change,
): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <input id=${id} type=${type} .value=${value} @change=${(event: Event) => change(valueOf(event))} />
  </div>`;

/** A field for a longer text. */
export const text = (id: string, label: string | TemplateResult, value: string, change: Change): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea id=${id} rows="5" .value=${value} @change=${(event: Event) => change(valueOf(event))}></textarea>
  </div>`;

/** Something that is on or off. */
export const check = (id: string, label: string | TemplateResult, value: string, change: Change): TemplateResult =>
  html`<div class="field check">
    <input id=${id} type="checkbox" .checked=${value === 'true'} @change=${(event: Event) => change(valueOf(event))} />
    <label for=${id}>${label}</label>
  </div>`;

/** A few choices as buttons in a row. */
export const buttons = (
  name: string,
  legend: string,
  choices: readonly (readonly [value: string, label: string])[],
  value: string,
  change: Change,
): TemplateResult =>
  html`<fieldset class="row">
    <legend>${legend}</legend>
    ${choices.map(
      ([each, label]) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            value=${each}
            .checked=${each === value}
            @change=${() => change(each)}
          /><span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
