import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LIMITS } from '../../clients/client.schema.js';
import { DeskElement, words } from './desk-element.js';

const t = words.file;
/** How long after the last key the notes are saved. */
const PAUSE_MS = 600;

/**
 * Free notes about a client, saved by themselves a moment after the last key. What could not be saved stays in the field.
 * The field keeps its own text, so that nothing which happens elsewhere makes typing wait or jump.
 *
 * @tag zc-notes-field
 */
export class ZcNotesField extends DeskElement {
  /** Whose notes. */
  @property({ attribute: false }) client = '';
  /** The notes as they are kept; taken over unless somebody is typing. */
  @property({ attribute: false }) notes = '';
  @state() private status: 'still' | 'waiting' | 'saving' | 'saved' | 'failed' = 'still';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #text = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#save();
  }

  protected override deskChanged(): void {
    // another change of the desk says nothing about the notes
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('client') && changed.get('client') !== undefined) void this.#save(changed.get('client'));
    if (changed.has('client')) this.status = 'still';
    if ((changed.has('client') || changed.has('notes')) && !this.#typing) this.#text = this.notes;
  }

  protected override updated(): void {
    const field = this.renderRoot.querySelector('textarea');
    if (field && field.value !== this.#text && !this.#typing) field.value = this.#text;
  }

  protected override render(): TemplateResult {
    return html`<label class="field"
        >${t.notes}
        <textarea
          maxlength=${LIMITS.notes}
          aria-describedby="hint"
          @input=${this.#typed}
          @blur=${this.#left}
        ></textarea>
      </label>
      <div class="print-only">
        ${this.#text === '' ? nothing : html`<strong>${t.notes}</strong><br />${this.#text}`}
      </div>
      <p class="small note no-print" id="hint">${t.notesHint}</p>
      <p class="small muted" role="status">${this.#said()}</p>`;
  }

  get #typing(): boolean {
    return this.status === 'waiting' || this.status === 'failed';
  }

  #said(): string {
    switch (this.status) {
      case 'failed':
        return t.notesWaiting;
      case 'saving':
        return t.notesSaving;
      case 'saved':
        return t.notesSaved;
      default:
        return this.#text.length >= LIMITS.notes ? t.notesFull : '';
    }
  }

  readonly #typed = (event: Event): void => {
    this.#text = (event.target as HTMLTextAreaElement).value;
    if (this.status !== 'waiting') this.status = 'waiting';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), PAUSE_MS);
  };

  readonly #left = (): void => void this.#save();

  async #save(client = this.client): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#typing) return;
    const text = this.#text;
    this.status = 'saving';
    const done = await this.desk?.setNotes(client, text);
    // more was typed meanwhile: that is saved in its turn
    if (this.#text === text) this.status = done ? 'saved' : 'failed';
  }
}
