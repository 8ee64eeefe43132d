import { conditionText, messagesFor } from '@zorg-match/i18n';
import type { Match } from '@zorg-match/schema';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SavedEntry } from '../../clients/client.js';
import { DeskElement, words } from './desk-element.js';

const t = words.compare;
const messages = messagesFor('nl');
/** How many lines of a kind are named. */
const NAMED = 6;

interface Side {
  readonly entry: SavedEntry;
  /** `null` when the advert cannot be read. */
  readonly match: Match | null;
}

/**
 * Two or three saved vacancies of the client in front, side by side.
 *
 * @tag zc-compare
 */
export class ZcCompare extends DeskElement {
  /** Ids of saved entries. */
  @property({ attribute: false }) ids: readonly string[] = [];
  @state() private sides: readonly Side[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('ids') || changed.has('desk')) void this.#load();
  }

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${t.title}</h2>
      ${this.ids.length < 2 ? html`<p>${t.none}</p>` : nothing}
      <div class="sides">${this.sides.map((side) => this.#side(side))}</div>
    </section>`;
  }

  #side({ entry, match }: Side): TemplateResult {
    const labels = (state: 'have' | 'missing') =>
      (match?.lines ?? []).filter((line) => line.state === state).map(({ demand }) => demand.label);
    const conditions = (match?.conditions ?? []).map(
      ({ condition, verdict }) => `${conditionText(messages, condition)}: ${messages.conditions.verdict[verdict]}`,
    );
    const rows = [
      [t.employer, [entry.employer]],
      [t.place, [entry.place]],
      [t.fit, [match ? messages.grades[match.fit.grade] : words.problems.damaged]],
      [t.has, labels('have')],
      [t.missing, labels('missing')],
      [t.conditions, conditions],
      [t.status, [words.statuses[entry.status]]],
      [t.note, [entry.note]],
    ] as const;
    return html`<section aria-label=${entry.title}>
      <h3>${entry.title}</h3>
      <dl>
        ${rows.map(([name, values]) => {
          const told = values.filter((value) => value !== undefined && value !== '').slice(0, NAMED);
          return html`<dt>${name}</dt>
            <dd>
              ${
                told.length > 1
                  ? html`<ul class="plain-list">
                      ${told.map((value) => html`<li>${value}</li>`)}
                    </ul>`
                  : (told[0] ?? html`<span class="muted">${t.nothing}</span>`)
              }
            </dd>`;
        })}
      </dl>
    </section>`;
  }

  async #load(): Promise<void> {
    const { desk, ids } = this;
    const file = this.now.current?.file;
    if (!desk || !file) return;
    const entries = ids.flatMap((id) => file.saved.find((entry) => entry.id === id) ?? []);
    const engine = desk.parts.engine();
    const sides = await Promise.all(
      entries.map(async (entry): Promise<Side> => {
        const advert = await desk.advert(entry.id);
        const reading = advert && (advert.reading ?? engine.read(advert.vacancy));
        return { entry, match: reading ? engine.match(file.profile, reading) : null };
      }),
    );
    if (ids === this.ids) this.sides = sides;
  }
}
