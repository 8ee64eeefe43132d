import type { Engine } from '@zorg-match/engine';
import type { JobPosting, Occupation, Plan, Profile, RouteBook, Taxonomy, Vacancy } from '@zorg-match/schema';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { engineFor } from '../context/engine-of.js';
import { createProfileStore } from '../context/profile-store.js';
import { indexOf, labelIn } from '../context/taxonomy-index.js';
import { Announcer } from '../controllers/announcer.js';
import { EngineController } from '../controllers/engine-controller.js';
import { MessagesController } from '../controllers/messages-controller.js';
import { ProfileController } from '../controllers/profile-controller.js';
import { emit } from '../events.js';
import { readingOf } from '../readings/readings.js';
import { theme } from '../theme/index.js';
import { strokeOf } from '../vacancy-matcher/answer.js';
import { vacanciesFrom } from '../vacancy-matcher/vacancies.js';
import { rows } from '../vacancy-matcher/rows.styles.js';
import { map } from './map.styles.js';
import { planCard } from './plan.view.js';
import { styles } from './route-explainer.styles.js';
import { standingOf, type Standing } from './standing.js';
import { targetsAround } from './targets.js';
import { conditionName, type PlanCard, tablesOf, type View } from './view.js';
import './route-explainer.events.js';

/** How many plans are shown before somebody asks for more. */
const PAGE = 5;

/**
 * The ways from where somebody stands to an occupation, each a line map with its steps, help and laws.
 *
 * @tag zorg-route-explainer
 * @fires {CustomEvent<RouteSelectDetail>} zorg-route-select - Somebody opens a plan.
 * @csspart base - Everything.
 * @csspart heading - The title; `target` is the list of jobs beside it.
 * @csspart standing - Where the person stands.
 * @csspart plan - A plan, with parts `toggle`, `tags`, `who`, `start`, `opened`, `caveats`, `age`.
 * @csspart map - The line map: parts `station`, `step`, `facts`, `gate` (what must be in order), `gives`, `help`, `source` (numbers in the list `sources`).
 * @csspart other - The plans that ended or are not there yet.
 * @csspart more - The button for more plans.
 * @csspart next - The note that says what to do next.
 */
export class ZorgRouteExplainer extends LitElement {
  static override styles = [...theme, rows, map, styles];

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
  @state() private opened = '';
  @state() private shown = PAGE;

  readonly #engine = new EngineController(this, engineFor);
  readonly #messages = new MessagesController(this);
  readonly #person = new ProfileController(this);
  readonly #announcer = new Announcer(this);
  #loadedFor: Engine | undefined;
  #plans: readonly Plan[] = [];
  #plannedFor: readonly unknown[] = [];

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
    if (this.book) this.#plan(engine, this.book);
  }

  protected override updated(): void {
    // the options are regrouped around the target, which moves the browser's own choice
    const select = this.renderRoot.querySelector('select');
    if (select) select.value = this.target;
  }

  readonly #load = async (engine: Engine): Promise<void> => {
    this.status = 'loading';
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
      this.#announcer.say(this.#messages.messages.route.failed);
    }
  };

  #reading(engine: Engine) {
    const [vacancy] = this.vacancy ? vacanciesFrom([this.vacancy]).vacancies : [];
    const reading = vacancy && readingOf(engine, vacancy);
    // another job than the vacancy's has nothing to do with what the vacancy asks
    return reading?.occupations.some(({ id }) => id === this.target) ? reading : undefined;
  }

  #plan(engine: Engine, book: RouteBook): void {
    const wanted = [engine, book, this.#person.profile, this.target, this.vacancy];
    if (wanted.every((each, index) => each === this.#plannedFor[index])) return;
    const newTarget = this.#plannedFor[3] !== this.target;
    this.#plannedFor = wanted;
    const reading = this.#reading(engine);
    this.#plans = engine.routes(this.#person.profile, { to: this.target, book, ...(reading && { reading }) });
    if (!newTarget && this.#plans.some(({ id }) => id === this.opened)) return;
    this.shown = PAGE;
    this.opened = this.#plans.find(isOpenNow)?.id ?? '';
  }

  protected override render(): TemplateResult {
    const { engine } = this.#engine;
    const { messages, language: lang } = this.#messages;
    const occupation = engine && indexOf(engine.taxonomy).occupations.get(this.target);
    return html`<section class="base" part="base" aria-labelledby="heading">
      <header>
        <h2 id="heading" part="heading" tabindex="-1">
          ${messages.route.label({ occupation: occupation ? labelIn(occupation, lang) : '' })}
        </h2>
        ${engine ? this.#targets(engine, lang) : nothing}
      </header>
      ${this.#announcer.region}
      ${
        !engine
          ? html`<p class="muted" part="loading">${messages.common.loading}</p>`
          : occupation
            ? this.#ways(engine, occupation)
            : html`<p class="note" part="next">
                ${this.target ? messages.route.unknownTarget : messages.route.noTarget}
              </p>`
      }
    </section>`;
  }

  #targets({ taxonomy }: Engine, lang: string): TemplateResult {
    const { route } = this.#messages.messages;
    const { ladder, lateral, before, rest } = targetsAround(taxonomy, this.target || undefined);
    const current = indexOf(taxonomy).occupations.get(this.target);
    const option = (each: Occupation) =>
      html`<option value=${each.id} ?selected=${each.id === this.target}>${labelIn(each, lang)}</option>`;
    const group = (label: string, list: readonly Occupation[]) =>
      list.length > 0 ? html`<optgroup label=${label}>${list.map(option)}</optgroup>` : nothing;
    return html`<p class="target" part="target">
      <label for="target">${route.target}</label>
      <select id="target" .value=${this.target} @change=${this.#choose}>
        ${current ? option(current) : html`<option value="" selected>${route.choose}</option>`}
        ${group(route.targetGroups.ladder, ladder)} ${group(route.targetGroups.lateral, lateral)}
        ${group(route.targetGroups.before, before)} ${group(route.targetGroups.rest, rest)}
      </select>
    </p>`;
  }

  readonly #choose = (event: Event): void => {
    this.target = (event.target as HTMLSelectElement).value;
  };

  #ways(engine: Engine, occupation: Occupation): TemplateResult {
    const { messages, language: lang } = this.#messages;
    const name = labelIn(occupation, lang);
    const tables = this.book ? tablesOf(this.book, engine.taxonomy) : { contacts: new Map(), sources: new Map() };
    const view: View = { messages, lang, taxonomy: engine.taxonomy, ...tables };
    const asked = (this.whole && indexOf(this.whole).occupations.get(occupation.id)) ?? occupation;
    const standing = standingOf(engine, this.#person.profile, asked, this.#reading(engine));
    const told = (this.#person.profile.competences ?? []).length > 0;
    return html`<div class="standing" part="standing">${this.#standing(view, standing, name, told)}</div>
      ${
        this.status === 'failed'
          ? html`<div class="note" part="next">
              <p>${messages.route.failed}</p>
              <button type="button" @click=${() => void this.#load(engine)}>${messages.common.retry}</button>
            </div>`
          : this.status === 'ready'
            ? this.#list(view, occupation, told)
            : html`<p class="muted" part="loading">${messages.route.loading}</p>`
      }`;
  }

  #standing(view: View, { have, total, needed }: Standing, occupation: string, told: boolean): TemplateResult {
    const { messages } = view;
    const { route, summary } = messages;
    return html`<p class="where">
        ${
          told
            ? this.vacancy
              ? summary.fit({ total, have, close: 0, trainable: 0, unknown: 0 })
              : route.stand({ have, total, occupation })
            : route.standEmpty
        }
      </p>
      ${
        needed.length > 0
          ? html`<div part="needed">
              <p class="lead">${route.needed}</p>
              <ul>
                ${needed.map(
                  ({ condition, verdict }) =>
                    html`<li class="must" data-state=${strokeOf[verdict]}>
                      <span class="stroke" data-state=${strokeOf[verdict]} aria-hidden="true"></span>
                      <span>${conditionName(view, condition)}: ${messages.conditions.verdict[verdict]}</span>
                    </li>`,
                )}
              </ul>
            </div>`
          : nothing
      }`;
  }

  #list(view: View, occupation: Occupation, told: boolean): TemplateResult {
    const { route } = view.messages;
    if (this.#plans.length === 0) return html`<p class="note" part="next">${route.none}</p>`;
    const now = this.#plans.filter(isOpenNow);
    const other = this.#plans.filter((plan) => !isOpenNow(plan));
    const standing = told ? route.bring({ count: (this.#person.profile.competences ?? []).length }) : '';
    const cards = (plans: readonly Plan[], prefix: string) =>
      html`<ol class="plans">
        ${repeat(
          plans,
          ({ id }) => id,
          (plan, index) =>
            html`<li>
              ${planCard(
                view,
                { key: `${prefix}${index}`, plan, occupation, open: plan.id === this.opened },
                standing,
                this.#toggle,
              )}
            </li>`,
        )}
      </ol>`;
    const hidden = now.length - this.shown;
    return html`${
      now.length > 0
        ? html`<section>
            <h3>${route.plans} <span class="muted count">${route.planCount({ count: now.length })}</span></h3>
            ${cards(now.slice(0, this.shown), 'p')}
            ${
              hidden > 0
                ? html`<p>
                    <button type="button" part="more" @click=${this.#more}>${route.more({ count: hidden })}</button>
                  </p>`
                : nothing
            }
          </section>`
        : html`<p class="note" part="next">${route.none}</p>`
    }
    ${
      other.length > 0
        ? html`<section class="other" part="other">
            <h3>${route.other}</h3>
            ${cards(other, 'o')}
          </section>`
        : nothing
    }`;
  }

  readonly #more = async (): Promise<void> => {
    const first = this.shown;
    this.shown = Infinity;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.toggle')[first]?.focus();
  };

  readonly #toggle = ({ plan, open }: PlanCard): void => {
    this.opened = open ? '' : plan.id;
    if (!open) emit(this, 'zorg-route-select', { plan: plan.id });
  };
}

/** Whether a plan can be taken today, as far as we know. */
const isOpenNow = ({ status }: Plan) => status === 'active' || status === 'unknown';

declare global {
  interface HTMLElementTagNameMap {
    'zorg-route-explainer': ZorgRouteExplainer;
  }
}
