import { conditionText, messagesFor } from '@zorg-match/i18n';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DeskPage } from '../../desk/desk.js';
import { GROUPS, type Group, type Groups, type Member, type Reason } from '../../for-whom/groups.js';
import { DeskElement, words } from './desk-element.js';

const t = words.forWhom;
const messages = messagesFor('nl');

/**
 * For whom the vacancy in front is: the coach's clients in groups, alphabetical, with reasons.
 *
 * @tag zc-for-whom
 */
export class ZcForWhom extends DeskElement {
  /** The vacancy that the panel shows. */
  @property({ attribute: false }) page: DeskPage | undefined;
  @state() private groups: Groups | undefined;
  #looked: readonly unknown[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { phase, cards, current } = this.now;
    const depends = [this.desk, this.page, phase, cards, current?.file.profile];
    if (depends.every((each, index) => each === this.#looked[index]) && this.#looked.length > 0) return;
    this.#looked = depends;
    void this.#look();
  }

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${t.title}</h2>
      <p class="note">${t.help}</p>
      ${this.page ? html`<p><strong>${this.page.vacancy.title}</strong></p>` : html`<p>${t.noVacancy}</p>`}
      ${this.now.cards.length === 0 ? html`<p>${t.noClients}</p>` : nothing}
      <div role="status">${this.page && !this.groups ? t.looking : nothing}</div>
      ${this.page && this.groups ? html`<div class="groups">${GROUPS.map((group) => this.#group(group))}</div>` : nothing}
    </section>`;
  }

  #group(group: Group): TemplateResult {
    const members = this.groups?.[group] ?? [];
    return html`<section aria-labelledby=${group} data-group=${group}>
      <h3 id=${group}>${t.groups[group]}</h3>
      ${members.length === 0 ? html`<p class="muted">${t.nobody}</p>` : nothing}
      <ul class="list">
        ${members.map((member) => this.#member(member))}
      </ul>
    </section>`;
  }

  #member({ id, name, reasons }: Member): TemplateResult {
    return html`<li>
      <button class="plain name" type="button" aria-label=${t.take({ name })} @click=${() => this.#take(id)}>
        ${name}
      </button>
      <ul class="plain-list small">
        ${reasons.map((reason) => html`<li>${this.#reason(reason)}</li>`)}
      </ul>
    </li>`;
  }

  #reason(reason: Reason): string {
    switch (reason.what) {
      case 'fits':
      case 'empty':
      case 'unread':
        return t[reason.what];
      case 'learn':
        return reason.labels.length > 0 ? t.learn({ list: reason.labels.join(', ') }) : t.learnMore;
      case 'ask':
        return t.ask({ condition: this.#named(reason) });
      case 'unmet':
        return (reason.via === undefined ? t.unmet : t.unmetVia)({ condition: this.#named(reason) });
    }
  }

  #named({ condition }: Extract<Reason, { readonly condition: unknown }>): string {
    const job = this.desk?.parts.engine().taxonomy.occupations.find(({ id }) => id === condition.occupation);
    return conditionText(messages, condition, { occupation: job?.label['nl'] });
  }

  #take(id: string): void {
    void this.desk?.choose(id).then(() => this.open('client'));
  }

  async #look(): Promise<void> {
    const { page } = this;
    const groups = page && this.now.phase === 'open' ? await this.desk?.forWhom(page) : undefined;
    if (page === this.page) this.groups = groups;
  }
}
