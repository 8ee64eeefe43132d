import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { CoachRegion } from '../../region/region.js';
import { DeskElement, words } from './desk-element.js';

const t = words.region;

/**
 * What the vacancies that clients saved ask and offer together, beside what the clients bring. Counts only: few are hidden,
 * and nothing says who.
 *
 * @tag zc-region
 */
export class ZcRegion extends DeskElement {
  @state() private region: CoachRegion | undefined;
  /** Of which clients it was counted: a change elsewhere counts nothing anew. */
  #of: unknown;

  protected override deskChanged(): void {
    if (this.desk?.cards === this.#of) return;
    this.#of = this.desk?.cards;
    void this.#load();
  }

  protected override render(): TemplateResult {
    const { region } = this;
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${t.title}</h2>
      <p class="small muted">${t.hint}</p>
      ${
        region === undefined
          ? nothing
          : region.vacancies.length === 0
            ? html`<p class="note">${t.none}</p>`
            : html`<zorg-monitor .vacancies=${region.vacancies} .supply=${region.supply}></zorg-monitor>`
      }
    </section>`;
  }

  async #load(): Promise<void> {
    const [region] = await Promise.all([this.desk?.region(), import('@zorg-match/elements/monitor')]);
    this.region = region;
  }
}
