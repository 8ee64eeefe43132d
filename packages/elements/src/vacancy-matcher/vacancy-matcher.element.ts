import type { Engine } from '@zorg-match/engine';
import type { JobPosting, Profile, RankedMatch, Taxonomy, Vacancy } from '@zorg-match/schema';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { engineFor } from '../context/engine-of.js';
import { createProfileStore } from '../context/profile-store.js';
import { Announcer } from '../controllers/announcer.js';
import { EngineController } from '../controllers/engine-controller.js';
import { MessagesController } from '../controllers/messages-controller.js';
import { ProfileController } from '../controllers/profile-controller.js';
import { ReadingsController } from '../controllers/readings-controller.js';
import { emit } from '../events.js';
import { readingOf } from '../readings/readings.js';
import { theme } from '../theme/index.js';
import { advertIn, placeId } from './advert.view.js';
import type { Evidence } from './advert.js';
import { answerOf, evidenceOf } from './answer.js';
import { card } from './card.view.js';
import { rows } from './rows.styles.js';
import { isExpired } from './vacancy-facts.js';
import { styles } from './vacancy-matcher.styles.js';
import { vacanciesFrom } from './vacancies.js';
import type { Card, CardActions, View } from './view.js';
import './vacancy-matcher.events.js';

/** The text of a vacancy, and the places in it on which lines of its explanation rest. */
export interface VacancyEvidence {
  readonly text: string;
  readonly places: readonly Evidence[];
}

const PAGE = 10;
/** Long enough that a row of choices in the picker is announced as one new order. */
const ANNOUNCE_DELAY_MS = 900;

/**
 * Vacancies in the order in which they fit the person, each with its reasons, opened in place.
 *
 * @tag zorg-vacancy-matcher
 * @fires {CustomEvent<VacancySelectDetail>} zorg-vacancy-select - A vacancy is opened.
 * @fires {CustomEvent<RouteOpenDetail>} zorg-route-open - Somebody asks for the way to the vacancy's occupation.
 * @fires {CustomEvent<EvidenceSelectDetail>} zorg-evidence-select - Somebody asks where in the advert a line stands.
 * @fires {CustomEvent<Record<string, never>>} zorg-evidence-change - What `evidence` gives may have changed.
 * @csspart base - Everything.
 * @csspart heading - The title of the list; `count` is the line under it.
 * @csspart next - The note that says what to do next.
 * @csspart list - The list of cards.
 * @csspart card - A vacancy, with parts `title`, `facts`, `remark`, `fit`, `strokes`, `before`, `trains`, `actions`, `why`, `route`.
 * @csspart detail - The explanation of an opened vacancy, with parts `summary`, `needed`, `have`, `close`, `trainable`, `missing`, `unknown` (`asked` before somebody chose), `practical`, `not-needed`, `offers`, `apply`.
 * @csspart line - A line of the explanation; `condition` for conditions, `quote` for the advert's words.
 * @csspart advert - The advert's own text; `evidence` is what is underlined.
 * @csspart more - The button for more vacancies.
 */
export class ZorgVacancyMatcher extends LitElement {
  static override styles = [...theme, rows, styles];

  /** Vacancies, or schema.org JobPostings as they come from a feed. */
  @property({ attribute: false }) vacancies?: readonly (Vacancy | JobPosting)[] | undefined;
  /** Whose match it is; without it the profile that the elements of the page share. */
  @property({ attribute: false }) profile?: Profile | undefined;
  /** Without it the one of the page. */
  @property({ attribute: false }) taxonomy?: Taxonomy | undefined;
  /** How many vacancies are shown at first, and how many more at a time. */
  @property({ type: Number }) limit = PAGE;

  @state() private shown = PAGE;
  @state() private opened: ReadonlySet<Vacancy> = new Set();
  @state() private printing = false;

  readonly #engine = new EngineController(this, engineFor);
  readonly #messages = new MessagesController(this);
  readonly #person = new ProfileController(this);
  readonly #readings = new ReadingsController(this);
  readonly #announcer = new Announcer(this);

  #all: readonly Vacancy[] = [];
  #current: readonly Vacancy[] = [];
  #skipped = 0;
  #ranked: readonly RankedMatch[] = [];
  #rankedFor: readonly unknown[] = [];
  #order = '';
  #toldOf: readonly RankedMatch[] = [];

  constructor() {
    super();
    this.addEventListener('click', (event) => void this.#pressStroke(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('profile')) this.#person.use(this.profile && createProfileStore(this.profile));
    if (changed.has('vacancies')) {
      const { vacancies, skipped } = vacanciesFrom(this.vacancies);
      const now = new Date();
      this.#all = vacancies;
      this.#skipped = skipped;
      this.#current = vacancies.filter((vacancy) => !isExpired(vacancy, now));
    }
    if (changed.has('vacancies') || changed.has('limit')) this.shown = this.#page;
    const { engine } = this.#engine;
    this.#readings.read(engine, this.#current);
    if (engine && this.#readings.ready) this.#rank(engine);
  }

  protected override updated(): void {
    if (this.#toldOf === this.#ranked) return;
    this.#toldOf = this.#ranked;
    emit(this, 'zorg-evidence-change', {});
  }

  /** Where in the text of a shown vacancy its lines rest; `undefined` as long as that is not known. */
  evidence(vacancy: Vacancy): VacancyEvidence | undefined {
    const { engine } = this.#engine;
    const match = this.#matchOf(vacancy);
    if (!engine || !match) return undefined;
    const reading = readingOf(engine, vacancy);
    return { text: reading.text, places: evidenceOf(answerOf(match), reading) };
  }

  /** Opens a shown vacancy and brings the keyboard to one of its lines; false when there is no such line. */
  async showLine(vacancy: Vacancy, line: string): Promise<boolean> {
    const { engine } = this.#engine;
    const match = this.#matchOf(vacancy);
    if (!engine || !match) return false;
    const each = this.#card(engine, match);
    if (!each.withText) this.#actions.toggle(each);
    await this.updateComplete;
    return this.#goTo(`${each.key}-${line}`);
  }

  #matchOf(vacancy: Vacancy): RankedMatch | undefined {
    return this.#ranked.find(({ index }) => this.#current[index] === vacancy);
  }

  get #page(): number {
    return this.limit >= 1 ? Math.floor(this.limit) : PAGE;
  }

  #rank(engine: Engine): void {
    const { profile } = this.#person;
    const { book } = this.#engine;
    const wanted = [engine, profile, this.#current, this.shown, book];
    if (wanted.every((each, index) => each === this.#rankedFor[index])) return;
    const readings = this.#current.map((vacancy) => readingOf(engine, vacancy));
    this.#ranked = engine.rank(profile, readings, { limit: this.shown, ...(book && { book }) });
    const sameList = this.#rankedFor[2] === this.#current && this.#rankedFor[3] === this.shown;
    this.#rankedFor = wanted;
    const order = this.#ranked.map(({ index }) => index).join();
    if (sameList && order !== this.#order) this.#announce();
    this.#order = order;
  }

  #announce(): void {
    const first = this.#current[this.#ranked[0]?.index ?? -1];
    if (!first) return;
    const { matcher } = this.#messages.messages;
    const text = matcher.reranked({ count: this.#current.length, first: first.title || matcher.untitled });
    this.#announcer.say(text, ANNOUNCE_DELAY_MS);
  }

  protected override render(): TemplateResult {
    const { messages } = this.#messages;
    const { engine } = this.#engine;
    const ready = engine !== undefined && this.#readings.ready;
    return html`<section class="base" part="base" aria-labelledby="heading">
      <header>
        <h2 id="heading" part="heading">${messages.matcher.label}</h2>
        ${
          this.#current.length > 0 && ready
            ? html`<p class="muted" part="count">
                ${messages.matcher.count({ count: this.#current.length })}${this.#told ? `. ${messages.matcher.order}` : '.'}
              </p>`
            : nothing
        }
      </header>
      ${this.#announcer.region}
      ${
        this.#all.length === 0 || this.#current.length === 0
          ? this.#note(this.#all.length === 0 ? messages.matcher.noVacancies : messages.matcher.allExpired)
          : ready
            ? this.#list(engine)
            : html`<p class="muted" part="loading">${messages.match.loadingJobs}</p>`
      }
      ${
        this.#skipped > 0
          ? html`<p class="small muted" part="skipped">${messages.matcher.skipped({ count: this.#skipped })}</p>`
          : nothing
      }
    </section>`;
  }

  /** Whether the person told anything that a vacancy can be compared with. */
  get #told(): boolean {
    const { competences = [], experience = [] } = this.#person.profile;
    return competences.length > 0 || experience.length > 0;
  }

  #note(text: string): TemplateResult {
    return html`<p class="note" part="next">${text}</p>`;
  }

  #list(engine: Engine): TemplateResult {
    const { messages, language: lang } = this.#messages;
    const told = this.#told;
    const view: View = { messages, lang, taxonomy: engine.taxonomy, book: this.#engine.book, now: new Date(), told };
    const total = this.#current.length;
    const next = Math.min(this.#page, total - this.#ranked.length);
    const nothingFits = this.#ranked.every(({ fit }) => fit.grade === 'far' || fit.grade === 'unknown');
    return html`${
        told
          ? nothingFits
            ? this.#note(messages.matcher.nothingFits)
            : nothing
          : this.#note(messages.matcher.nothingChosen)
      }
      <ol part="list">
        ${repeat(
          this.#ranked,
          ({ index }) => this.#current[index],
          (ranked) => html`<li>${card(view, this.#card(engine, ranked), this.#actions)}</li>`,
        )}
      </ol>
      ${
        next > 0
          ? html`<footer>
              <p class="muted">${messages.matcher.shown({ shown: this.#ranked.length, total })}</p>
              <button type="button" part="more" @click=${this.#more}>${messages.matcher.more({ count: next })}</button>
            </footer>`
          : nothing
      }`;
  }

  #card(engine: Engine, match: RankedMatch): Card {
    const vacancy = this.#current[match.index] as Vacancy;
    const withText = this.opened.has(vacancy);
    return {
      key: `v${match.index}`,
      vacancy,
      reading: readingOf(engine, vacancy),
      match,
      answer: answerOf(match),
      open: withText || this.printing,
      withText,
    };
  }

  readonly #actions: CardActions = {
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
    route: (occupation, { vacancy }, from) => emit(from ?? this, 'zorg-route-open', { occupation, vacancy }),
    toText: (each, line) => {
      emit(this, 'zorg-evidence-select', { vacancy: each.vacancy, line });
      const piece = advertIn(each).places.get(line);
      if (piece) this.#goTo(placeId(each, piece));
    },
    toLine: (each, line) => this.#goTo(`${each.key}-${line}`),
  };

  #goTo(id: string): boolean {
    const target = (this.renderRoot as ShadowRoot).getElementById(id);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    target?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    target?.focus({ preventScroll: true });
    return target !== null;
  }

  readonly #more = async (): Promise<void> => {
    const first = this.#ranked.length;
    this.shown += this.#page;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('[part=title]')[first]?.focus();
  };

  /** A stroke of the picture opens its line: a shortcut for the pointer beside the button that does it for everybody. */
  async #pressStroke(event: Event): Promise<void> {
    const stroke = event.composedPath()[0];
    const id = stroke instanceof HTMLElement ? stroke.dataset['line'] : undefined;
    const match = this.#ranked.find(({ index }) => id?.startsWith(`v${index}-`));
    const vacancy = this.#current[match?.index ?? -1];
    if (id !== undefined && vacancy) await this.showLine(vacancy, id.slice(id.indexOf('-') + 1));
  }

  /** On paper every card shown tells its reasons; the text of the advert only where somebody opened it. */
  readonly #print = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.performUpdate(); // the page is drawn for paper as soon as the event is over
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'zorg-vacancy-matcher': ZorgVacancyMatcher;
  }
}
