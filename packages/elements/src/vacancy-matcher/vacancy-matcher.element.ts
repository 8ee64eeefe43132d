import { jobMessagesFor, jobSentences } from '@zorg-match/i18n';
import type { Engine } from '@zorg-match/engine';
import type { Job, SmallStep } from '@zorg-match/engine/choose';
import type { JobPosting, Profile, RankedMatch, Taxonomy, Vacancy } from '@zorg-match/schema';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { engineFor } from '../context/engine-of.js';
import { labels } from '../context/labels.js';
import { createProfileStore } from '../context/profile-store.js';
import { AidsController } from '../controllers/aids-controller.js';
import { Announcer } from '../controllers/announcer.js';
import { EngineController } from '../controllers/engine-controller.js';
import { FocusKeeper } from '../controllers/focus-keeper.js';
import { MessagesController } from '../controllers/messages-controller.js';
import { ProfileController } from '../controllers/profile-controller.js';
import { ReadingsController } from '../controllers/readings-controller.js';
import { SeenController } from '../controllers/seen.js';
import { emit } from '../events.js';
import { readingOf } from '../readings/readings.js';
import { extendsList } from '../readings/slices.js';
import { aids } from '../theme/aids.styles.js';
import { theme } from '../theme/index.js';
import { advertIn, placeId } from './advert.view.js';
import type { VacancyEvidence } from './advert.js';
import { aboveView } from './above.view.js';
import { answerOf, evidenceOf } from './answer.js';
import type { Topic } from './asking.js';
import { cardStyles } from './card.styles.js';
import { Cards } from './cards.js';
import { Comparing } from './comparing.js';
import { compareStyles } from './compare.styles.js';
import { JobDeeds } from './deeds.js';
import { filterDeeds } from './filter-deeds.js';
import { listStyles } from './list.styles.js';
import { goTo } from './going.js';
import { headingView } from './heading.view.js';
import { ListModel } from './list-model.js';
import { barView, listView, progressView } from './list.view.js';
import { Paper } from './paper.js';
import { rows } from './rows.styles.js';
import { sheet } from './sheet.view.js';
import { styles } from './vacancy-matcher.styles.js';
import { NOTHING_GIVEN, vacanciesFrom } from './vacancies.js';
import { type Card, spokenIn, type View } from './view.js';
import './vacancy-matcher.events.js';

const PAGE = 10;
/** Long enough that a row of choices in the picker is announced as one new order. */
const ANNOUNCE_DELAY_MS = 900;
/** Long enough that ticking several filters is announced once. */
const FILTER_DELAY_MS = 400;

/**
 * Vacancies in the order in which they fit the person, each with its reasons, opened in place.
 *
 * @tag zorg-vacancy-matcher
 * @fires {CustomEvent<VacancySelectDetail>} zorg-vacancy-select - A vacancy is opened.
 * @fires {CustomEvent<RouteOpenDetail>} zorg-route-open - Somebody asks for the way to the vacancy's occupation.
 * @fires {CustomEvent<EvidenceSelectDetail>} zorg-evidence-select - Somebody asks where in the advert a line stands; cancel it to show that elsewhere.
 * @fires {CustomEvent<Record<string, never>>} zorg-evidence-change - What `evidence` gives may have changed.
 * @fires {CustomEvent<QuestionOpenDetail>} zorg-question-open - Somebody wants to tell more about themselves; the topic only.
 * @fires {CustomEvent<SavedChangeDetail>} zorg-saved-change - Somebody saved a vacancy, or no longer; ids only.
 * @csspart base - Everything.
 * @csspart language-missing - That a language did not come, with a button that tries again.
 * @csspart heading - The title of the list; `count` is the line under it.
 * @csspart progress - How far the reading of a long list is.
 * @csspart bar - What to do with the list: which jobs, filters, comparing; parts `view`, `compare-open`, `print-saved`, `show-hidden`.
 * @csspart filters - Choosing among the jobs, with parts `filters-open`, `filters-panel`, `filter`, `filters-chosen`, `chip`, `filters-clear`, `filters-done`; `maybe` and `no-fit` with `way-out` say what is left.
 * @csspart steps - Small steps that open jobs, with parts `step`, `steps-stop`.
 * @csspart asking - What an answer of the person would make clear, with part `tell`.
 * @csspart next - The note that says what to do next.
 * @csspart list - The list of cards.
 * @csspart card - A vacancy, with parts `title`, `save`, `facts`, `remark`, `fit`, `strokes`, `before`, `trains`, `opens`, `one-step`, `unsaid`, `actions`, `why`, `apply-first`, `route`, `compare`, `hide`.
 * @csspart hidden - The row that a hidden vacancy leaves behind, with part `undo`.
 * @csspart detail - The explanation of an opened vacancy, with parts `first`, `summary`, `needed`, `have`, `close`, `trainable`, `missing`, `unknown` (`asked` before somebody chose), `wished`, `practical`, `not-needed`, `offers`, `learning`, `below-level`, `next-steps`, `apply`, `detail-route`, `print`.
 * @csspart day-along - The letter that asks to come along for a day, with parts `letter`, `copy`, `mail`.
 * @csspart read-aloud - A button that reads a part of the explanation aloud; there only where the device has a voice for it.
 * @csspart line - A line of the explanation; `condition` for conditions, `quote` for the advert's words.
 * @csspart advert - The advert's own text; `evidence` is what is underlined.
 * @csspart comparison - Two or three vacancies side by side.
 * @csspart sheet - A vacancy on paper.
 * @csspart more - The button for more vacancies.
 */
export class ZorgVacancyMatcher extends LitElement {
  static override styles = [...theme, aids, rows, cardStyles, styles, listStyles, compareStyles];

  /** Vacancies, or schema.org JobPostings as they come from a feed. */
  @property({ attribute: false }) vacancies?: readonly (Vacancy | JobPosting)[] | undefined;
  /** Whether more vacancies are coming in, after the same beginning. */
  @property({ type: Boolean }) growing = false;
  /** Whose match it is; without it the profile that the elements of the page share. */
  @property({ attribute: false }) profile?: Profile | undefined;
  /** Without it the one of the page. */
  @property({ attribute: false }) taxonomy?: Taxonomy | undefined;
  /** How many vacancies are shown at first, and how many more at a time. */
  @property({ type: Number }) limit = PAGE;
  /** Whether the page can ask the person more: then `zorg-question-open` says what about. */
  @property({ type: Boolean }) askable = false;
  /** Whether what somebody saves is kept on the device, by whoever listens to `zorg-saved-change`. */
  @property({ type: Boolean }) kept = false;

  /** When the list was made or last changed, ISO 8601: then it says how old it is. */
  @property({ attribute: 'updated-on' }) updatedOn?: string | undefined;

  @state() private shown = PAGE;
  @state() private opened: ReadonlySet<Vacancy> = new Set();
  @state() private onlySaved = false;

  readonly #engine = new EngineController(this, engineFor);
  readonly #messages = new MessagesController(this, jobSentences, labels);
  readonly #person = new ProfileController(this);
  readonly #readings = new ReadingsController(this);
  readonly #announcer = new Announcer(this);
  readonly #aids = new AidsController(this, new SeenController(this));
  readonly #model = new ListModel(this, (samePool) => this.#reordered(samePool));
  readonly #paper = new Paper(this, () => this.performUpdate());
  readonly #cards = new Cards({
    shelf: this.#model.shelf,
    opened: () => this.opened,
    printing: () => this.#paper.printing,
    opening: () => this.#model.opening,
    unsaid: (job) => this.#model.unsaid.get(job) ?? [],
  });

  #given = NOTHING_GIVEN;
  #toldOf: readonly RankedMatch[] = [];

  /** Ids of the vacancies that the person saved. In memory only: whoever sets it may keep it. */
  @property({ attribute: false })
  get saved(): readonly string[] {
    return [...this.#model.shelf.saved];
  }

  set saved(ids: readonly string[]) {
    this.#model.shelf.restore(ids);
  }

  constructor() {
    super();
    new FocusKeeper(this);
    this.addEventListener('click', (event) => void this.#pressStroke(event));
    this.addEventListener('focusout', () => this.requestUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('profile')) this.#person.use(this.profile && createProfileStore(this.profile));
    const before = this.#given.current;
    if (changed.has('vacancies')) this.#given = vacanciesFrom(this.vacancies);
    const { current } = this.#given;
    if (!extendsList(current, before) || changed.has('limit')) this.shown = this.#page;
    const { engine } = this.#engine;
    this.#readings.read(engine, current);
    if (!engine) return;
    const { done, ready } = this.#readings;
    this.#model.update({
      engine,
      profile: this.#person.profile,
      book: this.#engine.book,
      current,
      growing: this.growing,
      done: ready ? current.length : done,
      page: this.#page,
      shown: this.shown,
      onlySaved: this.onlySaved,
      told: this.#told,
    });
  }

  protected override updated(): void {
    if (this.#toldOf === this.#model.ranked) return;
    this.#toldOf = this.#model.ranked;
    emit(this, 'zorg-evidence-change', {});
  }

  /** Where in the text of a shown vacancy its lines rest; `undefined` as long as that is not known. */
  evidence(vacancy: Vacancy): VacancyEvidence | undefined {
    const match = this.#model.matchOf(vacancy);
    if (!match) return undefined;
    const { reading } = this.#card(match);
    return { text: reading.text, places: evidenceOf(answerOf(match), reading) };
  }

  /** Opens a shown vacancy and brings the keyboard to one of its lines; false when there is no such line. */
  async showLine(vacancy: Vacancy, line: string): Promise<boolean> {
    const match = this.#model.matchOf(vacancy);
    if (!match) return false;
    const each = this.#card(match);
    if (!each.withText) this.#deeds.toggle(each);
    await this.updateComplete;
    return this.#goTo(`${each.key}-${line}`);
  }

  get #page(): number {
    return this.limit >= 1 ? Math.floor(this.limit) : PAGE;
  }

  #reordered(samePool: boolean): void {
    const { ranked, pool } = this.#model;
    const first = pool[ranked[0]?.index ?? -1]?.vacancy;
    if (!samePool || !first) return;
    const { matcher } = this.#messages.messages;
    const text = matcher.reranked({ count: pool.length, first: first.title || matcher.untitled });
    this.#announcer.say(text, ANNOUNCE_DELAY_MS);
  }

  protected override render(): TemplateResult {
    const { matcher } = this.#messages.messages;
    const { engine } = this.#engine;
    const some = engine !== undefined && (this.#model.complete || this.#model.jobs.length > 0);
    const papers = engine ? this.#paper.sheets((vacancy) => this.#cardOf(engine, vacancy)) : [];
    if (papers.length > 0 && engine)
      return html`<section class="base" part="base">${papers.map((each) => sheet(this.#view(engine), each))}</section>`;
    const { vacancies, current, skipped } = this.#given;
    return html`<section class="base" part="base" role="group" aria-labelledby="heading">
      ${headingView({
        spoken: this.#messages,
        model: this.#model,
        count: some && !this.growing ? current.length : undefined,
        told: this.#told,
        updatedOn: this.updatedOn,
      })}
      ${this.#messages.note} ${this.#announcer.region}
      ${
        current.length === 0 && !this.growing
          ? html`<p class="note" part="next">${vacancies.length === 0 ? matcher.noVacancies : matcher.allExpired}</p>`
          : html`${this.#progress(some)} ${engine && some ? this.#shownJobs(engine) : nothing}`
      }
      ${skipped > 0 ? html`<p class="small muted" part="skipped">${matcher.skipped({ count: skipped })}</p>` : nothing}
    </section>`;
  }

  #progress(some: boolean): unknown {
    const { done, ready } = this.#readings;
    // what is read may still wait for the keyboard to leave the list; that is no reading any more
    if (ready && !this.growing) return nothing;
    const { messages } = this.#messages;
    return progressView(
      { messages, job: this.#words },
      { done, total: this.growing ? undefined : this.#given.current.length, some },
    );
  }

  get #words() {
    return jobMessagesFor(this.#messages.language);
  }

  /** Whether the person told anything that a vacancy can be compared with. */
  get #told(): boolean {
    const { competences = [], experience = [] } = this.#person.profile;
    return competences.length > 0 || experience.length > 0;
  }

  #view(engine: Engine): View {
    const { taxonomy } = engine;
    const { profile } = this.#person;
    const speak: View['speak'] = (...said) => this.#aids.speak(...said);
    const rest = { taxonomy, book: this.#engine.book, profile, now: new Date(), told: this.#told, speak };
    return spokenIn(this.#messages, rest);
  }

  #shownJobs(engine: Engine): TemplateResult {
    const view = this.#view(engine);
    const { saved } = this.#model;
    const bar = barView(view, {
      total: this.#model.jobs.length - this.#model.shelf.hidden.size,
      savedHere: this.#model.complete ? saved.length : this.#model.shelf.saved.size,
      shelf: this.#model.shelf,
      onlySaved: this.onlySaved,
      kept: this.kept,
      comparing: this.#comparing.on,
      view: (only) => {
        this.onlySaved = only;
        this.#comparing.on = false;
        this.shown = this.#page;
      },
      compare: () => this.#comparing.turn(true),
      clear: () => this.#model.shelf.clearCompared(),
      print: () => void this.#paper.print(saved),
    });
    return html`${bar}
    ${this.#comparing.on ? this.#comparing.render(view, (job) => this.#cardOf(engine, job.vacancy)) : this.#list(view)}`;
  }

  async #openFrom(each: Card): Promise<void> {
    if (!this.#model.matchOf(each.vacancy)) this.shown = this.#model.pool.length;
    if (!this.opened.has(each.vacancy)) this.#deeds.toggle(each);
    await this.updateComplete;
    this.#goTo(`${each.key}-title`);
  }

  #list(view: View): TemplateResult {
    const above = aboveView(view, this.#model, {
      onlySaved: this.onlySaved,
      filters: this.#filterDeeds,
      ask: this.askable ? this.#ask : undefined,
      imagine: this.#imagine,
    });
    const list = listView(view, this.#model, {
      card: (match) => this.#card(match),
      deeds: this.#deeds,
      page: this.#page,
      more: () => void this.#more(),
    });
    return html`${above} ${list}`;
  }

  #cardOf(engine: Engine, vacancy: Vacancy): Card {
    const { book } = this.#engine;
    const reading = readingOf(engine, vacancy);
    const job = this.#model.jobOf(vacancy) ?? { vacancy, reading };
    const known = this.#model.matchOf(vacancy);
    return this.#cards.of(job, known ?? engine.match(this.#person.profile, reading, { ...(book && { book }) }));
  }

  #card(match: RankedMatch): Card {
    return this.#cards.of(this.#model.pool[match.index] as Job, match);
  }

  readonly #deeds = new JobDeeds(this, {
    shelf: this.#model.shelf,
    paper: this.#paper,
    announcer: this.#announcer,
    words: () => ({ messages: this.#messages.messages, job: this.#words }),
    toggle: ({ vacancy, match }) => {
      const opened = new Set(this.opened);
      if (!opened.delete(vacancy)) {
        opened.add(vacancy);
        // with the routes there, an unmet condition can name the step that would meet it; without them it just cannot
        this.#engine.routes().catch(() => undefined);
        emit(this, 'zorg-vacancy-select', { vacancy, grade: match.fit.grade });
      }
      this.opened = opened;
    },
    toText: (each, line) => {
      // a page that shows the advert itself cancels the question
      if (!emit(this, 'zorg-evidence-select', { vacancy: each.vacancy, line }, { cancelable: true })) return;
      const piece = advertIn(each).places.get(line);
      if (piece) this.#goTo(placeId(each, piece));
    },
    toLine: (each, line) => void this.#goTo(`${each.key}-${line}`),
    stepOf: ({ job }) => {
      const { engine } = this.#engine;
      if (!engine || !this.#told) return undefined;
      return this.#model.whatIf.stepFor(engine, this.#person.profile, job)?.change;
    },
  });

  readonly #comparing = new Comparing(this, {
    model: this.#model,
    open: (each) => void this.#openFrom(each),
    remove: (each) => this.#deeds.compare(each),
    focus: (selector) => void this.#deeds.focus(selector),
    turned: () => void this.#engine.routes().catch(() => undefined),
  });

  readonly #filterDeeds = filterDeeds({
    state: this.#model.filters,
    jobs: () => this.#model.jobs,
    words: () => this.#words,
    say: (text) => this.#announcer.say(text, FILTER_DELAY_MS),
    focus: (selector) => void this.#deeds.focus(selector),
  });

  readonly #imagine = (step: SmallStep | undefined): void => {
    this.#model.whatIf.imagine(step?.change);
    const { whatIf } = this.#words;
    this.#announcer.say(step ? whatIf.say({ count: step.opens.length }) : whatIf.back);
    if (!step) void this.#deeds.focus('[part=step]');
  };

  readonly #ask = (topic: Topic): void => void emit(this, 'zorg-question-open', { topic });

  #goTo(id: string): boolean {
    return goTo(this.renderRoot as ShadowRoot, id);
  }

  async #more(): Promise<void> {
    const first = this.#model.ranked.length;
    this.shown += this.#page;
    await this.updateComplete;
    this.renderRoot.querySelectorAll('ol > li')[first]?.querySelector<HTMLElement>('[part=title]')?.focus();
  }

  /** A stroke of the picture opens its line: a shortcut for the pointer beside the button that does it for everybody. */
  async #pressStroke(event: Event): Promise<void> {
    const stroke = event.composedPath()[0];
    const id = stroke instanceof HTMLElement ? stroke.dataset['line'] : undefined;
    if (id === undefined) return;
    const vacancies = this.#model.ranked.flatMap(({ index }) => this.#model.pool[index]?.vacancy ?? []);
    const vacancy = vacancies.find((each) => id.startsWith(`${this.#cards.keyOf(each)}-`));
    if (vacancy) await this.showLine(vacancy, id.slice(id.indexOf('-') + 1));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorg-vacancy-matcher': ZorgVacancyMatcher;
  }
}
