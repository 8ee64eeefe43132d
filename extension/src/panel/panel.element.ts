import { createProfileStore, theme, type ProfileStore } from '@zorg-match/elements';
import { panelMessagesFor } from '@zorg-match/i18n';
import type { Vacancy } from '@zorg-match/schema';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CoachDesk } from '../desk/coach-desk.js';
import type { DeskPage } from '../desk/desk.js';
import type { FromPage } from '../page/marker/mark.js';
import type { KeptRouteOpenDetail, VacancyOpenDetail, ViewOpenDetail } from './clients/clients.events.js';
import type { ZcDesk } from './clients/desk.element.js';
import type { ZorgJob } from './job.element.js';
import './panel.events.js';
import type { PanelState } from './panel-state.js';
import { styles } from './panel.styles.js';
import { ProfileProvider } from './profile-provider.js';
import { nextTab, TABS, type Tab } from './tabs.js';

const panel = panelMessagesFor('nl');

/**
 * The side panel: the vacancy that was read with its match, and the coach's desk with client files.
 *
 * @tag zorg-panel
 * @fires {CustomEvent<VacancyOpenDetail>} zorg-panel-open - A kept vacancy must stand in front.
 * @fires {CustomEvent<undefined>} zorg-panel-forget - The screen must be emptied and the files closed.
 */
export class ZorgPanel extends LitElement {
  static override styles = [...theme, styles];

  /** What to show of the page. */
  @property({ attribute: false }) state: PanelState = { step: 'start' };
  /** The coach's client files; without them the panel works for one person at a time. */
  @property({ attribute: false }) desk: CoachDesk | undefined;
  @state() private tab: Tab = 'job';
  @state() private notice = '';

  /** The one profile of this panel. */
  readonly store: ProfileStore = createProfileStore();

  constructor() {
    super();
    new ProfileProvider(this, this.store);
    const touch = (): void => this.desk?.touch();
    this.addEventListener('keydown', touch);
    this.addEventListener('pointerdown', touch);
  }

  /** What the page told of our marks on it. */
  toldByPage(message: FromPage): void {
    // A page brings nobody away from the client files that they have in front of them.
    if (message.type === 'picked' && this.tab !== 'job') return;
    void this.updateComplete.then(() => this.#job?.toldByPage(message));
  }

  /** The browser did not let us draw on the page. */
  marksRefused(): void {
    this.#job?.marksRefused();
  }

  get #job(): ZorgJob | null {
    return this.renderRoot.querySelector('zorg-job');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('state')) return;
    // A press on the toolbar is about the page, whatever stood in front; another browser tab is not.
    if (this.state.step === 'reading') this.tab = 'job';
    this.notice = '';
  }

  protected override render(): TemplateResult {
    return html`<div class="panel">
      <header>
        <h1 class="visually-hidden">${panel.title}</h1>
        ${this.desk ? this.#tabs() : nothing}
      </header>
      <main>
        <div
          id="panel-job"
          role=${this.desk ? 'tabpanel' : nothing}
          aria-labelledby=${this.desk ? 'tab-job' : nothing}
          ?hidden=${this.tab !== 'job'}
        >
          <zorg-job .state=${this.state} .store=${this.store}>${this.#clientBar()}</zorg-job>
        </div>
        ${this.#deskPanel()}
      </main>
      <footer>
        <p class="small muted">${panel.local}</p>
        <button class="plain" type="button" id="forget" @click=${this.#forget}>${panel.forget}</button>
      </footer>
      <div class="visually-hidden" role="status">${this.notice}</div>
    </div>`;
  }

  #tabs(): TemplateResult {
    return html`<div class="tabs" role="tablist" aria-label=${panel.tabs.label} @keydown=${this.#onTabKey}>
      ${TABS.map(
        (tab) =>
          html`<button
            type="button"
            role="tab"
            id=${`tab-${tab}`}
            aria-selected=${tab === this.tab ? 'true' : 'false'}
            aria-controls=${`panel-${tab}`}
            tabindex=${tab === this.tab ? 0 : -1}
            @click=${() => this.#choose(tab)}
          >
            ${panel.tabs[tab]}
          </button>`,
      )}
    </div>`;
  }

  #clientBar(): TemplateResult | typeof nothing {
    const { desk } = this;
    if (!desk) return nothing;
    return html`<zc-client-bar .desk=${desk} .page=${this.#page} @zc-view-open=${this.#openView}></zc-client-bar>
      <zc-route-keeper slot="route" .desk=${desk}></zc-route-keeper>`;
  }

  #deskPanel(): TemplateResult | typeof nothing {
    if (!this.desk) return nothing;
    return html`<div id="panel-desk" role="tabpanel" aria-labelledby="tab-desk" ?hidden=${this.tab === 'job'}>
      <zc-desk
        .desk=${this.desk}
        .page=${this.#page}
        @zc-desk-close=${() => this.#choose('job', true)}
        @zc-vacancy-open=${this.#openVacancy}
        @zc-route-open=${this.#openRoute}
      ></zc-desk>
    </div>`;
  }

  /** The vacancy in front, the same object as long as it is the same. */
  #known: { readonly of: PanelState; readonly page: DeskPage | undefined } | undefined;
  get #page(): DeskPage | undefined {
    const { state } = this;
    if (this.#known?.of !== state) this.#known = { of: state, page: deskPageOf(state) };
    return this.#known.page;
  }

  #choose(tab: Tab, focus = false): void {
    this.tab = tab;
    if (focus) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${tab}`)?.focus());
  }

  readonly #onTabKey = (event: KeyboardEvent): void => {
    const tab = nextTab(this.tab, event.key);
    if (tab === undefined) return;
    event.preventDefault();
    this.#choose(tab, true);
  };

  readonly #openView = ({ detail }: CustomEvent<ViewOpenDetail>): void => {
    const desk = this.renderRoot.querySelector<ZcDesk>('zc-desk');
    if (desk) desk.view = detail.view;
    this.tab = 'desk';
  };

  readonly #openVacancy = ({ detail }: CustomEvent<VacancyOpenDetail>): void => {
    this.dispatchEvent(new CustomEvent('zorg-panel-open', { detail }));
    this.#choose('job', true);
  };

  readonly #openRoute = ({ detail }: CustomEvent<KeptRouteOpenDetail>): void => {
    this.tab = 'job';
    void this.updateComplete.then(() => this.#job?.showRoute({ occupation: detail.occupation }));
  };

  readonly #forget = (): void => {
    this.dispatchEvent(new CustomEvent('zorg-panel-forget'));
    void this.updateComplete.then(() => (this.notice = panel.forgotten));
  };
}

function deskPageOf(state: PanelState): DeskPage | undefined {
  const vacancy: Vacancy | null = state.step === 'read' ? state.reading.vacancy : null;
  if (state.step !== 'read' || !vacancy) return undefined;
  return { vacancy, ...(state.url !== undefined && { url: state.url }) };
}
