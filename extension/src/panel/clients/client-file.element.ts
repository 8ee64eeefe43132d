import { parseJson, type Profile } from '@zorg-match/schema';
import { conditionText, messagesFor } from '@zorg-match/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { KeptRoute } from '../../clients/client.js';
import { LIMITS } from '../../clients/client.schema.js';
import type { DeskState } from '../../desk/desk-state.js';
import { MOST_BYTES } from './client-list.element.js';
import { day, DeskElement, fileOf, formOf, handOver, valueOf, words } from './desk-element.js';

const t = words.file;
const messages = messagesFor('nl');
type Current = NonNullable<DeskState['current']>;

/**
 * The file of the client in front: profile, notes, vacancies, ways; handing over, and wiping.
 *
 * @tag zc-client-file
 * @fires {CustomEvent<KeptRouteOpenDetail>} zc-route-open - The coach wants a kept way in front.
 */
export class ZcClientFile extends DeskElement {
  @state() private asking = false;

  protected override render(): TemplateResult | typeof nothing {
    const { current } = this.now;
    if (!current) return nothing;
    const { file } = current;
    return html`<div class="stack wide">
      <section aria-labelledby="title">
        <h2 id="title" tabindex="-1">${current.name}</h2>
        <p class="small muted">
          ${file.consent ? words.sheet.agreed({ date: day(file.consent.at) }) : words.sheet.notAgreed}
        </p>
        <details class="no-print">
          <summary>${t.rename}</summary>
          <form @submit=${this.#rename}>
            <label class="field"
              >${words.clients.name}
              <input type="text" name="name" required maxlength=${LIMITS.name} .value=${current.name} />
            </label>
            <button type="submit">${t.renameSave}</button>
          </form>
        </details>
      </section>
      <section class="no-print">
        <zorg-skills-picker label=${t.profile}></zorg-skills-picker>
      </section>
      ${this.#onPaper(file.profile)} ${factsView(file.profile)}
      <zc-notes-field .desk=${this.desk} .client=${current.id} .notes=${file.notes}></zc-notes-field>
      <zc-saved-list .desk=${this.desk} .client=${current.id} .entries=${file.saved}></zc-saved-list>
      ${this.#routes(current)} ${this.#handing()} ${this.#wipe(current)}
    </div>`;
  }

  /** What is chosen in the picker, as a list: a picker is nothing on paper. */
  #onPaper({ competences = [] }: Profile): TemplateResult | typeof nothing {
    if (competences.length === 0) return nothing;
    const known = new Map(this.desk?.parts.engine().taxonomy.competences.map(({ id, label }) => [id, label['nl']]));
    return html`<div class="print-only">
      <h3>${t.profile}</h3>
      <ul class="plain-list">
        ${competences.map(({ id }) => html`<li>${known.get(id) ?? id.replaceAll('-', ' ')}</li>`)}
      </ul>
    </div>`;
  }

  #routes({ id, file }: Current): TemplateResult {
    return html`<section aria-labelledby="routes">
      <h3 id="routes">${t.routes}</h3>
      ${file.routes.length === 0 ? html`<p class="muted">${t.noRoutes}</p>` : nothing}
      <ul class="list">
        ${file.routes.map(
          (route) =>
            html`<li>
              <button class="plain name" type="button" @click=${() => this.#openRoute(route)}>${route.title}</button>
              <span class="small muted">${t.savedOn({ date: day(route.savedAt) })}</span>
              <button
                class="plain small"
                type="button"
                aria-label=${t.removeOf({ title: route.title })}
                @click=${() => void this.desk?.removeRoute(id, route)}
              >
                ${t.remove}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #handing(): TemplateResult {
    return html`<section class="no-print">
      <div class="row">
        <button type="button" id="export" @click=${this.#export}>${t.exportProfile}</button>
        <button type="button" id="sheet" @click=${() => this.open('sheet')}>${t.sheet}</button>
        <button type="button" id="print" @click=${() => print()}>${t.print}</button>
      </div>
      <label class="button"
        >${t.importProfile}
        <input class="visually-hidden" type="file" accept=".json,application/json" @change=${this.#import} />
      </label>
      <p class="small muted">${t.importHint}</p>
    </section>`;
  }

  #wipe({ id, name }: Current): TemplateResult {
    return this.asking
      ? html`<div class="row no-print" role="group" aria-label=${t.deleteSure({ name })}>
          <p>${t.deleteSure({ name })}</p>
          <button type="button" id="delete-yes" @click=${() => void this.#delete(id)}>${t.deleteYes}</button>
          <button class="plain" type="button" @click=${() => (this.asking = false)}>${words.cancel}</button>
        </div>`
      : html`<div class="no-print">
          <button class="plain" type="button" id="delete" @click=${() => (this.asking = true)}>${t.deleteFile}</button>
        </div>`;
  }

  readonly #rename = (event: SubmitEvent): void => {
    const form = formOf(event);
    const { current } = this.now;
    if (current) void this.desk?.rename(current.id, valueOf(form, 'name'));
    form.closest('details')?.removeAttribute('open');
  };

  readonly #export = async (): Promise<void> => {
    await this.desk?.binding.flush();
    const profile = this.now.current?.file.profile;
    if (profile) handOver(new Blob([JSON.stringify(profile, null, 2)], { type: 'application/json' }), t.exportName);
  };

  readonly #import = async (event: Event): Promise<void> => {
    const file = fileOf(event);
    if (!file) return;
    await this.desk?.importProfile(file.size > MOST_BYTES ? null : parseJson(await file.text()).data);
  };

  #openRoute({ occupation }: KeptRoute): void {
    this.dispatchEvent(new CustomEvent('zc-route-open', { detail: { occupation }, bubbles: true, composed: true }));
  }

  async #delete(id: string): Promise<void> {
    this.asking = false;
    await this.desk?.removeClient(id);
    this.open('clients');
  }
}

/** What a profile holds beside the competences; nothing when it holds no more. */
function factsView({ languages, diplomas, licences, region }: Profile): TemplateResult | typeof nothing {
  const named = (kind: 'language' | 'diploma' | 'driving-licence', value: string, field?: string) =>
    conditionText(messages, { kind, value, ...(field === undefined ? {} : { field }) });
  const facts = [
    [
      t.languages,
      (languages ?? []).map(({ language, level }) => named('language', [language, level].filter(Boolean).join(':'))),
    ],
    [t.diplomas, (diplomas ?? []).map(({ level, field }) => named('diploma', level, field))],
    [t.licences, (licences ?? []).map((licence) => named('driving-licence', licence))],
    [t.region, region ? [region] : []],
  ] as const;
  const told = facts.filter(([, values]) => values.length > 0);
  if (told.length === 0) return nothing;
  return html`<section aria-label=${t.facts}>
    <dl>
      ${told.map(
        ([name, values]) =>
          html`<dt>${name}</dt>
            <dd>${values.join(', ')}</dd>`,
      )}
    </dl>
  </section>`;
}
