import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DeskPage } from '../../desk/desk.js';
import type { DeskState } from '../../desk/desk-state.js';
import type { CompareDetail, DeskView, ViewOpenDetail } from './clients.events.js';
import { day, DeskElement, words } from './desk-element.js';

/** The views that the coach moves between; the others open from one of these. */
const TABS: readonly DeskView[] = ['clients', 'queue', 'week', 'region', 'for-whom', 'settings'];
/** Which tab a view belongs to. */
const WITHIN: Readonly<Partial<Record<DeskView, DeskView>>> = {
  client: 'clients',
  sheet: 'clients',
  compare: 'clients',
};
/** Views of one client, which are nothing without one. */
const OF_CLIENT: ReadonlySet<DeskView> = new Set(['client', 'sheet', 'compare']);

/**
 * The coach's desk: the passphrase first, then the clients and all that is around them. It fills the panel in place of the
 * match while it is open.
 *
 * @tag zc-desk
 * @fires {CustomEvent<VacancyOpenDetail>} zc-vacancy-open - A saved or queued vacancy is wanted in front.
 * @fires {CustomEvent<KeptRouteOpenDetail>} zc-route-open - A kept way is wanted in front.
 * @fires {CustomEvent<undefined>} zc-desk-close - The coach goes back to the vacancy.
 */
export class ZcDesk extends DeskElement {
  /** Which view is shown. */
  @property({ reflect: true }) view: DeskView = 'clients';
  /** The vacancy that the panel shows. */
  @property({ attribute: false }) page: DeskPage | undefined;
  @state() private compared: readonly string[] = [];
  @state() private said = '';
  #phase: DeskState['phase'] | undefined;

  protected override deskChanged(): void {
    const { phase, problem, undo } = this.now;
    this.said = problem && phase === 'open' ? words.problems[problem] : undo ? words.gone[undo.what](undo) : '';
    super.deskChanged();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { phase } = this.now;
    const moved = (changed.has('view') && changed.get('view') !== undefined) || this.#phase === 'locked';
    const came = phase !== this.#phase;
    this.#phase = phase;
    // a view that opens says what it is; the first one leaves the focus where it was
    if (moved || (came && phase === 'open')) void this.#focusTitle();
  }

  protected override render(): TemplateResult {
    const { phase } = this.now;
    return html`<div
      class="stack wide"
      @zc-view-open=${this.#opened}
      @zc-compare=${this.#compare}
      aria-busy=${phase === 'loading' ? 'true' : 'false'}
    >
      <div class="row no-print">
        <button class="plain" type="button" id="close" @click=${this.#close}>${words.close}</button>
        ${
          phase === 'open'
            ? html`<button class="plain" type="button" id="lock" @click=${() => void this.desk?.lock()}>
                ${words.lock}
              </button>`
            : nothing
        }
      </div>
      ${phase === 'open' ? this.#inside() : nothing}
      ${phase === 'loading' || phase === 'open' ? nothing : html`<zc-door .desk=${this.desk}></zc-door>`}
      <div class="visually-hidden" role="status">${this.said}</div>
    </div>`;
  }

  #inside(): TemplateResult {
    const tab = WITHIN[this.view] ?? this.view;
    return html`<nav aria-label=${words.views.label}>
        <ul>
          ${TABS.map(
            (view) =>
              html`<li>
                <button
                  class="plain"
                  type="button"
                  data-view=${view}
                  aria-current=${view === tab ? 'page' : nothing}
                  @click=${() => (this.view = view)}
                >
                  ${words.views[view]}
                </button>
              </li>`,
          )}
        </ul>
      </nav>
      ${this.#messages()}
      <div id="view">${this.#view()}</div>`;
  }

  #messages(): TemplateResult {
    const { problem, undo, soon, forgotten, damaged } = this.now;
    return html`<div class="stack no-print" id="messages">
      ${problem ? html`<p class="note" id="problem">${words.problems[problem]}</p>` : nothing}
      ${
        undo
          ? html`<div class="note row">
              <p>${words.gone[undo.what](undo)}</p>
              <button type="button" id="undo" @click=${() => void this.desk?.undoLast()}>${words.undo}</button>
            </div>`
          : nothing
      }
      ${soon.map(({ name, on }) => html`<p class="note">${words.soon({ name, date: day(on) })}</p>`)}
      ${forgotten.length > 0 && undo?.what !== 'forgotten' ? html`<p class="note">${words.forgotten({ list: forgotten.join(', ') })}</p>` : nothing}
      ${damaged > 0 ? html`<p class="note">${words.damaged({ count: damaged })}</p>` : nothing}
    </div>`;
  }

  #view(): TemplateResult {
    const { desk, page } = this;
    const view = OF_CLIENT.has(this.view) && !this.now.current ? 'clients' : this.view;
    switch (view) {
      case 'clients':
        return html`<zc-client-list .desk=${desk}></zc-client-list>`;
      case 'client':
        return html`<zc-client-file .desk=${desk}></zc-client-file>`;
      case 'queue':
        return html`<zc-queue .desk=${desk}></zc-queue>`;
      case 'week':
        return html`<zc-week .desk=${desk}></zc-week>`;
      case 'region':
        return html`<zc-region .desk=${desk}></zc-region>`;
      case 'for-whom':
        return html`<zc-for-whom .desk=${desk} .page=${page}></zc-for-whom>`;
      case 'compare':
        return html`<zc-compare .desk=${desk} .ids=${this.compared}></zc-compare>`;
      case 'sheet':
        return html`<zc-client-sheet .desk=${desk}></zc-client-sheet>`;
      case 'settings':
        return html`<zc-settings .desk=${desk}></zc-settings>`;
    }
  }

  readonly #opened = (event: CustomEvent<ViewOpenDetail>): void => {
    event.stopPropagation();
    this.view = event.detail.view;
  };

  readonly #compare = ({ detail }: CustomEvent<CompareDetail>): void => {
    this.compared = detail.ids;
    this.view = 'compare';
  };

  readonly #close = (): void => {
    this.dispatchEvent(new CustomEvent('zc-desk-close', { bubbles: true, composed: true }));
  };

  async #focusTitle(): Promise<void> {
    const view = this.renderRoot.querySelector('#view > *, zc-door');
    if (!(view instanceof DeskElement)) return;
    await view.updateComplete;
    view.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }
}
