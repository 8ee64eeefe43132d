import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { QueuedPage } from '../../queue/day-queue.js';
import { DeskElement, words } from './desk-element.js';

const t = words.queue;
const TIME = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit' });

/**
 * The pages that were read today.
 *
 * @tag zc-queue
 * @fires {CustomEvent<VacancyOpenDetail>} zc-vacancy-open - The coach wants one of them in front.
 */
export class ZcQueue extends DeskElement {
  @state() private pages: readonly QueuedPage[] | undefined;

  protected override deskChanged(): void {
    void this.desk?.queue().then((pages) => (this.pages = pages));
  }

  protected override render(): TemplateResult {
    const { pages } = this;
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${t.title}</h2>
      <p class="small muted">${t.intro}</p>
      ${pages?.length === 0 ? html`<p>${t.none}</p>` : nothing}
      <ul class="list">
        ${repeat(pages ?? [], ({ id }) => id, this.#page)}
      </ul>
    </section>`;
  }

  readonly #page = (page: QueuedPage): TemplateResult => {
    const { vacancy, at } = page;
    const facts = [vacancy.hiringOrganization?.name, vacancy.jobLocation?.[0]?.addressLocality];
    return html`<li>
      <button class="plain name" type="button" @click=${() => this.#show(page)}>${vacancy.title}</button>
      <span class="small muted">
        ${[...facts.filter(Boolean), t.at({ time: TIME.format(new Date(at)) })].join(' · ')}
      </span>
      <button
        class="plain small"
        type="button"
        aria-label=${words.file.removeOf({ title: vacancy.title })}
        @click=${() => void this.desk?.removePage(page.id, vacancy.title)}
      >
        ${words.file.remove}
      </button>
    </li>`;
  };

  #show({ vacancy, url }: QueuedPage): void {
    const detail = { vacancy, ...(url === undefined ? {} : { url }) };
    this.dispatchEvent(new CustomEvent('zc-vacancy-open', { detail, bubbles: true, composed: true }));
  }
}
