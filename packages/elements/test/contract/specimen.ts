import { ContextProvider } from '@lit/context';
import { aTimeout, fixtureCleanup, fixtureSync } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import { setDefaults, type Defaults } from '../../src/context/defaults.js';
import { engineContext } from '../../src/context/contexts.js';
import { elementsIn, find } from './tree.js';
import { until } from '../until.js';

/** A state that an element can be in, and how it gets there. */
export interface State {
  readonly props?: Readonly<Record<string, unknown>>;
  /** What the page gives to all elements, in place of what the specimen says. */
  readonly page?: Defaults;
  /** Nobody on the page has a taxonomy. */
  readonly bare?: boolean;
  readonly lang?: string;
  /** What shows that the element is there, in any of its shadow roots. */
  readonly shows: string;
  /** What a person does to get there. */
  readonly enter?: (element: LitElement) => void | Promise<void>;
}

/** Something a person does that moves the keyboard or is told to who cannot see it. */
export interface Deed {
  readonly name: string;
  /** The state in which it starts. */
  readonly from: string;
  readonly act: (element: LitElement) => void | Promise<void>;
  /** What is heard, exactly once; absent: nothing needs to be said. */
  readonly says?: RegExp;
  /** What must have the keyboard afterwards; absent: anything visible in the element. */
  readonly focuses?: string;
}

/** One of our elements, and all that the contract needs to know of it. */
export interface Specimen {
  readonly tag: string;
  /** Registers it; called after the first one was made. */
  readonly define: () => Promise<unknown>;
  readonly page: Defaults;
  /** Before each state: as a fresh page. */
  readonly reset?: () => void;
  /** `filled` must be there: what it shows when all is well. */
  readonly states: Readonly<Record<string, State>> & { readonly filled: State };
  readonly deeds: readonly Deed[];
  /** The state whose accessibility tree is kept; absent: `filled`. */
  readonly read?: string;
  /** It shows our published data, which changes: of its accessibility tree only roles and states are kept. */
  readonly ofData?: boolean;
}

/** An element in its frame, with a button before and after it. */
export interface Mounted {
  readonly element: LitElement;
  readonly frame: HTMLElement;
  readonly before: HTMLButtonElement;
  readonly after: HTMLButtonElement;
}

/** After everything inside rendered, and what was under way came. */
export async function settle(element: Element): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (const each of [element, ...elementsIn(element)])
      if ('updateComplete' in each) await (each as LitElement).updateComplete;
    await aTimeout(10);
  }
}

/** One of our elements, in no page yet. */
export function create(tag: string): LitElement {
  const nowhere = document.createDocumentFragment();
  nowhere.append(document.createElement(tag));
  return nowhere.querySelector<LitElement>(tag)!;
}

/** An empty frame between two buttons. */
export function frame(): Omit<Mounted, 'element'> {
  fixtureCleanup();
  const place = fixtureSync<HTMLElement>(html`
    <div>
      <button type="button">before</button>
      <div></div>
      <button type="button">after</button>
    </div>
  `);
  const [before, after] = place.querySelectorAll('button');
  return { frame: place.querySelector('div')!, before: before!, after: after! };
}

/** Waits until an element shows what its state says. */
export async function shown(element: LitElement, { shows, enter }: State): Promise<void> {
  await until(() => find(element, shows), `${element.localName} shows no ${shows}`);
  await settle(element);
  await enter?.(element);
  await settle(element);
}

/** Prepares the page for a state of a specimen. */
export function prepare(specimen: Specimen, state: State): void {
  setDefaults(state.page ?? specimen.page);
  specimen.reset?.();
}

/** Puts an element in the page, in one of its states. */
export async function mount(specimen: Specimen, state: State, widthPx?: number): Promise<Mounted> {
  prepare(specimen, state);
  const around = frame();
  if (state.bare) new ContextProvider(around.frame, { context: engineContext });
  if (state.lang) around.frame.lang = state.lang;
  if (widthPx) around.frame.style.inlineSize = `${widthPx}px`;
  const element = Object.assign(create(specimen.tag), state.props);
  around.frame.append(element);
  await shown(element, state);
  return { element, ...around };
}
