import {
  theme,
  type EvidenceSelectDetail,
  type ProfileStore,
  type RouteOpenDetail,
  type ZorgVacancyMatcher,
} from '@zorg-match/elements';
import { messagesFor, panelMessagesFor } from '@zorg-match/i18n';
import type { Vacancy } from '@zorg-match/schema';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FromPage, Mark } from '../page/marker/mark.js';
import type { ReadWhat } from '../page/read-snapshot.js';
import { correctView, pasteView } from './correct.view.js';
import { styles } from './job.styles.js';
import { marksOf } from './marks-of.js';
import { marksView, type Places } from './marks.view.js';
import './panel.events.js';
import type { PanelState } from './panel-state.js';
import { readingView } from './reading.view.js';
import { troubleView } from './trouble.view.js';

const t = messagesFor('nl');
const panel = panelMessagesFor('nl');

/**
 * The vacancy in front of the coach: what was read and how, the match with the chosen client, and the evidence on the page.
 *
 * @tag zorg-job
 * @slot - Stands above the match: who it is for.
 * @slot route - Stands above the way: keeping it for a client.
 * @fires {CustomEvent<PanelReadDetail>} zorg-panel-read - Somebody wants the page in front of them to be read.
 * @fires {CustomEvent<PanelPasteDetail>} zorg-panel-paste - Somebody pasted a text.
 * @fires {CustomEvent<PanelMarksDetail>} zorg-panel-marks - What must be drawn on the page.
 * @fires {CustomEvent<PanelGoDetail>} zorg-panel-go - Somebody wants to see the words of a line on the page.
 */
export class ZorgJob extends LitElement {
  static override styles = [...theme, styles];

  @property({ attribute: false }) state: PanelState = { step: 'start' };
  @property({ attribute: false }) store: ProfileStore | undefined;
  @state() private route: RouteOpenDetail | undefined;
  @state() private underline = true;
  @state() private places: Places | undefined;
  @state() private notice = '';

  #unsubscribe: () => void = () => undefined;
  #drawn = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) {
      this.#unsubscribe();
      this.#unsubscribe = this.store?.subscribe(() => this.requestUpdate()) ?? (() => undefined);
    }
    if (!changed.has('state')) return;
    this.route = undefined;
    this.places = undefined;
    this.#drawn = '';
    this.notice = this.#said();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('state') || changed.has('underline')) this.#draw();
  }

  /** What the page told of our marks on it. */
  toldByPage(message: FromPage): void {
    if (message.type === 'found') this.places = new Map(message.lines.map(({ line, at }) => [line, at]));
    else if (message.type === 'picked') void this.#showLine(message.line);
  }

  /** The browser did not let us draw on the page. */
  marksRefused(): void {
    this.underline = false;
    this.notice = panel.marks.refused;
  }

  /** Shows the way to an occupation, from the vacancy in front when there is one. */
  showRoute(route: RouteOpenDetail): void {
    void this.#openRoute(route);
  }

  /** What a screen reader hears of a new state. */
  #said(): string {
    const { state } = this;
    if (state.step === 'reading') return state.late ? panel.late : panel.reading;
    if (state.step !== 'read') return '';
    if (state.hint === 'no-selection') return panel.noSelection;
    const title = this.#vacancy?.title;
    return title ? panel.found({ title }) : '';
  }

  get #vacancy(): Vacancy | undefined {
    const { state } = this;
    if (state.step !== 'read' || state.reading.page.kind !== 'vacancy') return undefined;
    return state.reading.vacancy ?? undefined;
  }

  protected override render(): TemplateResult {
    const { state } = this;
    const vacancy = this.#vacancy;
    const busy = state.step === 'reading';
    const actions = { read: this.#read, paste: this.#paste };
    return html`<div class="job" aria-busy=${busy ? 'true' : 'false'}>
      ${
        vacancy && state.step === 'read'
          ? readingView(state, vacancy, { t, panel }, { readText: () => this.#read('text') })
          : html`<section id="instead">${troubleView(state, panel)}</section>`
      }
      ${busy || state.step === 'start' ? nothing : correctView(state, panel, actions)}
      ${vacancy || this.route ? this.#match(vacancy) : nothing}
      ${busy ? nothing : pasteView(panel, vacancy === undefined && state.step !== 'start', actions)}
      <p class="small muted" id="new-page">${state.step === 'start' ? nothing : panel.newPage}</p>
      <div class="visually-hidden" role="status">${this.notice}</div>
    </div>`;
  }

  #match(vacancy: Vacancy | undefined): TemplateResult {
    const { route } = this;
    const aside = route !== undefined;
    return html`<div class="match" ?hidden=${aside}>
        ${
          vacancy
            ? html`<slot></slot>
                ${this.#profile()}
                ${this.#fromPage ? marksView(panel, this.underline, this.places, this.#toggle) : nothing}
                <zorg-vacancy-matcher
                  .vacancies=${this.#only(vacancy)}
                  @zorg-route-open=${({ detail }: CustomEvent<RouteOpenDetail>) => this.#openRoute(detail)}
                  @zorg-evidence-change=${this.#draw}
                  @zorg-evidence-select=${this.#goToPage}
                ></zorg-vacancy-matcher>`
            : nothing
        }
      </div>
      ${
        route
          ? html`<section id="route" tabindex="-1" aria-label=${t.match.steps.route}>
              <button class="plain" type="button" id="back" @click=${this.#closeRoute}>${panel.back}</button>
              <slot name="route"></slot>
              <zorg-route-explainer .target=${route.occupation} .vacancy=${vacancy}></zorg-route-explainer>
            </section>`
          : nothing
      }`;
  }

  /** What the client can: open as long as nothing was chosen, else out of the way. */
  #profile(): TemplateResult {
    const count = this.store?.profile.competences?.length ?? 0;
    return html`<details class="profile" ?open=${this.#startOpen} @toggle=${this.#toggled}>
      <summary id="profile">${panel.profileWith({ count })}</summary>
      <zorg-skills-picker label=${panel.profile}></zorg-skills-picker>
    </details>`;
  }

  /** Decided once for each vacancy, so that the picker does not close while somebody chooses. */
  #decided: { readonly of: PanelState; readonly open: boolean } | undefined;
  get #startOpen(): boolean {
    const none = (this.store?.profile.competences?.length ?? 0) === 0;
    if (this.#decided?.of !== this.state) this.#decided = { of: this.state, open: none };
    return this.#decided.open;
  }

  /** As somebody leaves it, it stays: also when another tab comes in between. */
  readonly #toggled = ({ currentTarget }: Event): void => {
    this.#decided = { of: this.state, open: (currentTarget as HTMLDetailsElement).open };
  };

  get #fromPage(): boolean {
    return this.state.step === 'read' && this.state.from === 'page';
  }

  /** The same list each time, so that the matcher reads a vacancy once. */
  #list: readonly Vacancy[] = [];
  #only(vacancy: Vacancy): readonly Vacancy[] {
    if (this.#list[0] !== vacancy) this.#list = [vacancy];
    return this.#list;
  }

  get #matcher(): ZorgVacancyMatcher | null {
    return this.renderRoot.querySelector('zorg-vacancy-matcher');
  }

  /** Tells what must stand on the page now, when that is something else than before. */
  readonly #draw = (): void => {
    const vacancy = this.#vacancy;
    const wanted = this.underline && this.#fromPage && vacancy;
    const evidence = wanted ? this.#matcher?.evidence(vacancy) : undefined;
    if (wanted && !evidence) return; // it is still being read
    const marks: readonly Mark[] = evidence ? marksOf(evidence) : [];
    // Without a stroke the page is still watched: it may become another job at the same address.
    const title = this.#fromPage ? vacancy?.title : undefined;
    const said = JSON.stringify([marks, title]);
    if (said === this.#drawn) return;
    this.#drawn = said;
    if (marks.length === 0) this.places = wanted ? new Map() : undefined;
    this.#tell('zorg-panel-marks', { marks, title });
  };

  readonly #toggle = (): void => {
    this.underline = !this.underline;
    this.notice = '';
  };

  /** From a sentence of the explanation to the page; without marks on the page the matcher shows its own copy of the text. */
  readonly #goToPage = (event: CustomEvent<EvidenceSelectDetail>): void => {
    const { line } = event.detail;
    const at = this.underline && this.#fromPage ? this.places?.get(line) : undefined;
    if (at === undefined) return;
    const structured = /json-ld|microdata/.test(this.#vacancy?.road ?? '');
    if (at === 'absent') {
      this.notice = structured ? panel.marks.isAbsent : panel.marks.isAbsentText;
      return;
    }
    event.preventDefault();
    this.#tell('zorg-panel-go', { line });
    this.notice = at === 'shown' ? panel.marks.went : panel.marks.isFolded;
  };

  /** From words on the page to their line here. */
  async #showLine(line: string): Promise<void> {
    const vacancy = this.#vacancy;
    if (!vacancy) return;
    this.route = undefined;
    await this.updateComplete;
    if (await this.#matcher?.showLine(vacancy, line)) this.notice = panel.marks.picked;
  }

  readonly #read = (what: ReadWhat): void => this.#tell('zorg-panel-read', { what });
  readonly #paste = (text: string): void => this.#tell('zorg-panel-paste', { text });

  #tell(type: keyof HTMLElementEventMap & `zorg-panel-${string}`, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  async #openRoute(route: RouteOpenDetail): Promise<void> {
    this.route = route;
    await this.updateComplete;
    const section = this.renderRoot.querySelector<HTMLElement>('#route');
    section?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: 'start' });
  }

  readonly #closeRoute = async (): Promise<void> => {
    this.route = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('zorg-vacancy-matcher')?.scrollIntoView({ block: 'start' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'zorg-job': ZorgJob;
  }
}
