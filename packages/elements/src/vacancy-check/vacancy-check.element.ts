import type { Engine } from '@zorg-match/engine';
import { supportingVacancy } from '@zorg-match/engine/mirror';
import { mirrorMessages as say } from '@zorg-match/i18n';
import type { NewcomerProof, Span, Taxonomy } from '@zorg-match/schema';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { engineFor } from '../context/engine-of.js';
import { Announcer } from '../controllers/announcer.js';
import { EngineController } from '../controllers/engine-controller.js';
import { FocusKeeper } from '../controllers/focus-keeper.js';
import { emit } from '../events.js';
import { theme } from '../theme/index.js';
import { newcomerList, remarks } from './advice.view.js';
import { mirrored, type Mirrored } from './mirrored.js';
import { taskGroups } from './tasks.view.js';
import { readText } from './text.view.js';
import { styles } from './vacancy-check.styles.js';
import './vacancy-check.events.js';

/** So long after the last key the draft is read again: typing never waits for it. */
const READ_DELAY_MS = 350;
/** And so long until what changed is said, so that a screen reader is not interrupted at each word. */
const SAY_DELAY_MS = 1200;

/**
 * A mirror for who writes a vacancy: how a job seeker and a machine read the draft, what could be plainer or more open, who
 * could do which tasks. It advises, blocks nothing, and sends nothing. Drafts are in Dutch, and so is the advice.
 *
 * @tag zorg-vacancy-check
 * @fires {CustomEvent<DraftChangeDetail>} zorg-draft-change - The draft was changed and read again.
 * @csspart base - Everything.
 * @csspart writing - The draft: title and text.
 * @csspart advice - A list of remarks, with parts `remark`.
 * @csspart reading - The draft as it was read.
 * @csspart tasks - A group of tasks by who may do them.
 * @csspart take - What can be taken along: the JSON-LD.
 */
export class ZorgVacancyCheck extends LitElement {
  static override styles = [...theme, styles];

  /** Title of the draft. */
  @property({ attribute: 'job-title' }) jobTitle = '';
  /** Text of the draft, plain; list items start with "• " or "- ". */
  @property() value = '';
  /** Without it the one of the page. */
  @property({ attribute: false }) taxonomy?: Taxonomy | undefined;

  @state() private whole: Taxonomy | undefined;
  @state() private failed = false;
  @state() private mirrored: Mirrored | undefined;
  /** The text before a sentence was put in, so that it can be taken out again. */
  @state() private unsaid: string | undefined;

  @query('#text') private field!: HTMLTextAreaElement;

  readonly #engine = new EngineController(this, engineFor);
  readonly #announcer = new Announcer(this);
  #wholeOf: Engine | undefined;
  /** Somebody wrote here. */
  #written = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new FocusKeeper(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { engine } = this.#engine;
    if (engine && engine !== this.#wholeOf) {
      this.#wholeOf = engine;
      void this.#load(engine);
    } else if (changed.has('value') || changed.has('jobTitle')) this.#readSoon();
  }

  readonly #load = async (engine: Engine): Promise<void> => {
    this.failed = false;
    try {
      const whole = await this.#engine.whole();
      if (engine !== this.#wholeOf) return; // another taxonomy came meanwhile
      this.whole = whole;
      this.#read();
    } catch (error) {
      if (engine !== this.#wholeOf) return;
      console.warn('zorg-match: the requirements of occupations could not be loaded.', error);
      this.failed = true;
    }
  };

  #readSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), READ_DELAY_MS);
  }

  #read(): void {
    const { engine } = this.#engine;
    if (!engine || !this.whole) return;
    if (this.value.trim() === '') {
      this.mirrored = undefined;
      return;
    }
    this.mirrored = mirrored(engine, this.whole, this.jobTitle, this.value);
    const { remarks: count, posting } = this.mirrored;
    // a draft that the page put in is there to be read, and interrupts nobody
    if (this.#written) this.#announcer.say(say.remarks({ count }), SAY_DELAY_MS);
    emit(this, 'zorg-draft-change', { title: this.jobTitle, text: this.value, remarks: count, posting });
  }

  protected override render(): TemplateResult {
    return html`<div class="base" part="base">
      ${this.#announcer.region} ${this.#writing()}
      <div class="findings" lang="nl">${this.#findings()}</div>
    </div>`;
  }

  #writing(): TemplateResult {
    return html`<section class="writing" part="writing" aria-labelledby="heading" lang="nl">
      <h2 id="heading">${say.label}</h2>
      <p class="muted" id="intro">${say.intro}</p>
      <p class="field">
        <label for="title">${say.titleField}</label>
        <input id="title" type="text" .value=${this.jobTitle} @input=${this.#retitle} />
      </p>
      <p class="field">
        <label for="text">${say.textField}</label>
        <textarea
          id="text"
          spellcheck="true"
          aria-describedby="intro"
          .value=${this.value}
          @input=${this.#type}
        ></textarea>
      </p>
      ${
        this.unsaid === undefined
          ? nothing
          : html`<p class="note">
              ${say.added} <button type="button" class="plain" @click=${this.#undo}>${say.undo}</button>
            </p>`
      }
    </section>`;
  }

  #findings(): TemplateResult {
    if (this.failed)
      return html`<div class="note">
        <p>${say.failed}</p>
        <button type="button" @click=${this.#again}>${say.again}</button>
      </div>`;
    if (!this.whole) return html`<p class="muted">${say.loading}</p>`;
    const found = this.mirrored;
    if (!found) return html`<p class="note">${say.waiting}</p>`;
    const { advice, reading, posting } = found;
    const actions = { show: this.#show, add: this.#add };
    const second = supportingVacancy(advice, say);
    return html`<p class="where">
        <strong>${say.remarks({ count: found.remarks })}</strong>
        ${advice.sentences.count > 0 ? say.average(advice.sentences) : ''}
      </p>
      ${found.remarks === 0 ? html`<p class="note">${say.nothing}</p>` : nothing} ${remarks(say, advice, actions)}
      ${readText(say, reading)} ${newcomerList(say, advice, actions)}
      <section aria-labelledby="divide">
        <h3 id="divide">${say.divide}</h3>
        <p class="small muted">${say.divideHint}</p>
        ${taskGroups(say, advice, this.whole)}
        ${second === null ? nothing : this.#copyable('second', say.second, second)}
      </section>
      <section part="take" aria-labelledby="take">
        <h3 id="take">${say.take}</h3>
        ${this.#copyable('code', say.posting, JSON.stringify(posting, null, 2))}
        <p class="actions"><button type="button" @click=${this.#print}>${say.print}</button></p>
      </section>`;
  }

  #copyable(id: string, label: string, text: string): TemplateResult {
    return html`<details>
      <summary>${label}</summary>
      <textarea class=${id} id=${id} readonly spellcheck="false" aria-label=${label} .value=${text}></textarea>
      <p class="actions">
        <button type="button" @click=${() => void this.#copy(text)}>${say.copy}</button>
      </p>
    </details>`;
  }

  readonly #again = (): void => {
    if (this.#wholeOf) void this.#load(this.#wholeOf);
  };

  readonly #retitle = (event: Event): void => {
    this.#written = true;
    this.jobTitle = (event.target as HTMLInputElement).value;
  };

  readonly #type = (event: Event): void => {
    this.#written = true;
    this.value = (event.target as HTMLTextAreaElement).value;
    this.unsaid = undefined;
  };

  /** Selects the words where they can be changed. */
  readonly #show = ({ start, end }: Span): void => {
    this.field.focus();
    this.field.setSelectionRange(start, end);
  };

  readonly #add = (what: NewcomerProof): void => {
    this.unsaid = this.value;
    const { text } = say.newcomer[what];
    this.value = what === 'plain-start' ? `${text}\n${this.value}` : `${this.value.trimEnd()}\n• ${text}`;
    this.#announcer.say(say.added);
    this.#read();
    const start = this.value.lastIndexOf(text);
    void this.updateComplete.then(() => this.#show({ quote: text, start, end: start + text.length }));
  };

  readonly #undo = (): void => {
    this.value = this.unsaid ?? this.value;
    this.unsaid = undefined;
    this.#announcer.say(say.undone);
    this.field.focus();
  };

  readonly #copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      this.#announcer.say(say.copied);
    } catch {
      this.#announcer.say(say.notCopied);
    }
  };

  readonly #print = (): void => window.print();
}

declare global {
  interface HTMLElementTagNameMap {
    'zorg-vacancy-check': ZorgVacancyCheck;
  }
}
