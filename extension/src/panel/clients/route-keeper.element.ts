import type { RouteSelectDetail } from '@zorg-match/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { DeskElement, words } from './desk-element.js';

const t = words.route;

/**
 * Beside a way that was opened: keeps it in the file of the client in front. It hears which plan is open anywhere in the
 * panel that it stands in.
 *
 * @tag zc-route-keeper
 */
export class ZcRouteKeeper extends DeskElement {
  /** Id of the plan that was opened last: `occupation:route+route`. */
  @state() private plan: string | undefined;
  @state() private said = '';
  #root: Node | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener('zorg-route-select', this.#selected);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('zorg-route-select', this.#selected);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { current } = this.now;
    if (this.plan === undefined || !current) return nothing;
    const kept = current.file.routes.some(({ plan }) => plan === this.plan);
    return html`<div class="row no-print">
      ${
        kept
          ? html`<p class="small muted" id="kept">${t.kept(current)}</p>`
          : html`<button type="button" id="keep-route" @click=${this.#keep}>${t.keepFor(current)}</button>`
      }
      <div class="visually-hidden" role="status">${this.said}</div>
    </div>`;
  }

  readonly #selected = (event: Event): void => {
    this.plan = (event as CustomEvent<RouteSelectDetail>).detail.plan;
    this.said = '';
  };

  readonly #keep = async (): Promise<void> => {
    const { desk, plan } = this;
    const occupation = plan?.split(':')[0];
    if (!desk || plan === undefined || occupation === undefined) return;
    const job = desk.parts.engine().taxonomy.occupations.find(({ id }) => id === occupation);
    const title = t.title({ occupation: job?.label['nl'] ?? occupation });
    const done = await desk.keepRoute({ occupation, plan, title });
    if (done && this.now.current) this.said = t.kept(this.now.current);
  };
}
