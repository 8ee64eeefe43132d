import type { Finder } from '@zorg-match/engine';
import type { Messages } from '@zorg-match/i18n';
import type { Competence, ProfileCompetence, Suggestion, Taxonomy } from '@zorg-match/schema';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { asFinder } from '../context/finder-of.js';
import { labels } from '../context/labels.js';
import { createProfileStore, type ProfileStore } from '../context/profile-store.js';
import { AidsController } from '../controllers/aids-controller.js';
import { Announcer } from '../controllers/announcer.js';
import { EngineController } from '../controllers/engine-controller.js';
import { MessagesController } from '../controllers/messages-controller.js';
import { ProfileController } from '../controllers/profile-controller.js';
import { SeenController } from '../controllers/seen.js';
import { emit } from '../events.js';
import { aids } from '../theme/aids.styles.js';
import { both } from '../theme/mirror.view.js';
import { theme } from '../theme/index.js';
import { chosenList, type ChosenEntry, type Gone } from './chosen.view.js';
import { Combobox } from './combobox.js';
import { FormElement } from './form-element.js';
import { formData, formState, fromState, toIds } from './form-value.js';
import { field } from './field.view.js';
import { named, type Named } from './named.js';
import { chips, confirmList } from './offers.view.js';
import { styles } from './skills-picker.styles.js';
import { broughtBy, isFull, oftenWith, type Source, starters, suggest } from './suggest.js';
import { warm } from './warming.js';
import './skills-picker.events.js';

/** How long somebody may go on typing before the number of suggestions is read aloud. */
const COUNT_DELAY_MS = 700;
/** How many competences of a job are shown at first, and how many a button adds. */
const CONFIRM_STEP = 8;
const OFTEN = 5;
const NONE: readonly ProfileCompetence[] = [];

/**
 * Choose what you can do: by typing it in your own words, through a job you did, or from what often goes with it.
 *
 * Without a `name` it edits the profile that the elements of the page share. With a `name` it is a field of a form with a
 * list of its own, and submits one entry for each id.
 *
 * @tag zorg-skills-picker
 * @fires {CustomEvent<SkillsChangeDetail>} zorg-skills-change - After each change by the person; ids only.
 * @csspart base - Everything.
 * @csspart language-missing - That a language did not come, with a button that tries again.
 * @csspart label - The question above the field.
 * @csspart input - The text field.
 * @csspart listbox - The list of suggestions.
 * @csspart option - A suggestion; `option-active` when the keyboard points at it.
 * @csspart chosen - The list of chosen competences, with parts `chosen-item`, `level` and `remove`.
 * @csspart mirror - A label in the second language, that of the nearest `mirror-lang`.
 * @csspart read-aloud - A button that reads a label or a list aloud; there only where the device has a voice for it.
 * @csspart removed - The row that a removed competence leaves behind, with part `undo`.
 * @csspart confirm - The competences of a job or experience, to confirm one by one, with part `done`.
 * @csspart often - What often goes with the chosen ones; its buttons are parts `suggestion`.
 * @csspart experiences - Experiences to start from; its buttons are parts `suggestion`.
 * @csspart jobs - Jobs to start from when nothing was found; its buttons are parts `suggestion`.
 * @csspart problem - What is wrong with the field, once a form or the maximum said so.
 */
export class ZorgSkillsPicker extends FormElement {
  static override styles = [...theme, aids, styles];
  /** So that a form can bring the keyboard to a field that it finds wanting. */
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  /** The taxonomy to choose from; without it the one of the page. */
  @property({ attribute: false }) taxonomy?: Taxonomy | undefined;
  /** At most so many competences; 0 for no limit. */
  @property({ type: Number }) max = 0;
  /** The question above the field, in place of our own. */
  @property() label = '';

  @state() private typed = '';
  @state() private source: Source | undefined;
  @state() private shown = CONFIRM_STEP;
  @state() private gone: Gone | undefined;
  @state() private problem = '';
  @query('#input') private readonly input!: HTMLInputElement | null;

  readonly #engine = new EngineController(this, asFinder);
  readonly #messages = new MessagesController(this, labels);
  readonly #announcer = new Announcer(this);
  readonly #eye = new SeenController(this);
  readonly #aids = new AidsController(this, this.#eye);
  readonly #person = new ProfileController(this, () => this.#sync());
  readonly #combobox = new Combobox<Suggestion>(this, {
    options: () => this.#options,
    choose: (suggestion) => this.#choose(suggestion),
    obvious: () => this.#options.find(({ matched }) => matched.toLowerCase() === this.typed.trim().toLowerCase()),
    clear: () => this.#clear(),
  });
  #options: readonly Suggestion[] = [];
  #searched: Finder | undefined;
  /** The list that the removal left; with another list there is nothing to put back. */
  #left: readonly ProfileCompetence[] = NONE;
  #own: ProfileStore | undefined;
  /** A value that came before there was a list to put it in. */
  #pending: readonly ProfileCompetence[] | undefined;

  /** Ids of the chosen competences. Takes an array, or a text with ids separated by spaces or commas. */
  @property()
  get value(): string[] {
    return this.#entries().map(({ id }) => id);
  }
  set value(value: readonly string[] | string) {
    const known = new Map(this.#entries().map((entry) => [entry.id, entry]));
    this.#put(toIds(value).map((id) => known.get(id) ?? { id }));
  }

  /** Brings the keyboard to the text field. */
  override focus(options?: FocusOptions): void {
    this.input?.focus(options);
  }

  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? '';
    this.typed = this.problem = '';
  }
  formStateRestoreCallback(state: unknown): void {
    this.#put(fromState(state));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('invalid', this.#invalid);
    this.addEventListener('click', this.#press);
    this.#settle();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('invalid', this.#invalid);
    this.removeEventListener('click', this.#press);
  }
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('name') || this.#pending) this.#settle();
    if (this.#entries() !== this.#left) this.gone = undefined;
    if (this.#searched !== this.#engine.engine) this.#search();
    const { engine } = this.#engine;
    if (this.#eye.seen && engine) warm(engine, this.#messages.language, (ahead) => this.#field(ahead), this.renderRoot);
  }

  protected override updated(): void {
    this.#sync(); // with the field there, the browser can point at it
  }

  protected override render(): TemplateResult {
    const { messages: t } = this.#messages;
    const { engine } = this.#engine;
    const entries = this.#chosen();
    return html`<div class="base" part="base" aria-busy=${engine ? 'false' : 'true'}>
      ${this.#messages.note}
      <div>
        <div class="head">
          <label part="label" for="input"
            >${this.label || both(this.#messages.spoken, ({ messages }) => messages.picker.label)}</label
          >
          <span class="small muted" id="count">${t.picker.chosen({ count: entries.length })}</span>
        </div>
        <p class="small muted" id="hint">${engine ? t.picker.hint : t.common.loading}</p>
        ${this.#field(this.#options)}
        <p class="problem small" part="problem" id="problem" ?hidden=${!this.problem}>${this.problem}</p>
      </div>
      ${this.#offered(engine, entries, t)}
      ${chosenList(entries, this.gone, {
        t,
        aids: this.#aids,
        disabled: this.off,
        remove: (entry) => this.#remove(entry),
        level: ({ id }, level) => this.#change((store) => store.setLevel(id, level)),
        undo: () => this.#undo(),
      })}
      ${this.#often(engine, t)} ${this.#announcer.region}
    </div>`;
  }

  #field(options: readonly Suggestion[]): TemplateResult {
    return field({
      t: this.#messages.messages,
      combobox: this.#combobox,
      options,
      chosen: new Set(this.value),
      beside: ({ kind, id }) => {
        const { mirror, group } = this.#named(id, kind);
        return { mirror, picture: this.#aids.picture(group) };
      },
      typed: this.typed,
      disabled: this.off,
      required: this.required,
      wrong: this.problem !== '',
      type: this.#type,
    });
  }

  /** Under the field: a list to confirm, or where to begin, or what to do when nothing was found. */
  #offered(engine: Finder | undefined, entries: readonly ChosenEntry[], t: Messages): unknown {
    if (!engine || this.off) return nothing;
    if (this.source) return this.#confirm(engine, this.source, t);
    const nothingFound = this.typed.trim().length > 1 && this.#options.length === 0;
    const { occupations, experiences }: Taxonomy = engine.taxonomy;
    const start = (kind: Source['kind'], heading: string, list: readonly { readonly id: string }[]) =>
      chips(heading, kind === 'occupation' ? 'jobs' : 'experiences', starters(list), ({ id }) => ({
        ...this.#named(id, kind),
        press: () => this.#open({ kind, id }),
      }));
    const jobs = () => start('occupation', t.picker.workedAs, occupations);
    if (nothingFound)
      return html`<div class="note"><p>${t.picker.nothingFound}</p></div>
        ${jobs()}`;
    if (entries.length > 0 || this.gone) return nothing;
    return html`<p class="muted">${t.picker.empty}</p>
      ${experiences.length === 0 ? jobs() : start('experience', t.picker.experiences, experiences)}`;
  }

  #confirm(engine: Finder, source: Source, t: Messages): TemplateResult {
    const name = this.#named(source.id, source.kind).label;
    const title = source.kind === 'occupation' ? t.picker.workedAsOne({ occupation: name }) : name;
    const competences = broughtBy(engine.taxonomy, source);
    return confirmList({
      title,
      competences,
      picture: ({ group }) => this.#aids.picture(group),
      speak: this.#speak(t, title, competences.slice(0, this.shown)),
      shown: this.shown,
      chosen: new Set(this.value),
      label: ({ id }) => this.#named(id).label,
      t,
      toggle: (id, on) => (on ? this.#add(id) : this.#change((store) => store.remove(id))),
      more: () => (this.shown += CONFIRM_STEP),
      done: () => {
        this.source = undefined;
        this.focus();
      },
    });
  }

  #often(engine: Finder | undefined, t: Messages): unknown {
    if (!engine || this.off || this.source || isFull(this.max, this.value.length)) return nothing;
    const { suggestions, add } = t.picker;
    const often = oftenWith(engine.taxonomy, this.value, OFTEN);
    const chip = ({ id }: Competence) => {
      const named = this.#named(id);
      return { ...named, name: add(named), plus: true, press: () => this.#add(id) };
    };
    return chips(suggestions, 'often', often, chip, this.#speak(t, suggestions, often));
  }

  /** A button that reads a whole list of competences aloud. */
  #speak(t: Messages, name: string, list: readonly Competence[]): unknown {
    const said = list.flatMap(({ id }) => this.#named(id).said.slice(0, 1));
    return this.#aids.speak(t, name, said);
  }

  #entries(): readonly ProfileCompetence[] {
    return this.#pending ?? this.#person.profile.competences ?? NONE;
  }

  #chosen(): ChosenEntry[] {
    return this.#entries().map(({ id, level = 'can' }) => ({ id, level, ...this.#named(id) }));
  }

  /** What an entry is called here. */
  #named(id: string, kind: Suggestion['kind'] = 'competence'): Named {
    const { language, mirror } = this.#messages;
    return named(this.#engine.engine?.taxonomy, kind, id, language, mirror);
  }

  readonly #type = (typed: string): void => {
    this.typed = typed;
    this.#search();
    this.#combobox.show();
    const { picker } = this.#messages.messages;
    const count = this.#options.length;
    if (this.typed.trim()) this.#announcer.say(count ? picker.results({ count }) : picker.nothingFound, COUNT_DELAY_MS);
  };

  /** The keys for this are those of the combobox. */
  readonly #press = (event: Event): void => {
    const row = event.composedPath().find((at) => at instanceof Element && at.role === 'option');
    const suggestion = row instanceof Element && this.#options[Number(row.id.replace('option-', ''))];
    if (suggestion) this.#combobox.choose(suggestion);
  };

  readonly #invalid = (): void => {
    this.problem = this.validationMessage;
  };

  #search(): void {
    const { engine } = this.#engine;
    this.#searched = engine;
    this.#options = engine && this.typed.trim() ? suggest(engine, this.typed, this.#messages.language) : [];
  }

  #clear(): boolean {
    if (!this.typed) return false;
    this.typed = '';
    this.#search();
    return true;
  }

  #choose({ kind, id }: Suggestion): void {
    this.#clear();
    if (kind === 'competence') this.#add(id);
    else this.#open({ kind, id });
  }

  #open(source: Source): void {
    this.source = source;
    this.shown = CONFIRM_STEP;
    void this.#focusOn('#confirm-title');
  }

  #add(id: string): void {
    const { picker } = this.#messages.messages;
    const { label } = this.#named(id);
    const count = this.value.length;
    if (this.value.includes(id)) {
      this.#announcer.say(picker.alreadyThere({ label }));
      return;
    }
    if (isFull(this.max, count)) {
      this.problem = picker.max({ max: this.max });
      this.#announcer.say(this.problem);
      return;
    }
    this.#change((store) => store.add(id));
    this.#announcer.say(`${picker.added({ label })} ${picker.chosen({ count: count + 1 })}.`);
  }

  #remove(entry: ChosenEntry): void {
    const index = this.value.indexOf(entry.id);
    this.#change((store) => store.remove(entry.id));
    this.gone = { ...entry, index };
    this.#left = this.#entries();
    this.#announcer.say(this.#messages.messages.picker.removed(entry));
    void this.#focusOn('#undo');
  }

  #undo(): void {
    const { gone } = this;
    if (!gone) return;
    this.#change((store) => store.undo());
    this.#announcer.say(this.#messages.messages.picker.restored(gone));
    void this.#focusOn(`[data-id="${CSS.escape(gone.id)}"]`);
  }

  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** A change by the person. */
  #change(action: (store: ProfileStore) => void): void {
    const { store } = this.#person;
    if (!store) return;
    this.problem = '';
    action(store);
    emit(this, 'zorg-skills-change', { competences: this.value });
  }

  /** Replaces the list, as a page or form does. */
  #put(entries: readonly ProfileCompetence[]): void {
    this.#pending = entries;
    // until it is drawn, it may still have to be said whose list it is: `value` may come before `name`
    if (this.hasUpdated) this.#settle();
    else this.#sync();
    this.requestUpdate();
  }

  /** Decides whose list it is, and puts in what was waiting. */
  #settle(): void {
    this.#person.use(this.name ? (this.#own ??= createProfileStore()) : undefined);
    const { store } = this.#person;
    if (!store || !this.#pending) return;
    const competences = this.#pending;
    this.#pending = undefined;
    store.replace({ ...store.profile, competences });
    this.#sync();
  }

  /** The list changed: tell the form. */
  #sync(): void {
    const entries = this.#entries();
    const ids = entries.map(({ id }) => id);
    this.internals.setFormValue(formData(this.name, ids), formState(entries));
    const { picker } = this.#messages.messages;
    const anchor = this.input ?? undefined;
    if (this.required && ids.length === 0) this.internals.setValidity({ valueMissing: true }, picker.required, anchor);
    else if (this.max > 0 && ids.length > this.max)
      this.internals.setValidity({ rangeOverflow: true }, picker.max({ max: this.max }), anchor);
    else this.internals.setValidity({});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorg-skills-picker': ZorgSkillsPicker;
  }
}
