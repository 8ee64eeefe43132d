import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { ClientWeek, Week } from '../../week/week.js';
import { day, DeskElement, words } from './desk-element.js';

const t = words.week;

/**
 * What happened in a week, client by client.
 *
 * @tag zc-week
 */
export class ZcWeek extends DeskElement {
  @state() private week: Week | undefined;
  #date = new Date();

  protected override deskChanged(): void {
    void this.#load();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { week } = this;
    if (!week) return nothing;
    const sunday = new Date(week.until.getFullYear(), week.until.getMonth(), week.until.getDate() - 1);
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${t.title({ from: day(week.from, 'short'), to: day(sunday) })}</h2>
      <div class="row no-print">
        <button class="plain" type="button" id="before" @click=${() => this.#move(-7)}>${t.before}</button>
        <button class="plain" type="button" id="after" @click=${() => this.#move(7)}>${t.after}</button>
        <button class="plain" type="button" @click=${() => print()}>${t.print}</button>
      </div>
      <div role="status">${week.clients.length === 0 ? html`<p>${t.none}</p>` : nothing}</div>
      <ul class="list">
        ${week.clients.map(clientView)}
      </ul>
    </section>`;
  }

  #move(days: number): void {
    this.#date = new Date(this.#date.getFullYear(), this.#date.getMonth(), this.#date.getDate() + days);
    void this.#load();
  }

  async #load(): Promise<void> {
    this.week = await this.desk?.week(this.#date);
  }
}

function clientView({ name, isNew, saved, moved, routes }: ClientWeek): TemplateResult {
  return html`<li>
    <h3>${name}</h3>
    <ul class="plain-list">
      ${isNew ? html`<li>${t.isNew}</li>` : nothing}
      ${saved.length > 0 ? html`<li>${t.saved({ count: saved.length })}: ${saved.map(({ title }) => title).join(', ')}</li>` : nothing}
      ${moved.map(({ entry, to }) => html`<li>${t.moved({ title: entry.title, status: words.statuses[to] })}</li>`)}
      ${routes > 0 ? html`<li>${t.routes({ count: routes })}</li>` : nothing}
    </ul>
  </li>`;
}
