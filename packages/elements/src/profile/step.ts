import type { Engine } from '@zorg-match/engine';
import type { Messages, ProfileMessages } from '@zorg-match/i18n';
import type { Profile, Taxonomy } from '@zorg-match/schema';
import { html, type TemplateResult } from 'lit';
import { both, bothInLine } from '../theme/mirror.view.js';

/** What every step is drawn with. */
export interface StepView {
  readonly t: ProfileMessages;
  readonly messages: Messages;
  readonly lang: string;
  /** The same steps in the language that mirrors it. */
  readonly other?: StepView | undefined;
  readonly engine: Engine;
  /** With working days, as soon as these are there. */
  readonly taxonomy: Taxonomy;
  readonly profile: Profile;
  /** Changes a part of the profile; `undefined` takes it away. */
  readonly tell: (part: Partial<{ [K in keyof Profile]: Profile[K] | undefined }>) => void;
  /** Adds competences that are not there yet. */
  readonly add: (ids: readonly string[]) => void;
  readonly remove: (id: string) => void;
  readonly say: (text: string) => void;
}

export const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
export const checkedOf = (event: Event): boolean => (event.target as HTMLInputElement).checked;

type Words = (t: ProfileMessages) => string;

/** Writes what a step says in the page's language, with the same in the second language beside it. */
export const speaker =
  (view: StepView) =>
  (words: Words): unknown =>
    both(view, ({ t }) => words(t));

/** The values of a choice with their words in both languages, on one line. */
export function choices<K extends string>(
  view: StepView,
  words: (t: ProfileMessages) => Readonly<Record<K, string>>,
): (readonly [K, string])[] {
  return (Object.keys(words(view.t)) as K[]).map((key) => [key, bothInLine(view, ({ t }) => words(t)[key])]);
}

/** A choice of one, with an empty one first. */
export function select(
  label: unknown,
  value: string,
  options: readonly (readonly [value: string, text: string])[],
  empty: string,
  change: (value: string) => void,
): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span>
    <select @change=${(event: Event) => change(valueOf(event))}>
      <option value="" .selected=${value === ''}>${empty}</option>
      ${options.map(([key, text]) => html`<option value=${key} .selected=${key === value}>${text}</option>`)}
    </select>
  </label>`;
}

/** A box to tick. */
export function tick(label: unknown, checked: boolean, change: (on: boolean) => void): TemplateResult {
  return html`<label class="check">
    <input type="checkbox" .checked=${checked} @change=${(event: Event) => change(checkedOf(event))} />
    <span>${label}</span>
  </label>`;
}

/** A line of text. */
export function line(label: unknown, value: string, change: (value: string) => void, hint = ''): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span>
    <input type="text" .value=${value} placeholder=${hint} @change=${(event: Event) => change(valueOf(event).trim())} />
  </label>`;
}

/** `list` with the entry at `index` changed, or without it. */
export function changed<T>(list: readonly T[], index: number, entry: T | undefined): T[] {
  return list.flatMap((each, at) => (at === index ? (entry === undefined ? [] : [entry]) : [each]));
}

/** The entry without the keys that are empty. */
export function tidy<T extends object>(entry: { readonly [K in keyof T]: T[K] | '' | undefined }): T {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== '' && value !== undefined)) as T;
}

/** An entry of a list, with the button that takes it away. */
export function entryOf(
  view: StepView,
  name: (view: StepView) => string,
  fields: unknown,
  remove: () => void,
): TemplateResult {
  const { profile: words } = view.t;
  return html`<li class="entry" part="entry">
    <p class="name">${both(view, name)}</p>
    <div class="fields">${fields}</div>
    <button class="plain" type="button" aria-label=${words.removeLabel({ name: name(view) })} @click=${remove}>
      ${words.remove}
    </button>
  </li>`;
}
