import { type Facet, type FacetValue, type FilterId, type Job, UNSAID } from '@zorg-match/engine/choose';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { PROVINCES } from '@zorg-match/schema/places';
import { baseLanguage, inARow } from '../controllers/language.js';
import { beside, both } from '../theme/mirror.view.js';
import type { FilterState } from './filter-state.js';
import { occupationName, type View } from './view.js';

/** How many values of a long filter are shown at first. */
const FIRST = 6;

/** The filters that are a plain yes stand together. */
const PLAIN: readonly FilterId[] = ['by-doing', 'training', 'no-diploma', 'newcomers'];

export interface FilterDeeds {
  readonly toggle: (filter: FilterId, value: string, on: boolean) => void;
  readonly remove: (filter: FilterId, value: string) => void;
  readonly drop: (filters: readonly FilterId[]) => void;
  readonly clear: () => void;
  readonly close: () => void;
  readonly maybe: (on: boolean) => void;
}

/** What a value of a filter is called. */
export function valueName(view: View, filter: FilterId, value: string, label?: string): string {
  const { filters } = view.job;
  if (value === UNSAID) return `${filters.names[filter]}: ${filters.unsaid}`;
  const names: Readonly<Partial<Record<FilterId, Readonly<Record<string, string>>>>> = filters.values;
  return label ?? names[filter]?.[value] ?? value;
}

/** The same in any of the languages of a view: places and jobs have their names in data. */
const named =
  (filter: FilterId, { value, label }: Pick<FacetValue, 'value' | 'label'>) =>
  (view: View): string => {
    if (filter === 'occupation') return valueName(view, filter, value, occupationName(view, value) ?? label);
    const names: Readonly<Record<string, string>> | undefined =
      filter === 'province' ? PROVINCES.find(({ id }) => id === value)?.label : undefined;
    return valueName(view, filter, value, names?.[baseLanguage(view.lang)] ?? names?.['nl'] ?? label);
  };

/** The button that opens the panel, what is chosen, and the panel itself. */
export function filtersView(
  view: View,
  state: FilterState,
  jobs: readonly Job[],
  left: number,
  deeds: FilterDeeds,
): TemplateResult {
  const { filters } = view.job;
  const { count, open } = state;
  const facets = open || count > 0 ? state.facets(view.taxonomy, view.lang, jobs) : [];
  return html`<div class="filters" part="filters">
    <button
      type="button"
      part="filters-open"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls="filters"
      @click=${() => state.fold(!open)}
    >
      ${count > 0 ? filters.openWith({ count }) : filters.open}
    </button>
    ${count > 0 ? chips(view, facets, deeds) : nothing}
    <div id="filters" class="panel" part="filters-panel" ?hidden=${!open}>
      ${open ? panel(view, state, facets, left, deeds) : nothing}
    </div>
  </div>`;
}

const titlesOf = ({ titles }: View['job']['filters']): Readonly<Partial<Record<FilterId, string>>> => titles;

function chips(view: View, facets: readonly Facet[], deeds: FilterDeeds): TemplateResult {
  const { filters } = view.job;
  const chosen = facets.flatMap(({ filter, values }) => {
    const picked = values.filter((each) => each.chosen);
    return picked.map((each) => ({ filter, value: each.value, name: named(filter, each) }));
  });
  return html`<ul class="chips" part="filters-chosen" aria-label=${filters.chosen}>
    ${chosen.map(
      ({ filter, value, name }) =>
        html`<li>
          <button
            type="button"
            part="chip"
            aria-label=${filters.remove({ label: name(view) })}
            @click=${() => deeds.remove(filter, value)}
          >
            <span>${both(view, name)}</span><span aria-hidden="true">✕</span>
          </button>
        </li>`,
    )}
    <li>
      <button class="plain" type="button" part="filters-clear" @click=${deeds.clear}>${filters.clear}</button>
    </li>
  </ul>`;
}

function panel(
  view: View,
  state: FilterState,
  facets: readonly Facet[],
  left: number,
  deeds: FilterDeeds,
): TemplateResult {
  const { filters } = view.job;
  const plain = facets.filter(({ filter }) => PLAIN.includes(filter));
  return html`<div class="fields">
      ${
        plain.length > 0
          ? html`<fieldset part="filter">
              <legend>${both(view, ({ job }) => job.filters.titles.start)}</legend>
              ${plain.flatMap(({ filter, values }) => values.map((each) => box(view, filter, each, deeds)))}
            </fieldset>`
          : nothing
      }
      ${facets
        .filter(({ filter }) => !PLAIN.includes(filter))
        .map((facet) => {
          const { filter, values } = facet;
          const all = state.unfolded.has(filter) || values.length <= FIRST + 1;
          const shown = all
            ? values
            : values.filter((each, index) => (index < FIRST && (each.count > 0 || index < 2)) || each.chosen);
          return html`<fieldset part="filter">
            <legend>${both(view, ({ job }) => titlesOf(job.filters)[filter] ?? '')}</legend>
            ${shown.map((each) => box(view, filter, each, deeds))}
            ${
              all
                ? nothing
                : html`<button class="plain" type="button" @click=${() => state.unfold(filter)}>
                    ${filters.more({ count: values.length - shown.length })}
                  </button>`
            }
          </fieldset>`;
        })}
    </div>
    <button class="primary" type="button" part="filters-done" @click=${deeds.close}>
      ${filters.done({ count: left })}
    </button>`;
}

const second = ({ other }: View, name: (view: View) => string, own: string): unknown =>
  other ? beside({ text: name(other), language: other.lang }, own) : nothing;

function box(view: View, filter: FilterId, each: FacetValue, deeds: FilterDeeds): TemplateResult {
  const { value, count, chosen } = each;
  const name = named(filter, each);
  const own = name(view);
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${live(chosen)}
      @change=${(event: Event) => deeds.toggle(filter, value, (event.target as HTMLInputElement).checked)}
    />
    <span>${own} <span class="muted">(${count})</span> ${second(view, name, own)}</span>
  </label>`;
}

/** What to do when nothing is left, or when some jobs do not say. */
export function leftView(
  view: View,
  state: FilterState,
  jobs: readonly Job[],
  deeds: FilterDeeds,
): TemplateResult | typeof nothing {
  const { filters } = view.job;
  if (state.count === 0) return nothing;
  const { fits, maybe, waysOut } = state.apply(jobs);
  const facets = waysOut.length > 0 ? state.facets(view.taxonomy, view.lang, jobs) : [];
  const nameOf = (filter: FilterId) =>
    inARow(
      view,
      (state.chosen[filter] ?? []).map((value) => {
        const known = facets.find((each) => each.filter === filter)?.values.find((each) => each.value === value);
        return valueName(view, filter, value, known?.label);
      }),
    );
  return html`${
    fits.length === 0
      ? html`<div class="note" part="no-fit">
          <p>${filters.none}</p>
          <div class="row">
            ${waysOut
              .filter(({ fits: some, maybe: perhaps }) => some + perhaps > 0)
              .map(({ drop, fits: some, maybe: perhaps }) => {
                const label = inARow(view, drop.map(nameOf));
                return html`<button type="button" part="way-out" @click=${() => deeds.drop(drop)}>
                  ${some > 0 ? filters.way({ label, count: some }) : filters.wayMaybe({ label, count: perhaps })}
                </button>`;
              })}
          </div>
        </div>`
      : nothing
  }
  ${
    maybe.length > 0
      ? html`<label class="check" part="maybe">
          <input
            type="checkbox"
            .checked=${live(state.withMaybe)}
            @change=${(event: Event) => deeds.maybe((event.target as HTMLInputElement).checked)}
          />
          <span>${filters.maybe({ count: maybe.length })}</span>
        </label>`
      : nothing
  }`;
}
