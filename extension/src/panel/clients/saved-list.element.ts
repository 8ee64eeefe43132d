import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { SavedEntry, SavedStatus } from '../../clients/client.js';
import { LIMITS } from '../../clients/client.schema.js';
import { day, DeskElement, words } from './desk-element.js';

const t = words.file;
export const STATUSES: readonly SavedStatus[] = ['idea', 'applied', 'interview', 'hired', 'stopped'];
/** How many are drawn at first, and how many more at a time. */
const PAGE = 40;
/** How many can stand side by side. */
const MOST_COMPARED = 3;

/**
 * The saved vacancies of a client, each with its status and note. An advert is unsealed only when it is shown.
 *
 * @tag zc-saved-list
 * @fires {CustomEvent<VacancyOpenDetail>} zc-vacancy-open - The coach wants one of them in front.
 * @fires {CustomEvent<CompareDetail>} zc-compare - The coach wants some side by side.
 */
export class ZcSavedList extends DeskElement {
  @property({ attribute: false }) client = '';
  @property({ attribute: false }) entries: readonly SavedEntry[] = [];
  @state() private shown = PAGE;
  @state() private filter = '';
  @state() private compared: readonly string[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#all);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#all);
  }

  protected override deskChanged(): void {
    // the entries come as a property
  }

  protected override render(): TemplateResult {
    const wanted = this.filter.trim().toLowerCase();
    const found = this.entries.filter(({ title, employer = '', place = '' }) =>
      `${title} ${employer} ${place}`.toLowerCase().includes(wanted),
    );
    const compared = this.compared.filter((id) => this.entries.some((entry) => entry.id === id));
    return html`<div class="stack">
      <h3>${t.saved({ count: this.entries.length })}</h3>
      ${this.entries.length === 0 ? html`<p class="muted">${t.noSaved}</p>` : nothing}
      ${this.entries.length > 8 ? this.#search(found.length) : nothing}
      ${
        compared.length > 1
          ? html`<button type="button" id="compare" @click=${() => this.#compare(compared)}>
              ${t.compareChosen({ count: compared.length })}
            </button>`
          : nothing
      }
      ${compared.length >= MOST_COMPARED ? html`<p class="small muted">${t.compareMost}</p>` : nothing}
      <ul class="list">
        ${repeat(
          found.slice(0, this.shown),
          ({ id }) => id,
          (entry) => this.#entry(entry, compared),
        )}
      </ul>
      ${
        found.length > this.shown
          ? html`<button type="button" id="more" @click=${() => (this.shown += PAGE)}>
              ${t.more({ count: Math.min(PAGE, found.length - this.shown) })}
            </button>`
          : nothing
      }
    </div>`;
  }

  #search(count: number): TemplateResult {
    return html`<label class="field"
        >${t.filter}
        <input
          type="search"
          .value=${this.filter}
          @input=${(event: Event) => (this.filter = (event.target as HTMLInputElement).value)}
        />
      </label>
      <p class="small muted" role="status">${this.filter === '' ? nothing : t.saved({ count })}</p>`;
  }

  #entry(entry: SavedEntry, compared: readonly string[]): TemplateResult {
    const { id, title, employer, place, savedAt, note, status } = entry;
    const facts = [employer, place, t.savedOn({ date: day(savedAt) })].filter(Boolean).join(' · ');
    const chosen = compared.includes(id);
    return html`<li>
      <button
        class="plain name"
        type="button"
        aria-label=${t.openVacancyOf({ title })}
        @click=${() => this.#show(entry)}
      >
        ${title}
      </button>
      <span class="small muted">${facts}</span>
      <div class="print-only small">${[words.statuses[status], note].filter(Boolean).join('. ')}</div>
      <div class="row no-print">
        <select aria-label=${t.status({ title })} @change=${(event: Event) => this.#changed(id, 'status', event)}>
          ${STATUSES.map(
            (each) => html`<option value=${each} ?selected=${each === status}>${words.statuses[each]}</option>`,
          )}
        </select>
        <label class="check"
          ><input
            type="checkbox"
            aria-label=${t.compare({ title })}
            .checked=${chosen}
            ?disabled=${!chosen && compared.length >= MOST_COMPARED}
            @change=${() => this.#choose(id)}
          /><span>${words.views.compare}</span></label
        >
        <button
          class="plain small"
          type="button"
          aria-label=${t.removeOf({ title })}
          @click=${() => void this.desk?.removeSaved(this.client, id, title)}
        >
          ${t.remove}
        </button>
      </div>
      <details ?open=${note !== ''}>
        <summary>${t.noteOpen}</summary>
        <textarea
          maxlength=${LIMITS.note}
          aria-label=${t.note({ title })}
          aria-describedby="hint-${id}"
          .value=${note}
          @change=${(event: Event) => this.#changed(id, 'note', event)}
        ></textarea>
        <p class="small muted" id="hint-${id}">${t.notesHint}</p>
      </details>
    </li>`;
  }

  /** On paper there is no button for more. */
  readonly #all = (): void => {
    this.shown = this.entries.length;
    this.performUpdate();
  };

  #changed(id: string, what: 'status' | 'note', event: Event): void {
    const { value } = event.target as HTMLSelectElement | HTMLTextAreaElement;
    void this.desk?.changeSaved(this.client, id, what === 'note' ? { note: value } : { status: value as SavedStatus });
  }

  #choose(id: string): void {
    const { compared } = this;
    this.compared = compared.includes(id) ? compared.filter((each) => each !== id) : [...compared, id];
  }

  #compare(ids: readonly string[]): void {
    this.dispatchEvent(new CustomEvent('zc-compare', { detail: { ids }, bubbles: true, composed: true }));
  }

  async #show({ id, url }: SavedEntry): Promise<void> {
    const advert = await this.desk?.advert(id);
    if (!advert) return;
    const detail = { vacancy: advert.vacancy, ...(url === undefined ? {} : { url }) };
    this.dispatchEvent(new CustomEvent('zc-vacancy-open', { detail, bubbles: true, composed: true }));
  }
}
