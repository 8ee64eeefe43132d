import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LIMITS } from '../../clients/client.schema.js';
import type { SavedStatus } from '../../clients/client.js';
import type { DeskPage } from '../../desk/desk.js';
import { DeskElement, formOf, valueOf, words } from './desk-element.js';
import { STATUSES } from './saved-list.element.js';

const t = words.bar;

/**
 * Above the match: for whom we look, keeping the vacancy, and the way to the desk.
 *
 * @tag zc-client-bar
 * @fires {CustomEvent<ViewOpenDetail>} zc-view-open - A view of the desk is wanted.
 */
export class ZcClientBar extends DeskElement {
  /** The vacancy that the panel shows. */
  @property({ attribute: false }) page: DeskPage | undefined;
  @state() private keeping = false;
  @state() private said = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // a name that was told goes from the screen with the files
    if (changed.has('page') || this.now.phase !== 'open') {
      this.keeping = false;
      this.said = '';
    }
  }

  protected override render(): TemplateResult {
    const { phase, problem } = this.now;
    return html`<div class="stack no-print">
      ${phase === 'open' ? this.#open() : this.#shut(phase === 'first')}
      <div role="status">
        ${this.said === '' ? nothing : html`<p class="small" id="said">${this.said}</p>`}
        ${phase === 'open' && problem ? html`<p class="note" id="problem">${words.problems[problem]}</p>` : nothing}
      </div>
    </div>`;
  }

  #shut(first: boolean): TemplateResult {
    return html`<button type="button" id="desk" @click=${() => this.open('clients')}>
      ${first ? t.first : t.unlock}
    </button>`;
  }

  #open(): TemplateResult {
    const { cards, current } = this.now;
    return html`<label class="field"
        >${t.label}
        <select id="client" @change=${this.#choose}>
          <option value="" ?selected=${!current}>${t.nobody}</option>
          ${cards.map(({ id, name }) => html`<option value=${id} ?selected=${id === current?.id}>${name}</option>`)}
        </select>
      </label>
      <div class="row">
        ${
          this.page
            ? html`<button type="button" id="keep" aria-expanded=${this.keeping ? 'true' : 'false'} @click=${this.#ask}>
                ${current ? t.keepFor(current) : t.keep}
              </button>`
            : nothing
        }
        ${
          this.page
            ? html`<button type="button" id="for-whom" @click=${() => this.open('for-whom')}>${t.forWhom}</button>`
            : nothing
        }
        <button class="plain" type="button" id="desk" @click=${() => this.open(current ? 'client' : 'clients')}>
          ${t.desk}
        </button>
      </div>
      ${this.keeping && current ? this.#form() : nothing}`;
  }

  #form(): TemplateResult {
    const known = this.now.current?.file.saved.find(({ vacancy }) => vacancy === this.page?.vacancy.id);
    return html`<form id="as" @submit=${this.#keep}>
      <label class="field"
        >${words.compare.status}
        <select name="status">
          ${STATUSES.map(
            (status) =>
              html`<option value=${status} ?selected=${status === (known?.status ?? 'idea')}>
                ${words.statuses[status]}
              </option>`,
          )}
        </select>
      </label>
      <label class="field"
        >${words.file.noteOpen}
        <textarea name="note" maxlength=${LIMITS.note} aria-describedby="hint" .value=${known?.note ?? ''}></textarea>
      </label>
      <p class="small muted" id="hint">${words.file.notesHint}</p>
      <div class="row">
        <button class="primary" type="submit">${t.keep}</button>
        <button class="plain" type="button" @click=${() => (this.keeping = false)}>${words.cancel}</button>
      </div>
    </form>`;
  }

  readonly #choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.said = '';
    void this.desk?.choose(value === '' ? undefined : value);
  };

  readonly #ask = (): void => {
    if (!this.now.current) {
      this.said = t.chooseFirst;
      this.renderRoot.querySelector<HTMLElement>('#client')?.focus();
      return;
    }
    this.keeping = !this.keeping;
    if (this.keeping)
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('form select')?.focus());
  };

  readonly #keep = async (event: SubmitEvent): Promise<void> => {
    const form = formOf(event);
    const { desk, page } = this;
    const name = this.now.current?.name ?? '';
    if (!desk || !page) return;
    const as = { status: valueOf(form, 'status') as SavedStatus, note: valueOf(form, 'note') };
    if (!(await desk.keep(page, as))) return;
    this.keeping = false;
    this.said = t.kept({ name });
  };
}
