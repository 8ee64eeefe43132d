import { competencesIn, type ToldCompetence } from '@zorg-match/engine/choose';
import { html, nothing, type TemplateResult } from 'lit';
import { indexOf, labelIn } from '../context/taxonomy-index.js';
import { both } from '../theme/mirror.view.js';
import { speaker, type StepView } from './step.js';

/** Somebody's own sentences, and what was found in them. Kept for as long as the page is open, and nowhere else. */
export interface Told {
  readonly text: string;
  readonly found: readonly ToldCompetence[] | undefined;
  /** Ids that the person took back before adding. */
  readonly off: ReadonlySet<string>;
}

export const NOTHING_TOLD: Told = { text: '', found: undefined, off: new Set() };

/** "Vertel wat je deed": own sentences, what they say, to be confirmed one by one. */
export function toldView(view: StepView, told: Told, put: (told: Told) => void): TemplateResult {
  const { told: words } = view.t.steps;
  const { engine, lang, profile, say, add } = view;
  const had = new Set(profile.competences?.map(({ id }) => id));
  const read = () => {
    const found = competencesIn(engine, told.text, lang);
    // what only often goes with it is offered, never ticked for somebody
    put({
      ...told,
      found,
      off: new Set(found.filter(({ sure }) => sure === 'likely').map(({ competence }) => competence)),
    });
    say(found.length > 0 ? words.found({ count: found.length }) : words.nothing);
  };
  const toggle = (id: string, on: boolean) => {
    const off = new Set(told.off);
    if (on) off.delete(id);
    else off.add(id);
    put({ ...told, off });
  };
  const take = () => {
    const ids = (told.found ?? []).flatMap(({ competence: id }) => (told.off.has(id) || had.has(id) ? [] : [id]));
    add(ids);
    put(NOTHING_TOLD);
    say(words.added({ count: ids.length }));
  };
  return html`<label class="field"
      ><span>${speaker(view)((t) => t.steps.told.label)}</span>
      <textarea
        rows="4"
        aria-describedby="told-hint"
        .value=${told.text}
        @input=${(event: Event) => put({ ...told, text: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </label>
    <p class="small muted" id="told-hint">${speaker(view)((t) => t.steps.told.hint)}</p>
    <button type="button" part="read" @click=${read}>${words.read}</button>
    ${told.found ? foundView(view, told, had, toggle, take) : nothing}`;
}

function foundView(
  view: StepView,
  { found = [], off }: Told,
  had: ReadonlySet<string>,
  toggle: (id: string, on: boolean) => void,
  take: () => void,
): TemplateResult {
  const { lang, taxonomy } = view;
  const { told: words } = view.t.steps;
  const entries = indexOf(taxonomy).competences;
  const named = (id: string, label: string) => (one: StepView) => {
    const entry = one === view ? undefined : entries.get(id);
    return entry ? labelIn(entry, one.lang) : label;
  };
  const fresh = found.filter(({ competence }) => !had.has(competence));
  if (fresh.length === 0) return html`<p class="note">${words.nothing}</p>`;
  return html`<fieldset part="found">
    <legend>${words.found({ count: fresh.length })}</legend>
    ${fresh.map(
      ({ competence: id, label, quote, sure }) =>
        html`<label class="check">
          <input
            type="checkbox"
            .checked=${!off.has(id)}
            @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)}
          />
          <span
            >${both(view, named(id, label))}
            <span class="small muted"
              >“<span lang=${lang}>${quote}</span>”${sure === 'likely' ? ` ${words.likely}` : nothing}</span
            ></span
          >
        </label>`,
    )}
    <button class="primary" type="button" part="take" @click=${take}>${words.add}</button>
  </fieldset>`;
}
