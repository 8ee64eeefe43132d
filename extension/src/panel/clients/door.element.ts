import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { FEWEST_CHARACTERS } from '../../vault/passphrase.js';
import { DeskElement, fileOf, formOf, valueOf, words } from './desk-element.js';

const t = words.door;

/**
 * The way in: choosing the first passphrase, giving it, or hearing why the storage cannot be used.
 *
 * @tag zc-door
 */
export class ZcDoor extends DeskElement {
  @state() private busy = false;
  @state() private shown = false;
  @state() private different = false;
  @state() private backup: File | undefined;
  @state() private sure = false;

  protected override render(): TemplateResult | typeof nothing {
    const { phase } = this.now;
    const problem = this.different ? t.different : this.now.problem && words.problems[this.now.problem];
    return html`<div class="stack wide">
      <div role="alert">${problem ? html`<p class="note" id="problem">${problem}</p>` : nothing}</div>
      ${phase === 'first' ? this.#first() : phase === 'locked' ? this.#locked() : nothing}
      ${phase === 'closed' ? this.#closed() : nothing}
    </div>`;
  }

  #first(): TemplateResult {
    return html`<section aria-labelledby="title">
        <h2 id="title" tabindex="-1">${t.firstTitle}</h2>
        <p>${t.firstIntro}</p>
        <form @submit=${this.#create}>
          ${this.#field('passphrase', t.passphrase, 'new-password', true)}
          <p class="small muted" id="passphrase-hint">${t.hint}</p>
          ${this.#field('again', t.again, 'new-password')} ${this.#show()}
          <div class="note stack" id="warning">
            <p><strong>${t.noRescue}</strong> ${t.lost}</p>
            <p>${t.wrongTries}</p>
          </div>
          <label class="check"><input type="checkbox" name="understood" required /><span>${t.understood}</span></label>
          <button class="primary" type="submit" ?disabled=${this.busy}>${this.busy ? t.busy : t.start}</button>
        </form>
      </section>
      <details>
        <summary>${t.fromBackup}</summary>
        <form @submit=${this.#fromBackup}>
          <p class="small muted">${t.fromBackupHint}</p>
          <label class="field"
            >${t.choose}
            <input type="file" name="file" accept=".zorgbackup" @change=${this.#chosen} />
          </label>
          ${this.backup ? html`<p class="small">${t.chosen({ file: this.backup.name })}</p>` : nothing}
          ${this.#field('passphrase', t.passphrase, 'current-password')}
          <button type="submit" ?disabled=${this.busy || !this.backup}>${this.busy ? t.busy : t.openBackup}</button>
        </form>
      </details>`;
  }

  #locked(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${t.lockedTitle}</h2>
      <form @submit=${this.#unlock}>
        ${this.#field('passphrase', t.passphrase, 'current-password')} ${this.#show()}
        <button class="primary" type="submit" ?disabled=${this.busy}>${this.busy ? t.busy : t.unlock}</button>
      </form>
      <details>
        <summary>${t.forgot}</summary>
        <p>${t.forgotHint}</p>
        ${this.#startOver()}
      </details>
    </section>`;
  }

  #closed(): TemplateResult {
    return html`<div class="stack">
      <button type="button" id="retry" @click=${() => void this.desk?.start()}>${words.retry}</button>
      ${this.now.problem === 'damaged' ? this.#startOver() : nothing}
    </div>`;
  }

  #startOver(): TemplateResult {
    return this.sure
      ? html`<div class="row" role="group" aria-label=${words.settings.wipeSure}>
          <p>${words.settings.wipeSure}</p>
          <button type="button" id="wipe-yes" @click=${() => void this.desk?.wipe()}>${words.settings.wipeYes}</button>
          <button class="plain" type="button" @click=${() => (this.sure = false)}>${words.cancel}</button>
        </div>`
      : html`<button class="plain" type="button" id="wipe" @click=${() => (this.sure = true)}>${t.startOver}</button>`;
  }

  #field(name: string, label: string, autocomplete: 'new-password' | 'current-password', hint = false): TemplateResult {
    return html`<label class="field"
      >${label}
      <input
        name=${name}
        type=${this.shown ? 'text' : 'password'}
        autocomplete=${autocomplete}
        required
        minlength=${autocomplete === 'new-password' ? FEWEST_CHARACTERS : 1}
        maxlength="1000"
        spellcheck="false"
        aria-describedby=${hint ? 'passphrase-hint warning' : nothing}
      />
    </label>`;
  }

  #show(): TemplateResult {
    return html`<label class="check">
      <input type="checkbox" .checked=${this.shown} @change=${() => (this.shown = !this.shown)} />
      <span>${t.show}</span>
    </label>`;
  }

  readonly #chosen = (event: Event): void => {
    this.backup = fileOf(event);
  };

  readonly #create = async (event: SubmitEvent): Promise<void> => {
    const form = formOf(event);
    this.different = valueOf(form, 'passphrase') !== valueOf(form, 'again');
    if (!this.different) await this.#during(() => this.desk?.create(valueOf(form, 'passphrase')));
  };

  readonly #unlock = async (event: SubmitEvent): Promise<void> => {
    const form = formOf(event);
    const done = await this.#during(() => this.desk?.unlock(valueOf(form, 'passphrase')));
    if (!done) form.querySelector('input')?.select();
  };

  readonly #fromBackup = async (event: SubmitEvent): Promise<void> => {
    const form = formOf(event);
    const { backup } = this;
    if (backup) await this.#during(() => this.desk?.startFromBackup(backup, valueOf(form, 'passphrase')));
  };

  /** Making a key of a passphrase takes half a second on purpose. */
  async #during(work: () => Promise<boolean> | undefined): Promise<boolean> {
    this.busy = true;
    try {
      return (await work()) ?? false;
    } finally {
      this.busy = false;
    }
  }
}
