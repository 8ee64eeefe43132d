import { createProfileStore, theme, type ProfileStore, type RouteOpenDetail } from '@zorg-match/elements';
import { messagesFor, panelMessagesFor } from '@zorg-match/i18n';
import type { Vacancy } from '@zorg-match/schema';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import './panel.events.js';
import { styles } from './panel.styles.js';
import { ProfileProvider } from './profile-provider.js';
import { note, readingView } from './reading.view.js';
import type { PanelState } from './tab-reader.js';

const t = messagesFor('nl');
const panel = panelMessagesFor('nl');

/**
 * The side panel: the vacancy that was read, what one client can, the match, and the way.
 *
 * @tag zorg-panel
 * @fires {CustomEvent<undefined>} zorg-panel-read - Somebody wants the page in front of them to be read.
 * @fires {CustomEvent<PanelPasteDetail>} zorg-panel-paste - Somebody pasted a text.
 * @fires {CustomEvent<undefined>} zorg-panel-forget - Everything must be forgotten.
 */
export class ZorgPanel extends LitElement {
  static override styles = [...theme, styles];

  /** What to show. */
  @property({ attribute: false }) state: PanelState = { step: 'start' };
  @state() private route: RouteOpenDetail | undefined;
  @state() private notice = '';

  /** The one profile of this panel. */
  readonly store: ProfileStore = createProfileStore();

  constructor() {
    super();
    new ProfileProvider(this, this.store);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('state')) return;
    this.route = undefined;
    this.notice = this.#said();
  }

  /** What a screen reader hears of a new state. */
  #said(): string {
    const { state } = this;
    if (state.step === 'reading') return panel.reading;
    const title = state.step === 'read' ? state.reading.vacancy?.title : undefined;
    return title ? panel.found({ title }) : '';
  }

  protected override render(): TemplateResult {
    const { state } = this;
    const reading = state.step === 'read' ? state.reading : undefined;
    const vacancy = reading?.page.kind === 'vacancy' ? (reading.vacancy ?? undefined) : undefined;
    return html`<div class="panel" aria-busy=${state.step === 'reading' ? 'true' : 'false'}>
      <header>
        <div class="bar">
          <h1>${panel.title}</h1>
          <button type="button" id="read" @click=${this.#read}>
            ${state.step === 'start' ? panel.read : panel.readAgain}
          </button>
        </div>
        <p class="small muted">${panel.newPage}</p>
      </header>
      <main>${reading ? readingView(reading, { t, panel }) : this.#instead()}</main>
      ${this.#paste(vacancy === undefined && state.step !== 'reading')} ${vacancy ? this.#match(vacancy) : nothing}
      <footer>
        <p class="small muted">${panel.local}</p>
        <button class="plain" type="button" id="forget" @click=${this.#forget}>${panel.forget}</button>
      </footer>
      <div class="visually-hidden" role="status">${this.notice}</div>
    </div>`;
  }

  /** What there is to say without a reading. */
  #instead(): TemplateResult {
    switch (this.state.step) {
      case 'reading':
        return html`<p class="muted">${panel.reading}</p>`;
      case 'refused':
        return note(panel.notHere);
      case 'moved':
        return note(panel.pressAgain);
      default:
        return note(panel.press);
    }
  }

  #paste(open: boolean): TemplateResult {
    return html`<details ?open=${open}>
      <summary id="paste">${panel.paste}</summary>
      <form class="paste" @submit=${this.#usePasted}>
        <textarea aria-labelledby="paste" name="text" required></textarea>
        <button type="submit">${panel.useText}</button>
      </form>
    </details>`;
  }

  #match(vacancy: Vacancy): TemplateResult {
    const { route } = this;
    return html`<zorg-skills-picker label=${panel.profile} ?hidden=${route !== undefined}></zorg-skills-picker>
      <zorg-vacancy-matcher
        .vacancies=${this.#only(vacancy)}
        ?hidden=${route !== undefined}
        @zorg-route-open=${this.#openRoute}
      ></zorg-vacancy-matcher>
      ${
        route
          ? html`<section id="route" tabindex="-1" aria-label=${t.match.steps.route}>
              <button class="plain" type="button" id="back" @click=${this.#closeRoute}>${panel.back}</button>
              <zorg-route-explainer .target=${route.occupation} .vacancy=${vacancy}></zorg-route-explainer>
            </section>`
          : nothing
      }`;
  }

  /** The same list each time, so that the matcher reads a vacancy once. */
  #list: readonly Vacancy[] = [];
  #only(vacancy: Vacancy): readonly Vacancy[] {
    if (this.#list[0] !== vacancy) this.#list = [vacancy];
    return this.#list;
  }

  readonly #read = (): void => void this.dispatchEvent(new CustomEvent('zorg-panel-read'));

  readonly #forget = (): void => {
    this.dispatchEvent(new CustomEvent('zorg-panel-forget'));
    void this.updateComplete.then(() => (this.notice = panel.forgotten));
  };

  readonly #usePasted = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = this.renderRoot.querySelector('textarea');
    const text = field?.value.trim() ?? '';
    if (!field || text === '') return;
    field.value = '';
    this.dispatchEvent(new CustomEvent('zorg-panel-paste', { detail: { text } }));
  };

  readonly #openRoute = async (event: CustomEvent<RouteOpenDetail>): Promise<void> => {
    this.route = event.detail;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#route')?.focus();
  };

  readonly #closeRoute = async (): Promise<void> => {
    this.route = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('zorg-vacancy-matcher')?.scrollIntoView({ block: 'start' });
  };
}
