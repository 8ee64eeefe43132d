import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { type Knob, type Specimen, SPECIMENS } from './workbench/specimens.js';

type Settings = Readonly<Record<string, string>>;

interface Logged {
  readonly at: Date;
  readonly type: string;
  readonly detail: string;
}

const startOf = (specimen: Specimen): Settings =>
  Object.fromEntries(specimen.knobs.map((knob) => [knob.name, knob.start ?? '']));
const clock = new Intl.DateTimeFormat('nl-BE', { timeStyle: 'medium' });

/** Shows one element at a time with its attributes, the tag to copy, and its events as they fire. */
class Workbench extends LitElement {
  static override properties = { chosen: { state: true }, settings: { state: true }, log: { state: true } };

  declare chosen: Specimen;
  declare settings: Settings;
  declare log: readonly Logged[];
  #element: HTMLElement | undefined;
  #vacancies: Promise<unknown> | undefined;

  constructor() {
    super();
    const [first] = SPECIMENS;
    if (!first) throw new Error('zorg-match: the workbench has no specimens.');
    this.chosen = first;
    this.settings = startOf(first);
    this.log = [];
  }

  /** In the page itself, so that the bench wears the site's style sheet. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #pick(specimen: Specimen): void {
    this.chosen = specimen;
    this.settings = startOf(specimen);
    this.log = [];
  }

  #record = (event: Event): void => {
    const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
    const text = JSON.stringify(detail ?? null, (key, value: unknown) => (key === 'description' ? '…' : value));
    this.log = [{ at: new Date(), type: event.type, detail: text.slice(0, 400) }, ...this.log].slice(0, 50);
  };

  #build(): HTMLElement {
    const element = document.createElement(this.chosen.tag);
    for (const type of this.chosen.events) element.addEventListener(type, this.#record);
    if (this.chosen.needsVacancies) {
      this.#vacancies ??= fetch('feeds/ouderen.json').then((response) => response.json());
      void this.#vacancies.then((vacancies) => Object.assign(element, { vacancies }));
    }
    return element;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('chosen') || !this.#element) this.#element = this.#build();
    for (const { name, type } of this.chosen.knobs) {
      const value = this.settings[name] ?? '';
      if (type === 'boolean') this.#element.toggleAttribute(name, value === 'true');
      else if (value === '') this.#element.removeAttribute(name);
      else if (this.#element.getAttribute(name) !== value) this.#element.setAttribute(name, value);
    }
  }

  #set(name: string, value: string): void {
    this.settings = { ...this.settings, [name]: value };
  }

  #tag(): string {
    const attributes = this.chosen.knobs
      .map(({ name, type }) => [name, type, this.settings[name] ?? ''] as const)
      .filter(([, , value]) => value !== '' && value !== 'false')
      .map(([name, type, value]) => (type === 'boolean' ? ` ${name}` : ` ${name}="${value}"`));
    return `<${this.chosen.tag}${attributes.join('')}></${this.chosen.tag}>`;
  }

  #knob(knob: Knob): TemplateResult {
    const id = `knob-${knob.name}`;
    const value = this.settings[knob.name] ?? '';
    const change = (event: Event) => {
      const input = event.target;
      if (input instanceof HTMLInputElement && input.type === 'checkbox') this.#set(knob.name, String(input.checked));
      else if (input instanceof HTMLInputElement || input instanceof HTMLSelectElement)
        this.#set(knob.name, input.value);
    };
    if (knob.type === 'boolean')
      return html`<div class="knob check">
        <input id=${id} type="checkbox" .checked=${value === 'true'} @change=${change} />
        <label for=${id}><code>${knob.name}</code></label>
      </div>`;
    const control =
      knob.type === 'choice'
        ? html`<select id=${id} @change=${change}>
            ${knob.choices?.map(
              ([choice, label]) => html`<option value=${choice} ?selected=${choice === value}>${label}</option>`,
            )}
          </select>`
        : html`<input id=${id} type=${knob.type} .value=${value} @change=${change} />`;
    return html`<div class="knob">
      <label for=${id}><code>${knob.name}</code></label>
      ${control}
    </div>`;
  }

  protected override render(): TemplateResult {
    return html`
      <fieldset class="picks">
        <legend>Welk element?</legend>
        ${SPECIMENS.map(
          (specimen) =>
            html`<label>
              <input
                type="radio"
                name="specimen"
                .checked=${specimen === this.chosen}
                @change=${() => this.#pick(specimen)}
              />
              <code>${specimen.tag}</code>
            </label>`,
        )}
      </fieldset>
      <p>${this.chosen.does}</p>
      <div class="bench">
        <div>${this.#element}</div>
        <div>
          <h2>Attributen</h2>
          <div class="knobs">${this.chosen.knobs.map((knob) => this.#knob(knob))}</div>
          <h2>Zo schrijf je het</h2>
          <pre><code>${this.#tag()}</code></pre>
          <h2>Events</h2>
          ${this.log.length === 0 ? html`<p>Nog niets. Gebruik het element.</p>` : html``}
          <ol class="log">
            ${this.log.map(
              ({ at, type, detail }) =>
                html`<li>
                  <time datetime=${at.toISOString()}>${clock.format(at)}</time><code>${type}</code> ${detail}
                </li>`,
            )}
          </ol>
        </div>
      </div>
    `;
  }
}

customElements.define('zorgdemo-workbench', Workbench);
