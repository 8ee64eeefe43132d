import { type PersonId, PEOPLE } from './people.data.js';
import { SPECIMENS, type Specimen } from './specimens.js';

/** Everything that the bench can set; an address can hold all of it, so that every state has a link. */
export interface BenchState {
  readonly element: string;
  /** Which vacancies; see `DATA`. */
  readonly data: string;
  readonly who: PersonId;
  readonly lang: string;
  readonly mirror: string;
  readonly dir: '' | 'ltr' | 'rtl';
  readonly scheme: '' | 'light' | 'dark';
  readonly theme: string;
  /** A style sheet of `hosts/` that makes life hard. */
  readonly host: string;
  /** Where in the page the element stands. */
  readonly place: 'page' | 'form' | 'dialog' | 'shadow';
  /** Width of the stage in pixels; empty for all there is. */
  readonly width: string;
  /** What is done when it stands there: names of parts to press and `typ:words`, separated by commas. */
  readonly act: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly tokens: Readonly<Record<string, string>>;
}

const PLAIN = [
  'element',
  'data',
  'who',
  'lang',
  'mirror',
  'dir',
  'scheme',
  'theme',
  'host',
  'place',
  'width',
  'act',
] as const;

/** The specimen of a state; the first one when its element is none of ours. */
export function specimenOf({ element }: Pick<BenchState, 'element'>): Specimen {
  const found = SPECIMENS.find(({ tag }) => tag === element) ?? SPECIMENS[0];
  if (!found) throw new Error('zorg-match: the workbench has no specimens.');
  return found;
}

/** How an element stands on the bench before anybody changed something. */
export function startOf(element: string): BenchState {
  const specimen = specimenOf({ element });
  const starts = specimen.knobs.flatMap(({ name, start }) => (start === undefined ? [] : [[name, start] as const]));
  return {
    element: specimen.tag,
    data: 'alles',
    who: 'niemand',
    lang: 'nl',
    mirror: '',
    dir: '',
    scheme: '',
    theme: '',
    host: '',
    place: 'page',
    width: '',
    act: '',
    attributes: Object.fromEntries(starts),
    tokens: {},
  };
}

const among = <T extends string>(value: string, choices: readonly T[]): T =>
  choices.find((choice) => choice === value) ?? (choices[0] as T);
const fileName = (value: string): string => (/^[a-z-]{0,30}$/.test(value) ? value : '');

/** The state in a query string; what it does not name is as at the start, what is none of ours is left out. */
export function stateFrom(search: string): BenchState {
  const query = new URLSearchParams(search);
  const start = startOf(query.get('element') ?? '');
  const read = (name: (typeof PLAIN)[number]) => query.get(name) ?? start[name];
  const under = (prefix: string): [string, string][] =>
    [...query].filter(([name]) => name.startsWith(prefix)).map(([name, value]) => [name.slice(prefix.length), value]);
  return {
    ...start,
    data: fileName(read('data')),
    who: among(read('who'), Object.keys(PEOPLE) as PersonId[]),
    lang: fileName(read('lang')),
    mirror: fileName(read('mirror')),
    dir: among(read('dir'), ['', 'ltr', 'rtl']),
    scheme: among(read('scheme'), ['', 'light', 'dark']),
    theme: fileName(read('theme')),
    host: fileName(read('host')),
    place: among(read('place'), ['page', 'form', 'dialog', 'shadow']),
    width: among(read('width'), ['', '280', '320', '480', '768', '1024']),
    act: read('act').slice(0, 200),
    attributes: { ...start.attributes, ...Object.fromEntries(under('a.')) },
    tokens: Object.fromEntries(under('t.')),
  };
}

/** The query string of a state: only what differs from the start. */
export function searchOf(state: BenchState): string {
  const start = startOf(state.element);
  const query = new URLSearchParams({ element: state.element });
  for (const name of PLAIN) if (name !== 'element' && state[name] !== start[name]) query.set(name, state[name]);
  for (const [name, value] of Object.entries(state.attributes))
    if (value !== (start.attributes[name] ?? '')) query.set(`a.${name}`, value);
  for (const [name, value] of Object.entries(state.tokens)) if (value !== '') query.set(`t.${name}`, value);
  return `?${query.toString()}`;
}
