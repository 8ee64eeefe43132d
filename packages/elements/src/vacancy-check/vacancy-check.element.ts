import type { Engine } from '@zorg-match/engine';
import { supportingVacancy } from '@zorg-match/engine/mirror';
import { conditionText, type MirrorMessages, mirrorMessagesFor, mirrorSentences } from '@zorg-match/i18n';
import type { Condition, NewcomerProof, RouteBook, Span, Taxonomy } from '@zorg-match/schema';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { engineFor } from '../context/engine-of.js';
import { labels } from '../context/labels.js';
import { indexOf, labelIn } from '../context/taxonomy-index.js';
import { Announcer } from '../controllers/announcer.js';
import { EngineController } from '../controllers/engine-controller.js';
import { FocusKeeper } from '../controllers/focus-keeper.js';
import { inARow } from '../controllers/language.js';
import { MessagesController } from '../controllers/messages-controller.js';
import { emit } from '../events.js';
import { printAlone } from '../print/print-only.js';
import { theme } from '../theme/index.js';
import { type AdviceActions, newcomerList, remarks } from './advice.view.js';
import { BoundField, type Field } from './bound-field.js';
import { type Changed, withSentence, withWords } from './changes.js';
import { type Details, mirrored, type Mirrored } from './mirrored.js';
import { taking } from './take.view.js';
import { taskGroups } from './tasks.view.js';
import { readText } from './text.view.js';
import { styles } from './vacancy-check.styles.js';
import './vacancy-check.events.js';
import { writing } from './writing.view.js';

/** So long after the last key the draft is read again: typing never waits for it. */
const READ_DELAY_MS = 350;
/** And so long until what changed is said, so that a screen reader is not interrupted at each word. */
const SAY_DELAY_MS = 1200;
/** So many changes of ours can be taken back. */
const MOST_UNDONE = 20;

/**
 * A mirror for who writes a vacancy: how a job seeker and a machine read the draft, what could be plainer or more open, who
 * could do which tasks. It advises, blocks nothing, and sends nothing. Drafts are in Dutch; the advice is in the language of
 * the page.
 *
 * With `for` and `title-for` it reads along with the fields of the site's own form, and shows none of its own.
 *
 * @tag zorg-vacancy-check
 * @fires {CustomEvent<DraftChangeDetail>} zorg-draft-change - The draft was changed and read again.
 * @csspart base - Everything.
 * @csspart language-missing - That a language did not come, with a button that tries again.
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
  /** Id of the site's own field with the text, in the same document or shadow tree. */
  @property({ attribute: 'for' }) htmlFor = '';
  /** Id of the site's own field with the title. */
  @property({ attribute: 'title-for' }) titleFor = '';
  /** The site's own field with the text, for pages that have the element rather than an id. */
  @property({ attribute: false }) field: Field | undefined;
  /** The site's own field with the title. */
  @property({ attribute: false }) titleField: Field | undefined;
  /** Without it the one of the page. */
  @property({ attribute: false }) taxonomy?: Taxonomy | undefined;

  @state() private whole: Taxonomy | undefined;
  @state() private book: RouteBook | undefined;
  @state() private failed = false;
  /** The routes did not load: then nobody looked for what none of them reaches, and the page says so. */
  @state() private routesFailed = false;
  @state() private mirrored: Mirrored | undefined;
  @state() private details: Details = {};
  /** The texts before each change of ours, the last one last. */
  @state() private undoable: readonly string[] = [];

  @query('#text') private own!: HTMLTextAreaElement | null;

  readonly #engine = new EngineController(this, engineFor);
  readonly #messages = new MessagesController(this, mirrorSentences, labels);
  readonly #announcer = new Announcer(this);
  readonly #text = new BoundField(this, (text) => (this.value = text));
  readonly #title = new BoundField(this, (text) => (this.jobTitle = text));
  #wholeOf: Engine | undefined;
  /** Somebody wrote here. */
  #written = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The text that our last change gave: another one means that somebody went on writing. */
  #changedTo: string | undefined;

  constructor() {
    super();
    new FocusKeeper(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('htmlFor') || changed.has('field')) this.#text.bind(this.field ?? this.htmlFor);
    if (changed.has('titleFor') || changed.has('titleField')) this.#title.bind(this.titleField ?? this.titleFor);
    if (changed.has('value') && this.value !== this.#changedTo) {
      this.undoable = [];
      this.#changedTo = undefined;
    }
    const { engine } = this.#engine;
    if (engine && engine !== this.#wholeOf) {
      this.#wholeOf = engine;
      void this.#load(engine);
    } else if (changed.has('value') || changed.has('jobTitle')) this.#readSoon();
  }

  get #say(): MirrorMessages {
    return mirrorMessagesFor(this.#messages.language);
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
      return;
    }
    await this.#loadRoutes(engine);
  };

  /** Without routes all but what none of them reaches can be said. */
  async #loadRoutes(engine: Engine): Promise<void> {
    this.routesFailed = false;
    try {
      this.book = await this.#engine.routes();
      if (this.book && engine === this.#wholeOf) this.#read();
    } catch (error) {
      if (engine !== this.#wholeOf) return;
      console.warn('zorg-match: the routes could not be loaded.', error);
      this.routesFailed = true;
    }
  }

  #readSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), READ_DELAY_MS);
  }

  #read(): void {
    const { engine } = this.#engine;
    const { whole, book } = this;
    if (!engine || !whole) return;
    if (this.value.trim() === '') {
      this.mirrored = undefined;
      return;
    }
    this.mirrored = mirrored({ engine, whole, book }, this.jobTitle, this.value, this.details);
    const { remarks: count, posting } = this.mirrored;
    // a draft that the page put in is there to be read, and interrupts nobody
    if (this.#written) this.#announcer.say(this.#say.remarks({ count }), SAY_DELAY_MS);
    emit(this, 'zorg-draft-change', { title: this.jobTitle, text: this.value, remarks: count, posting });
  }

  protected override render(): TemplateResult {
    const bound = this.#text.field !== undefined;
    return html`<div class=${bound ? 'base bound' : 'base'} part="base">
      ${this.#announcer.region} ${this.#messages.note} ${this.#writing()}
      <div class="findings">${this.#findings()}</div>
    </div>`;
  }

  #writing(): TemplateResult {
    return writing(this.#say, {
      bound: this.#text.field !== undefined,
      title: this.jobTitle,
      titleBound: this.#title.field !== undefined,
      text: this.value,
      reading: this.mirrored?.reading,
      canUndo: this.undoable.length > 0,
      retitle: this.#retitle,
      type: this.#type,
      undo: this.#undo,
    });
  }

  #findings(): TemplateResult {
    if (this.failed) return this.#couldNot(this.#say.failed, this.#again);
    if (!this.whole) return html`<p class="muted">${this.#say.loading}</p>`;
    const found = this.mirrored;
    if (!found) return html`<p class="note">${this.#say.waiting}</p>`;
    const { advice, reading } = found;
    const { sentences, musts } = advice;
    const actions: AdviceActions = { show: this.#show, add: this.#add, replace: this.#replace };
    return html`<div class="where">
        <p><strong>${this.#say.remarks({ count: found.remarks })}</strong></p>
        ${
          sentences.count > 0
            ? html`<p>
                ${this.#say.average(sentences)} ${this.#say.musts({ count: musts.length, of: sentences.count })}
              </p>`
            : nothing
        }
      </div>
      ${found.remarks === 0 ? html`<p class="note">${this.#say.nothing}</p>` : nothing}
      ${this.routesFailed ? this.#couldNot(this.#say.noRoutes, this.#routesAgain) : nothing}
      ${remarks(this.#say, advice, actions, this.#occupationNames)}
      ${readText(this.#say, reading, this.jobTitle, this.#conditionName)} ${newcomerList(this.#say, advice, actions)}
      <section aria-labelledby="divide">
        <h3 id="divide">${this.#say.divide}</h3>
        <p class="small muted">${this.#say.divideHint}</p>
        ${taskGroups(this.#say, advice, this.whole)}
      </section>
      ${taking(this.#say, {
        posting: JSON.stringify(found.posting, null, 2),
        second: supportingVacancy(advice, this.#say),
        details: this.details,
        tell: this.#tell,
        copy: (text) => void this.#copy(text),
        print: this.#print,
      })}`;
  }

  #couldNot(what: string, again: () => void): TemplateResult {
    return html`<div class="note">
      <p>${what}</p>
      <button type="button" @click=${again}>${this.#say.again}</button>
    </div>`;
  }

  readonly #occupationName = (id: string): string => {
    const occupation = this.whole && indexOf(this.whole).occupations.get(id);
    return occupation ? labelIn(occupation, this.#messages.language) : id;
  };

  readonly #occupationNames = (ids: readonly string[]): string =>
    inARow({ lang: this.#messages.language }, ids.map(this.#occupationName));

  readonly #conditionName = (condition: Condition): string =>
    conditionText(this.#messages.messages, condition, { lang: this.#messages.language });

  readonly #again = (): void => {
    if (this.#wholeOf) void this.#load(this.#wholeOf);
  };

  readonly #routesAgain = (): void => {
    if (this.#wholeOf) void this.#loadRoutes(this.#wholeOf);
  };

  readonly #retitle = (event: Event): void => {
    this.#written = true;
    this.jobTitle = (event.target as HTMLInputElement).value;
  };

  readonly #type = (event: Event): void => {
    this.#written = true;
    this.value = (event.target as HTMLTextAreaElement).value;
  };

  readonly #tell = (details: Details): void => {
    this.details = details;
    this.#read();
  };

  /** Selects the words where they can be changed. */
  readonly #show = ({ start, end }: Span): void => {
    const field = this.#text.field ?? this.own;
    field?.focus();
    field?.setSelectionRange(start, end);
  };

  readonly #add = (what: NewcomerProof): void => {
    this.#change(withSentence(this.value, what, this.#say.newcomer[what].text), this.#say.added);
  };

  readonly #replace = (span: Span, words: string): void => {
    if (this.value.slice(span.start, span.end) !== span.quote) return; // it was changed meanwhile, and is read again soon
    this.#change(withWords(this.value, span, words), this.#say.replaced);
  };

  /** A change of ours: said, shown where it is, and to be taken back. */
  #change({ text, at }: Changed, said: string): void {
    this.undoable = [...this.undoable, this.value].slice(-MOST_UNDONE);
    this.#put(text, said);
    void this.updateComplete.then(() => this.#show(at));
  }

  readonly #undo = (): void => {
    const last = this.undoable.at(-1);
    if (last === undefined) return;
    this.undoable = this.undoable.slice(0, -1);
    this.#put(last, this.#say.undone);
    void this.updateComplete.then(() => (this.#text.field ?? this.own)?.focus());
  };

  #put(text: string, said: string): void {
    this.#changedTo = text;
    this.value = text;
    this.#text.write(text);
    this.#read();
    this.#announcer.say(said);
  }

  readonly #copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      this.#announcer.say(this.#say.copied);
    } catch {
      this.#announcer.say(this.#say.notCopied);
    }
  };

  readonly #print = (): void => void printAlone(this);
}

declare global {
  interface HTMLElementTagNameMap {
    'zorg-vacancy-check': ZorgVacancyCheck;
  }
}
