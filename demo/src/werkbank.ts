/** The workbench: every element in every state, on a stage of its own, with what to write for it and what it says. */
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { aroundView, type Deeds, type NamedState, whatView } from './workbench/controls.view.js';
import { buttons } from './workbench/field.view.js';
import { codeView, type Logged, logView } from './workbench/side.view.js';
import { isNews, type StageOrder } from './workbench/stage-messages.js';
import { type BenchState, searchOf, stateFrom } from './workbench/state.js';
import { colourOn, type Token } from './workbench/token.js';
import { tokensView } from './workbench/tokens.view.js';

/** What needs a stage built anew; all else is put on while the element stands there. */
const BUILT: readonly (keyof BenchState)[] = ['element', 'data', 'who', 'place', 'act'];
const WIDTHS = [
  ['', 'vol'],
  ['768', '768'],
  ['480', '480'],
  ['320', '320'],
  ['280', '280'],
] as const;
const SCHEMES = [
  ['', 'zoals het toestel'],
  ['light', 'licht'],
  ['dark', 'donker'],
] as const;

interface StatesOf {
  readonly element: string;
  readonly states: readonly NamedState[];
}

const fetched = async <T>(address: string): Promise<T> => (await (await fetch(address)).json()) as T;

class Workbench extends LitElement {
  static override properties = {
    state: { state: true },
    log: { state: true },
    states: { state: true },
    tokens: { state: true },
    copied: { state: true },
    stage: { state: true },
  };

  declare state: BenchState;
  declare log: readonly Logged[];
  declare states: readonly StatesOf[];
  declare tokens: readonly Token[];
  declare copied: string;
  /** Address of the stage: it changes only when the stage must be built anew. */
  declare stage: string;

  constructor() {
    super();
    this.state = stateFrom(location.search);
    this.stage = `proef.html${searchOf(this.state)}`;
    this.log = [];
    this.states = [];
    this.tokens = [];
    this.copied = '';
  }

  /** On a small screen the many settings are folded, so that the stage is near. */
  readonly #roomy = matchMedia('(min-width: 60rem)').matches;

  /** In the page itself, so that the bench wears the site's style sheet. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#listen);
    void fetched<StatesOf[]>('states.json').then((states) => (this.states = states));
    void fetched<Token[]>('tokens.json').then((tokens) => (this.tokens = tokens));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#listen);
  }

  readonly #listen = ({ data, origin, source }: MessageEvent<unknown>): void => {
    if (origin !== location.origin || source !== this.#frame?.contentWindow || !isNews(data)) return;
    this.log = [{ at: new Date(), type: data.type, detail: data.detail }, ...this.log].slice(0, 50);
  };

  get #frame(): HTMLIFrameElement | null {
    return this.querySelector('iframe');
  }

  readonly #change = (part: Partial<BenchState>): void => {
    // what was done on the stage belongs to the state that asked for it
    this.state = { ...this.state, ...part };
    if (BUILT.some((key) => key in part)) {
      this.stage = `proef.html${searchOf(this.state)}`;
      this.log = [];
    }
  };

  readonly #go = (search: string): void => this.#change(stateFrom(search));

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('state')) return;
    history.replaceState(null, '', searchOf(this.state));
    const order: StageOrder = { zorgBench: 'apply', state: this.state };
    this.#frame?.contentWindow?.postMessage(order, location.origin);
  }

  readonly #copy = (title: string, code: string): void => {
    void navigator.clipboard.writeText(code).then(() => (this.copied = title));
  };

  /** The colour of a token on the stage; our own while the stage is not there. */
  readonly #colour = (token: Token): string => {
    const page = this.#frame?.contentDocument;
    return page?.body ? colourOn(page, token) : token.light;
  };

  /** Name of the state in the list that this one is. */
  #current(states: readonly NamedState[]): string {
    const { element } = this.state;
    // how wide the stage is says nothing of the element
    const own = searchOf({ ...this.state, width: '' });
    return states.find(([, , search]) => searchOf(stateFrom(`?element=${element}&${search}`)) === own)?.[0] ?? '';
  }

  protected override render(): TemplateResult {
    const { state } = this;
    const states = this.states.find(({ element }) => element === state.element)?.states ?? [];
    const deeds: Deeds = { change: this.#change, go: this.#go, states };
    return html`<div class="bench">
      <form class="controls" aria-label="Instellingen" @submit=${(event: Event) => event.preventDefault()}>
        <div class="what">${whatView(state, this.#current(states), deeds)}</div>
        <details class="more" ?open=${this.#roomy}>
          <summary>Alles instellen</summary>
          ${aroundView(state, deeds)} ${tokensView(state, this.tokens, this.#colour, this.#change)}
        </details>
      </form>
      <div class="stage">${this.#stage()}</div>
      <div class="side">${codeView(state, this.copied, this.#copy)} ${logView(this.log, () => (this.log = []))}</div>
    </div>`;
  }

  #stage(): TemplateResult {
    const { width, scheme, element } = this.state;
    return html`<div class="toolbar">
        ${buttons('width', 'Breedte', WIDTHS, width, (value) => this.#change({ width: value }))}
        ${buttons('scheme', 'Licht', SCHEMES, scheme, (value) => this.#change({ scheme: value as BenchState['scheme'] }))}
        <a href=${`proef.html${searchOf(this.state)}`} target="_blank" rel="noopener">Open apart</a>
      </div>
      <div class="frame">
        <iframe
          title=${`Het element ${element} op een eigen pagina`}
          src=${this.stage}
          width=${width || '100%'}
          @load=${() => this.requestUpdate()}
        ></iframe>
      </div>`;
  }
}

customElements.define('zorgdemo-workbench', Workbench);
