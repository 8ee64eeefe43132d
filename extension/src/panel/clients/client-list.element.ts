import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { parseJson } from '@zorg-match/schema';
import { boundedProfile, LIMITS } from '../../clients/client.schema.js';
import { EMPTY_PROFILE } from '../../desk/desk-parts.js';
import { day, DeskElement, fileOf, formOf, valueOf, words } from './desk-element.js';

const t = words.clients;
/** From how many clients on a search field helps. */
const MANY = 8;
/** Largest profile file that is opened, in bytes. */
export const MOST_BYTES = 1_000_000;

/**
 * The coach's clients: choose one, add one, or add one from a profile file.
 *
 * @tag zc-client-list
 */
export class ZcClientList extends DeskElement {
  @state() private filter = '';
  @state() private name = '';

  protected override render(): TemplateResult {
    const { cards } = this.now;
    const found = cards.filter(({ name }) => name.toLowerCase().includes(this.filter.trim().toLowerCase()));
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${t.title}</h2>
      ${cards.length === 0 ? html`<p>${t.none}</p>` : nothing}
      ${cards.length >= MANY ? this.#search(found.length) : nothing}
      <ul class="list">
        ${repeat(
          found,
          ({ id }) => id,
          ({ id, name, usedAt }) =>
            html`<li>
              <button
                class="plain name"
                type="button"
                data-id=${id}
                aria-label=${t.open({ name })}
                @click=${this.#open}
              >
                ${name}
              </button>
              <span class="small muted">
                ${this.now.current?.id === id ? `${t.chosen} · ` : nothing}${t.used({ date: day(usedAt) })}
              </span>
            </li>`,
        )}
      </ul>
      <form id="add" @submit=${this.#add}>
        <label class="field"
          >${t.name}
          <input
            type="text"
            name="name"
            required
            autocomplete="off"
            maxlength=${LIMITS.name}
            aria-describedby="name-hint"
            .value=${this.name}
            @input=${(event: Event) => (this.name = (event.target as HTMLInputElement).value)}
          />
        </label>
        <p class="small muted" id="name-hint">${t.nameHint}</p>
        <div class="row">
          <button class="primary" type="submit">${t.add}</button>
          <label class="plain button"
            >${t.fromFile}
            <input class="visually-hidden" type="file" accept=".json,application/json" @change=${this.#addFromFile} />
          </label>
        </div>
      </form>
    </section>`;
  }

  #search(count: number): TemplateResult {
    return html`<label class="field"
        >${t.search}
        <input
          type="search"
          .value=${this.filter}
          @input=${(event: Event) => (this.filter = (event.target as HTMLInputElement).value)}
        />
      </label>
      <p class="small muted" role="status">${this.filter === '' ? nothing : t.found({ count })}</p>`;
  }

  readonly #open = async (event: Event): Promise<void> => {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    await this.desk?.choose(id);
    if (this.now.current) this.open('client');
  };

  readonly #add = async (event: SubmitEvent): Promise<void> => {
    await this.#make(valueOf(formOf(event), 'name'), EMPTY_PROFILE);
  };

  readonly #addFromFile = async (event: Event): Promise<void> => {
    const file = fileOf(event);
    if (!file) return;
    const profile = file.size > MOST_BYTES ? null : boundedProfile(parseJson(await file.text()).data);
    if (!profile) {
      this.desk?.fail('not-a-profile');
      return;
    }
    await this.#make(this.name.trim() === '' ? '?' : this.name, profile);
  };

  async #make(name: string, profile: Parameters<NonNullable<typeof this.desk>['addClient']>[1]): Promise<void> {
    const id = await this.desk?.addClient(name, profile);
    if (id === undefined) return;
    this.name = '';
    this.open('client');
  }
}
