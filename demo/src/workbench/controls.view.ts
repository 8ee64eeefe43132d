import { html, type TemplateResult } from 'lit';
import { DATA } from './data-sets.js';
import { check, choice, text, words } from './field.view.js';
import { PEOPLE } from './people.data.js';
import { type Knob, SPECIMENS } from './specimens.js';
import { type BenchState, specimenOf } from './state.js';

/** A state by name, of `states.json`: short name, what it is called, and its query string. */
export type NamedState = readonly [name: string, title: string, search: string];

/** What the controls may do. */
export interface Deeds {
  readonly change: (part: Partial<BenchState>) => void;
  readonly go: (search: string) => void;
  readonly states: readonly NamedState[];
}

const LANGUAGES = [
  ['nl', 'Nederlands'],
  ['fr', 'Frans'],
  ['en', 'Engels'],
  ['ar', 'Arabisch'],
  ['uk', 'Oekraïens'],
  ['tr', 'Turks'],
  ['de', 'Duits (hebben we niet)'],
] as const;
const HOSTS = [
  ['', 'een gewone pagina'],
  ['alles-weg', 'neemt elke stijl weg (all: unset)'],
  ['kleine-rem', '1rem is 10 pixels'],
  ['content-box', 'content-box en dikke randen'],
  ['reset', 'stijl van een groot framework'],
  ['zoom', 'vergroot alles'],
  ['transform', 'draait en verschuift'],
  ['smal', 'smalle kolom, gespatieerd'],
] as const;
const PLACES = [
  ['page', 'gewoon op de pagina'],
  ['form', 'in een formulier'],
  ['dialog', 'in een venster (dialog)'],
  ['shadow', 'in de schaduwboom van een ander element'],
] as const;

function knob({ name, type, choices = [] }: Knob, state: BenchState, { change }: Deeds): TemplateResult {
  const id = `knob-${name}`;
  const value = state.attributes[name] ?? '';
  const set = (next: string) => change({ attributes: { ...state.attributes, [name]: next } });
  const label = html`<code>${name}</code>`;
  if (type === 'boolean') return check(id, label, value, set);
  if (type === 'choice') return choice(id, label, choices, value, set);
  return type === 'long' ? text(id, label, value, set) : words(id, label, type, value, set);
}

/** Which element, in which state. */
export const whatView = (state: BenchState, current: string, deeds: Deeds): TemplateResult =>
  html`${choice(
      'element',
      'Element',
      SPECIMENS.map(({ tag }) => [tag, `<${tag}>`] as const),
      state.element,
      (element) => deeds.go(`?element=${element}`),
    )}
    <p class="hint">${specimenOf(state).does}</p>
    ${choice(
      'state',
      'Toestand',
      [
        ...(current === '' ? [['', 'eigen keuze'] as const] : []),
        ...deeds.states.map(([name, title]) => [name, title] as const),
      ],
      current,
      (name) => {
        const found = deeds.states.find(([each]) => each === name);
        if (found) deeds.go(`?element=${state.element}&${found[2]}`);
      },
    )}`;

/** What the element gets and where it stands. */
export function aroundView(state: BenchState, deeds: Deeds): TemplateResult {
  const specimen = specimenOf(state);
  const { change } = deeds;
  const people = Object.entries(PEOPLE).map(([id, { name }]) => [id, name] as const);
  return html`<fieldset>
      <legend>Gegevens</legend>
      ${
        specimen.takes
          ? choice(
              'data',
              'Vacatures',
              DATA.map(({ id, name }) => [id, name] as const),
              state.data,
              (data) => change({ data }),
            )
          : html`<p class="hint">Dit element vraagt geen vacatures.</p>`
      }
      ${
        specimen.profile
          ? choice('who', 'Wie kijkt er?', people, state.who, (who) => change({ who: who as BenchState['who'] }))
          : ''
      }
    </fieldset>
    <fieldset>
      <legend>Attributen</legend>
      ${
        specimen.knobs.length > 0
          ? specimen.knobs.map((each) => knob(each, state, deeds))
          : html`<p class="hint">Dit element heeft er geen.</p>`
      }
    </fieldset>
    <fieldset>
      <legend>Taal</legend>
      ${choice('lang', html`<code>lang</code>`, LANGUAGES, state.lang, (lang) => change({ lang, dir: lang === 'ar' ? 'rtl' : '' }))}
      ${choice('mirror', html`<code>mirror-lang</code>`, [['', 'geen'], ...LANGUAGES], state.mirror, (mirror) => change({ mirror }))}
      ${choice(
        'dir',
        'Richting van de pagina',
        [
          ['', 'zoals ze is'],
          ['ltr', 'van links naar rechts'],
          ['rtl', 'van rechts naar links'],
        ],
        state.dir,
        (dir) => change({ dir: dir as BenchState['dir'] }),
      )}
    </fieldset>
    <fieldset>
      <legend>De pagina eromheen</legend>
      ${choice('host', 'Stijl van de pagina', HOSTS, state.host, (host) => change({ host }))}
      ${choice('place', 'Plaats', PLACES, state.place, (place) => change({ place: place as BenchState['place'] }))}
    </fieldset>`;
}
