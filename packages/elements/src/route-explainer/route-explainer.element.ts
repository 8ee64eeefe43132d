import type { Engine } from '@zorg-match/engine';
import { routeMessagesFor, routeSentences } from '@zorg-match/i18n';
import type { JobPosting, Occupation, Plan, Profile, RouteBook, Taxonomy, Vacancy } from '@zorg-match/schema';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { engineFor } from '../context/engine-of.js';
import { labels } from '../context/labels.js';
import { createProfileStore } from '../context/profile-store.js';
import { routeTexts } from '../context/route-texts.js';
import { indexOf, labelIn } from '../context/taxonomy-index.js';
import { AidsController } from '../controllers/aids-controller.js';
import { Announcer } from '../controllers/announcer.js';
import { EngineController } from '../controllers/engine-controller.js';
import { FocusKeeper } from '../controllers/focus-keeper.js';
import { MessagesController } from '../controllers/messages-controller.js';
import { ProfileController } from '../controllers/profile-controller.js';
import { SeenController } from '../controllers/seen.js';
import { emit } from '../events.js';
import { aids } from '../theme/aids.styles.js';
import { theme } from '../theme/index.js';
import { rows } from '../vacancy-matcher/rows.styles.js';
import { barriersView } from './barriers.view.js';
import { ladderView } from './ladder.view.js';
import { map } from './map.styles.js';
import { planPage } from './page.view.js';
import { Planning, readingFor } from './planning.js';
import { printPage } from './print.js';
import { answersView } from './question.view.js';
import { headingBeside } from './said.view.js';
import { recognitionView } from './recognition.view.js';
import { parts } from './parts.styles.js';
import { styles } from './route-explainer.styles.js';
import { answerFor, answerView, cardAnswer, sectionsView, standingView } from './sections.view.js';
import { softBreaksIn } from '../theme/soft-breaks.js';
import { standingOf } from './standing.js';
import { isIn, startsView } from './starts.view.js';
import { planCalendar, saveFile } from './take-away.js';
import { targetsAround } from './targets.js';
import { answered, asPupil, NOTHING_CHOSEN, toggled, toldIn, type Chosen, type Told } from './told.js';
import { type Actions, type PlanCard, spokenIn, tablesOf, type View } from './view.js';
import './route-explainer.events.js';

/** How many plans are shown before somebody asks for more. */
const PAGE = 3;

/**
 * The ways from where somebody stands to an occupation, each a line map with its steps, help and laws.
 *
 * @tag zorg-route-explainer
 * @fires {CustomEvent<RouteSelectDetail>} zorg-route-select - Somebody opens a plan.
 * @csspart base - Everything.
 * @csspart language-missing - That a language did not come, with a button that tries again.
 * @csspart heading - The title; `target` is the list of jobs beside it, `ladder` the family of jobs as a line.
 * @csspart answer - The shortest honest answer, with part `nearest`; `standing` says what the person can already.
 * @csspart starts - Short ways to say who is looking, more of them in `groups`, with what there is for a `group`; `answers` is what they answered, `question` a question in place.
 * @csspart plan - A plan, with parts `toggle`, `tags`, `who`, `start`, `opened`, `caveats`, `take`, `age`.
 * @csspart map - The line map: parts `station`, `beside` (side by side), `step`, `detail`, `facts`, `gate` (what must be in order), `gives`, `help`, `aid`, `on-the-way`, `source` (numbers in the list `sources`).
 * @csspart read-aloud - A button that reads the answer or a step aloud; there only where the device has a voice for it.
 * @csspart compare - The table of plans.
 * @csspart open - The plans that can begin; `not-now`, `gone` and `general` are the others.
 * @csspart barriers - What may stand in the way; `aids` is the help. `recognition` is for a diploma from abroad.
 * @csspart more - The button for more plans.
 * @csspart next - The note that says what to do next.
 */
export class ZorgRouteExplainer extends LitElement {
  static override styles = [...theme, aids, rows, map, parts, styles];

  /** Occupation id to reach. The list of jobs in the element changes it. */
  @property({ reflect: true }) target = '';
  /** Whose way it is; without it the profile that the elements of the page share. */
  @property({ attribute: false }) profile?: Profile | undefined;
  /** The vacancy that the person has in mind. */
  @property({ attribute: false }) vacancy?: Vacancy | JobPosting | undefined;
  /** Without it the one of the page. */
  @property({ attribute: false }) taxonomy?: Taxonomy | undefined;

  @state() private book: RouteBook | undefined;
  /** The taxonomy with requirements, which the first load leaves out. */
  @state() private whole: Taxonomy | undefined;
  @state() private status: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  @state() private picked = '';
  @state() private shown = PAGE;
  @state() private chosen: Chosen = NOTHING_CHOSEN;

  readonly #engine = new EngineController(this, engineFor);
  readonly #messages = new MessagesController(this, routeSentences, labels, routeTexts);
  readonly #person = new ProfileController(this, (another) => {
    if (another) this.chosen = NOTHING_CHOSEN;
  });
  readonly #announcer = new Announcer(this);
  readonly #aids = new AidsController(this, new SeenController(this));
  #loadedFor: Engine | undefined;
  readonly #planning = new Planning();

  constructor() {
    super();
    new FocusKeeper(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#unfold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#unfold);
  }

  /** Paper has no folds: what they hold is printed, and folds again afterwards. */
  readonly #unfold = (): void => {
    const folds = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details[data-print]:not([open])')];
    for (const each of folds) each.open = true;
    addEventListener('afterprint', () => folds.forEach((each) => (each.open = false)), { once: true });
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('profile')) this.#person.use(this.profile && createProfileStore(this.profile));
    const { engine } = this.#engine;
    if (engine !== this.#loadedFor) {
      this.#loadedFor = engine;
      this.book = undefined;
      this.whole = undefined;
      this.status = 'idle';
    }
    if (!engine || !indexOf(engine.taxonomy).occupations.has(this.target)) return;
    if (this.status === 'idle') void this.#load(engine);
    if (this.book) this.#planned(engine, this.book);
  }

  protected override updated(): void {
    // the options are regrouped around the target, which moves the browser's own choice
    const select = this.renderRoot.querySelector('select');
    if (select) select.value = this.target;
  }

  readonly #load = async (engine: Engine): Promise<void> => {
    this.status = 'loading';
    this.#planning.forget();
    try {
      const [book, whole] = await Promise.all([this.#engine.routes(), this.#engine.whole()]);
      if (engine !== this.#loadedFor) return; // another taxonomy came meanwhile
      this.book = book;
      this.whole = whole;
      this.status = 'ready';
    } catch (error) {
      if (engine !== this.#loadedFor) return;
      console.warn('zorg-match: the routes could not be loaded.', error);
      this.status = 'failed';
      this.#announcer.say(this.#view(engine).t.failed);
    }
  };

  /** Plans, and says that it failed rather than wait for ever when the page gave a profile that is none. */
  #planned(engine: Engine, book: RouteBook): void {
    try {
      const { profile } = this.#person;
      const { target, vacancy, chosen } = this;
      const asked = { engine, book, profile, target, vacancy, chosen };
      const { planned, fresh } = this.#planning.update(asked, this.whole ?? engine.taxonomy);
      if (!planned) return;
      if (fresh) this.shown = PAGE;
      if (this.status === 'failed') this.status = 'ready';
    } catch (error) {
      console.warn('zorg-match: no ways could be found for this profile.', error);
      this.status = 'failed';
      this.#announcer.say(routeMessagesFor(this.#messages.language).failed);
    }
  }

  #told(): Told {
    return toldIn(this.#person.profile, this.#planning.known, this.chosen);
  }

  #view({ taxonomy }: Engine): View {
    const { language: lang, mirror } = this.#messages;
    const { book, picked } = this;
    const told = this.#told();
    const speak: View['speak'] = (...said) => this.#aids.speak(...said);
    const rest = { taxonomy, book, told, picked, speak, actions: this.#actions, ...tablesOf(book, taxonomy) };
    const other = mirror && { ...spokenIn(mirror), ...rest };
    return { ...spokenIn(lang), ...rest, ...(other && { other }) };
  }

  protected override render(): TemplateResult {
    const { engine } = this.#engine;
    const { messages, language: lang } = this.#messages;
    const t = routeMessagesFor(lang);
    const occupation = engine && indexOf(engine.taxonomy).occupations.get(this.target);
    return html`<section class="base" part="base" aria-labelledby="heading">
      <header>
        <h2 id="heading" part="heading" tabindex="-1">
          ${softBreaksIn(lang, t.label({ occupation: occupation ? labelIn(occupation, lang) : '' }))}
          ${engine && occupation ? headingBeside(this.#view(engine).other, occupation) : nothing}
        </h2>
        ${engine ? this.#targets(engine, lang) : nothing}
      </header>
      ${this.#messages.note} ${this.#announcer.region}
      ${
        !engine
          ? html`<p class="muted" part="loading">${messages.common.loading}</p>`
          : occupation
            ? this.#ways(engine, occupation)
            : html`<p class="note" part="next">${this.target ? t.unknownTarget : t.noTarget}</p>`
      }
    </section>`;
  }

  #targets({ taxonomy }: Engine, lang: string): TemplateResult {
    const t = routeMessagesFor(lang);
    const { ladder, lateral, before, rest } = targetsAround(taxonomy, this.target || undefined);
    const current = indexOf(taxonomy).occupations.get(this.target);
    const option = (each: Occupation) =>
      html`<option value=${each.id} ?selected=${each.id === this.target}>${labelIn(each, lang)}</option>`;
    const group = (label: string, list: readonly Occupation[]) =>
      list.length > 0 ? html`<optgroup label=${label}>${list.map(option)}</optgroup>` : nothing;
    return html`<p class="target" part="target">
      <label for="target">${t.target}</label>
      <select id="target" .value=${this.target} @change=${this.#choose}>
        ${current ? option(current) : html`<option value="" selected>${t.choose}</option>`}
        ${group(t.targetGroups.ladder, ladder)} ${group(t.targetGroups.lateral, lateral)}
        ${group(t.targetGroups.before, before)} ${group(t.targetGroups.rest, rest)}
      </select>
    </p>`;
  }

  readonly #choose = (event: Event): void => {
    this.target = (event.target as HTMLSelectElement).value;
  };

  #ways(engine: Engine, occupation: Occupation): TemplateResult {
    const view = this.#view(engine);
    const { t, messages } = view;
    if (this.status === 'ready') return this.#found(engine, view, occupation);
    return this.status === 'failed'
      ? html`<div class="note" part="next">
          <p>${t.failed}</p>
          <button type="button" @click=${() => void this.#load(engine)}>${messages.common.retry}</button>
        </div>`
      : html`<p class="muted" part="loading">${t.loading}</p>`;
  }

  #found(engine: Engine, view: View, occupation: Occupation): TemplateResult {
    const { t, messages, lang } = view;
    const { profile } = this.#person;
    const whole = this.whole ?? engine.taxonomy;
    const entry = (id: string) => indexOf(whole).occupations.get(id);
    const told = (profile.competences ?? []).length > 0;
    const reading = readingFor({ engine, vacancy: this.vacancy, target: occupation.id });
    const standing = standingOf(engine, profile, entry(occupation.id) ?? occupation, reading);
    const { have, total } = standing;
    const sentence = reading
      ? messages.summary.fit({ total, have, close: 0, trainable: 0, unknown: 0 })
      : t.stand({ have, total, occupation: labelIn(occupation, lang) });
    const { plans, groups, opened } = this.#planning;
    const shown = { occupation, plans, groups, opened, limit: this.shown, more: this.#more };
    // for the youngest it is about tasting the work, not about what the law asks
    const young = plans[0] !== undefined && groups.general.includes(plans[0]);
    const bring = told ? t.map.bring({ count: (profile.competences ?? []).length }) : '';
    return html`${
      plans.length > 0
        ? answerView(view, answerFor(view, shown), view.other && answerFor(view.other, shown))
        : html`<p class="note" part="next">${t.none}</p>`
    }
    ${startsView(view, plans)} ${answersView(view)}
    ${young ? nothing : standingView(view, standing, told, sentence, plans)}
    ${ladderView(view, occupation.id, (each) => standingOf(engine, profile, entry(each.id) ?? each), told)}
    ${view.told.starts.includes('newcomer') ? recognitionView(view, plans) : nothing}
    ${plans.length > 0 ? sectionsView(view, { ...shown, standing: bring }) : nothing} ${barriersView(view)}`;
  }

  readonly #more = async (): Promise<void> => {
    const toggles = () => this.renderRoot.querySelectorAll<HTMLElement>('[part=open] .toggle');
    const first = toggles().length;
    this.shown = Infinity;
    await this.updateComplete;
    toggles()[first]?.focus();
  };

  /** Changes what was told, which stays in the profile on this device: the plans change too. The keyboard stays where it was, or goes to the plan that is open. */
  async #tell(change: () => void): Promise<void> {
    const root = this.renderRoot as ShadowRoot;
    const before = root.activeElement;
    change();
    await this.updateComplete;
    this.#announcer.say(routeMessagesFor(this.#messages.language).help.changed);
    if (before?.isConnected === false || root.activeElement === null)
      this.renderRoot.querySelector<HTMLElement>(`[data-plan="${CSS.escape(this.#planning.opened)}"]`)?.focus();
  }

  readonly #actions: Actions = {
    toggle: ({ plan, open }: PlanCard) => {
      this.picked = '';
      this.#open(open ? '' : plan.id);
      if (!open) emit(this, 'zorg-route-select', { plan: plan.id });
    },
    pick: (step) => {
      this.picked = this.picked === step ? '' : step;
    },
    answer: (fact, value) => {
      const { profile, store } = this.#person;
      void this.#tell(() => store?.update(answered(profile, fact, value)));
    },
    start: (start) => {
      const { profile, store } = this.#person;
      const on = !this.#told().starts.includes(start);
      void this.#tell(() => {
        this.#planning.renew();
        if (start === 'pupil') store?.update(asPupil(profile, on));
        else if (start === 'earner')
          store?.update({ ...profile, availability: { ...profile.availability, mustEarn: on } });
        else this.chosen = { ...this.chosen, [start]: on };
      });
    },
    group: (group) => {
      const { profile, store } = this.#person;
      const facts = Object.entries(group.facts ?? {});
      const on = !isIn(this.#told(), group);
      void this.#tell(() => {
        if (facts.length === 0) this.chosen = { ...this.chosen, groups: toggled(this.chosen.groups, group.id) };
        else
          store?.update(facts.reduce((each, [fact, value]) => answered(each, fact, on ? value : undefined), profile));
      });
    },
    barrier: (kind) => {
      const { profile, store } = this.#person;
      void this.#tell(() => store?.update({ ...profile, barriers: toggled(profile.barriers ?? [], kind) }));
    },
    aim: (occupation) => void this.#aim(occupation),
    show: (plan) => void this.#show(plan),
    print: (card) => {
      const { engine } = this.#engine;
      if (!engine) return;
      const view = this.#view(engine);
      const { occupation } = card;
      const title = view.t.label({ occupation: labelIn(occupation, view.lang) });
      const page = planPage(view, card, (each) => cardAnswer(each, card), new Date());
      printPage(this.renderRoot, page, title, view.lang);
    },
    calendar: (card) => {
      const { engine } = this.#engine;
      if (!engine) return;
      const view = this.#view(engine);
      saveFile(planCalendar(view, card, new Date()), view.t.take.calendarFile, 'text/calendar;charset=utf-8');
      this.#announcer.say(view.t.take.calendarSaved);
    },
  };

  async #aim(occupation: string): Promise<void> {
    this.target = occupation;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  #open(plan: string): void {
    this.#planning.opened = plan;
    this.requestUpdate();
  }

  async #show(plan: Plan): Promise<void> {
    this.shown = Infinity;
    this.picked = '';
    if (this.#planning.opened !== plan.id) emit(this, 'zorg-route-select', { plan: plan.id });
    this.#open(plan.id);
    await this.updateComplete;
    const toggle = this.renderRoot.querySelector<HTMLElement>(`[data-plan="${CSS.escape(plan.id)}"]`);
    toggle?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorg-route-explainer': ZorgRouteExplainer;
  }
}
