import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Backup } from '../../backup/open-backup.js';
import type { RestoreMode } from '../../backup/restore.js';
import { FEWEST_CHARACTERS } from '../../vault/passphrase.js';
import { day, DeskElement, fileOf, formOf, handOver, valueOf, words } from './desk-element.js';

const t = words.settings;
const IDLE_MINUTES = [5, 10, 15, 30, 60, 120];
const FORGET_MONTHS = [1, 3, 6, 12, 24];

/**
 * When the desk locks, when files are forgotten, backups, another passphrase, and wiping.
 *
 * @tag zc-settings
 */
export class ZcSettings extends DeskElement {
  @state() private busy = false;
  @state() private said = '';
  @state() private file: File | undefined;
  @state() private found: Backup | undefined;
  @state() private asking = false;
  @state() private replacing = false;

  protected override render(): TemplateResult {
    const { settings, persisted } = this.now;
    return html`<div class="stack wide">
      <section aria-labelledby="title">
        <h2 id="title" tabindex="-1">${t.title}</h2>
        <label class="field"
          >${t.idle}
          ${choice(IDLE_MINUTES, settings.idleMinutes, t.idleAfter, (idleMinutes) => this.desk?.setSettings({ idleMinutes }))}
        </label>
        <label class="field"
          >${t.forget}
          ${choice(FORGET_MONTHS, settings.forgetMonths, t.forgetAfter, (forgetMonths) =>
            this.desk?.setSettings({ forgetMonths }),
          )}
        </label>
        <p class="small muted">${t.forgetHint}</p>
        <p id="persisted" class=${persisted === false ? 'note' : 'small muted'}>
          ${persisted === undefined ? nothing : persisted ? t.persisted : t.notPersisted}
        </p>
      </section>
      <div role="status">${this.said === '' ? nothing : html`<p class="note" id="said">${this.said}</p>`}</div>
      ${this.#backup(settings.backupAt)} ${this.#restore()} ${this.#passphrase()} ${this.#wipe()}
    </div>`;
  }

  #backup(at: string | undefined): TemplateResult {
    return html`<section aria-labelledby="backup">
      <h3 id="backup">${t.backup}</h3>
      <p class="small muted">${t.backupHint} ${at ? t.backupLast({ date: day(at) }) : t.backupNever}</p>
      <form id="make" @submit=${this.#make}>
        ${secret('present', t.backupPassphrase)}
        <button type="submit" ?disabled=${this.busy}>${this.busy ? words.door.busy : t.backupMake}</button>
      </form>
    </section>`;
  }

  #restore(): TemplateResult {
    const { found } = this;
    return html`<details>
      <summary>${t.restore}</summary>
      <form id="look" @submit=${this.#look}>
        <label class="field"
          >${words.door.choose}
          <input type="file" accept=".zorgbackup" @change=${this.#chosen} />
        </label>
        ${this.file ? html`<p class="small">${words.door.chosen({ file: this.file.name })}</p>` : nothing}
        ${secret('old', t.restorePassphrase)}
        <button type="submit" ?disabled=${this.busy || !this.file}>${t.restoreLook}</button>
      </form>
      ${
        found
          ? html`<div class="stack" id="found">
              <p>${t.restoreFound({ count: found.clients.length, date: day(found.createdAt) })}</p>
              <p class="small">${t.mergeHint}</p>
              <button type="button" id="merge" @click=${() => void this.#bring(found, 'merge')}>${t.merge}</button>
              <p class="small">${t.replaceHint({ count: this.now.cards.length })}</p>
              ${this.#replace(found)}
            </div>`
          : nothing
      }
    </details>`;
  }

  #replace(found: Backup): TemplateResult {
    return this.replacing
      ? html`<div class="row" role="group" aria-label=${t.replaceSure}>
          <p>${t.replaceSure}</p>
          <button type="button" id="replace-yes" @click=${() => void this.#bring(found, 'replace')}>
            ${t.replaceYes}
          </button>
          <button class="plain" type="button" @click=${() => (this.replacing = false)}>${words.cancel}</button>
        </div>`
      : html`<button type="button" id="replace" @click=${() => (this.replacing = true)}>${t.replace}</button>`;
  }

  #passphrase(): TemplateResult {
    return html`<details>
      <summary>${t.passphrase}</summary>
      <form id="change" @submit=${this.#change}>
        ${secret('present', t.present)} ${secret('next', t.next, true)} ${secret('again', words.door.again, true)}
        <p class="small muted">${words.door.hint} ${words.door.noRescue}</p>
        <button type="submit" ?disabled=${this.busy}>${t.change}</button>
      </form>
    </details>`;
  }

  #wipe(): TemplateResult {
    return this.asking
      ? html`<div class="row" role="group" aria-label=${t.wipeSure}>
          <p>${t.wipeSure}</p>
          <button type="button" id="wipe-yes" @click=${() => void this.desk?.wipe()}>${t.wipeYes}</button>
          <button class="plain" type="button" @click=${() => (this.asking = false)}>${words.cancel}</button>
        </div>`
      : html`<p>
          <button class="plain" type="button" id="wipe" @click=${() => (this.asking = true)}>${t.wipe}</button>
        </p>`;
  }

  readonly #make = async (event: SubmitEvent): Promise<void> => {
    const form = formOf(event);
    const backup = await this.#during(() => this.desk?.makeBackup(valueOf(form, 'present')));
    if (!backup) return;
    handOver(backup, t.backupName({ date: new Date().toISOString().slice(0, 10) }));
    form.reset();
    this.said = t.backupMade;
  };

  readonly #chosen = (event: Event): void => {
    this.file = fileOf(event);
    this.found = undefined;
    this.replacing = false;
  };

  readonly #look = async (event: SubmitEvent): Promise<void> => {
    const form = formOf(event);
    const { file } = this;
    this.replacing = false;
    if (file) this.found = await this.#during(() => this.desk?.openBackup(file, valueOf(form, 'old')));
  };

  async #bring(backup: Backup, mode: RestoreMode): Promise<void> {
    this.replacing = false;
    const done = await this.#during(() => this.desk?.restore(backup, mode));
    if (!done) return;
    this.found = this.file = undefined;
    this.said = t.restored(done);
  }

  readonly #change = async (event: SubmitEvent): Promise<void> => {
    const form = formOf(event);
    if (valueOf(form, 'next') !== valueOf(form, 'again')) {
      this.said = words.door.different;
      return;
    }
    const { desk } = this;
    const done = await this.#during(() => desk?.changePassphrase(valueOf(form, 'present'), valueOf(form, 'next')));
    if (!done) return;
    form.reset();
    this.said = t.changed;
  };

  async #during<T>(work: () => Promise<T> | undefined): Promise<T | undefined> {
    this.busy = true;
    this.said = '';
    try {
      return await work();
    } finally {
      this.busy = false;
    }
  }
}

function secret(name: string, label: string, fresh = false): TemplateResult {
  return html`<label class="field"
    >${label}
    <input
      name=${name}
      type="password"
      required
      minlength=${fresh ? FEWEST_CHARACTERS : 1}
      maxlength="1000"
      autocomplete=${fresh ? 'new-password' : 'current-password'}
    />
  </label>`;
}

/** One of some numbers; one that was set otherwise stays in the list. */
function choice(
  numbers: readonly number[],
  present: number,
  name: (params: { count: number }) => string,
  choose: (chosen: number) => unknown,
): TemplateResult {
  const all = [...new Set([...numbers, present])].sort((one, other) => one - other);
  return html`<select @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}>
    ${all.map((count) => html`<option value=${count} ?selected=${count === present}>${name({ count })}</option>`)}
  </select>`;
}
