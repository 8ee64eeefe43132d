import { monitorMessages as say } from '@zorg-match/i18n';
import type { MonitorReport, SupplyCount, Taxonomy } from '@zorg-match/schema';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { engineFor } from '../context/engine-of.js';
import { Announcer } from '../controllers/announcer.js';
import { EngineController } from '../controllers/engine-controller.js';
import { MessagesController } from '../controllers/messages-controller.js';
import { ReadingsController } from '../controllers/readings-controller.js';
import { SourceController, type VacancySource } from '../match/vacancy-source.js';
import { theme } from '../theme/index.js';
import { bars } from './bars.view.js';
import { CountingController } from './counting-controller.js';
import { csvOf } from './csv.js';
import { type Figure, svgOf, totalOf } from './figure.js';
import { figuresOf, occupationName, regionName, type Words } from './figures.js';
import { styles } from './monitor.styles.js';
import { gaps, grid, longest } from './tables.view.js';

/**
 * What the vacancies of a region ask and offer, and where people are wanted: counts of adverts, as pictures that are tables.
 * Nobody's profile is in it; counts of people that the page gives are hidden below five.
 *
 * @tag zorg-monitor
 * @csspart base - Everything.
 * @csspart choices - The lists of provinces and jobs.
 * @csspart figure - A picture with its table, sentence and buttons.
 */
export class ZorgMonitor extends LitElement {
  static override styles = [...theme, styles];

  /** Address of a feed, `page`, or the vacancies themselves, as for `zorg-match`. */
  @property() vacancies: VacancySource | undefined;
  /** Counts of people by occupation or competence and province; absent: only vacancies are shown. */
  @property({ attribute: false }) supply: readonly SupplyCount[] = [];
  /** Without it the one of the page. */
  @property({ attribute: false }) taxonomy?: Taxonomy | undefined;

  @state() private region = '';
  @state() private occupation = '';
  @state() private opened: ReadonlySet<string> = new Set();

  readonly #engine = new EngineController(this, engineFor);
  readonly #messages = new MessagesController(this);
  readonly #announcer = new Announcer(this);
  readonly #source = new SourceController(this, (issues) => {
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
      console.warn(`zorg-match: ${String(errors.length)} problem(s) with the vacancies of <zorg-monitor>.`, errors);
  });
  readonly #readings = new ReadingsController(this);
  readonly #counting = new CountingController(this);

  protected override willUpdate(): void {
    this.#source.load(this.vacancies);
    const { engine } = this.#engine;
    const { status, vacancies } = this.#source;
    if (status !== 'ready') return;
    this.#readings.read(engine, vacancies);
    if (engine && this.#readings.ready) {
      const { region, occupation } = this;
      this.#counting.count(engine, vacancies, { region, occupation });
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="base" part="base">
      <h2 id="heading">${say.label}</h2>
      ${this.#announcer.region} ${this.#content()}
    </div>`;
  }

  #content(): TemplateResult {
    const { status, vacancies } = this.#source;
    const { engine } = this.#engine;
    if (status === 'none') return html`<p class="note">${say.none}</p>`;
    if (status === 'failed')
      return html`<div class="note">
        <p>${say.failed}</p>
        <button type="button" @click=${this.#reload}>${this.#messages.messages.common.retry}</button>
      </div>`;
    if (status === 'loading' || !engine) return html`<p class="muted">${say.loading}</p>`;
    const { whole, part } = this.#counting;
    if (!whole || !part) {
      const done = this.#readings.ready ? vacancies.length : this.#readings.done;
      return html`<p class="muted">${say.reading({ done, count: vacancies.length })}</p>
        <progress max=${vacancies.length} value=${done} aria-label=${say.loading}></progress>`;
    }
    const { messages, language: lang } = this.#messages;
    return this.#report({ say, messages, lang, taxonomy: engine.taxonomy }, whole, part);
  }

  #report(words: Words, whole: MonitorReport, part: MonitorReport): TemplateResult {
    const { all } = part;
    return html`${this.#choices(words, whole)}
      <div class="lead">
        <p><strong>${say.counted({ count: all.vacancies, date: this.#day(part.date) })}</strong></p>
        ${all.littleRead > 0 ? html`<p class="muted">${say.littleRead({ count: all.littleRead })}</p>` : nothing}
        ${
          all.vacancies > 0
            ? html`<p>${say.withoutDiploma({ some: all.withoutDiploma, count: all.vacancies })}</p>`
            : html`<p class="note">${say.nothing}</p>`
        }
      </div>
      <div class="figures">
        ${this.#figures(words, part).map((figure) =>
          bars(say, figure, this.opened.has(figure.id), {
            showAll: this.#showAll,
            saveCsv: this.#saveCsv,
            saveSvg: this.#saveSvg,
          }),
        )}
        <div class="wide">${grid(words, part)}</div>
        ${longest(words, part)}
        ${this.supply.length > 0 ? html`<div class="wide">${gaps(words, whole, this.supply)}</div>` : nothing}
      </div>`;
  }

  #figures(words: Words, part: MonitorReport): Figure[] {
    const which = [
      this.region && say.where({ region: regionName(words, this.region) }),
      this.occupation && say.forJob({ occupation: occupationName(words, this.occupation) }),
    ];
    const split = (id: string, title: string, names: readonly { name: string; vacancies: number }[]): Figure => ({
      id,
      title,
      sentence: '',
      legend: [],
      bars: names.map(({ name, vacancies }) => ({ name, parts: [vacancies] })),
    });
    const regions = part.regions.map(({ id, tally }) => ({ name: regionName(words, id), vacancies: tally.vacancies }));
    const jobs = part.occupations.map(({ id, tally }) => ({
      name: occupationName(words, id),
      vacancies: tally.vacancies,
    }));
    return [
      ...(this.occupation === '' ? [split('occupations', say.occupations, jobs)] : []),
      ...(this.region === '' ? [split('regions', say.regions, regions)] : []),
      ...figuresOf(words, part.all, which.filter(Boolean).join(' ')),
    ].filter((figure) => figure.bars.length > 0);
  }

  #choices(words: Words, whole: MonitorReport): TemplateResult {
    const option = (value: string, name: string, chosen: string) =>
      html`<option value=${value} ?selected=${value === chosen}>${name}</option>`;
    return html`<p class="choices" part="choices">
      <label
        >${say.region}
        <select @change=${this.#chooseRegion}>
          ${option('', say.everywhere, this.region)}
          ${whole.regions.map(({ id }) => option(id, regionName(words, id), this.region))}
        </select>
      </label>
      <label
        >${say.occupation}
        <select @change=${this.#chooseOccupation}>
          ${option('', say.allJobs, this.occupation)}
          ${whole.occupations.map(({ id }) => option(id, occupationName(words, id), this.occupation))}
        </select>
      </label>
    </p>`;
  }

  #day(date: string): string {
    return new Date(`${date}T12:00:00`).toLocaleDateString(this.#messages.language, { dateStyle: 'long' });
  }

  readonly #reload = (): void => this.#source.reload();

  readonly #chooseRegion = (event: Event): void => {
    this.region = (event.target as HTMLSelectElement).value;
    this.#sayCount();
  };

  readonly #chooseOccupation = (event: Event): void => {
    this.occupation = (event.target as HTMLSelectElement).value;
    this.#sayCount();
  };

  #sayCount(): void {
    void this.updateComplete.then(async () => {
      await new Promise(requestAnimationFrame);
      const { part } = this.#counting;
      if (part) this.#announcer.say(say.counted({ count: part.all.vacancies, date: this.#day(part.date) }), 300);
    });
  }

  readonly #showAll = ({ id }: Figure): void => {
    this.opened = new Set([...this.opened, id]);
  };

  readonly #saveCsv = (figure: Figure): void => {
    const legend = figure.legend.length > 1 ? figure.legend : [];
    const rows = figure.bars.map((bar) => [bar.name, ...(legend.length > 0 ? bar.parts : []), totalOf(bar)]);
    save(`${figure.id}.csv`, csvOf([[say.name, ...legend, say.total], ...rows]), 'text/csv');
  };

  readonly #saveSvg = (figure: Figure): void => save(`${figure.id}.svg`, svgOf(figure), 'image/svg+xml');
}

/** Gives a file to the browser to keep; it never leaves the device. */
function save(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `zorg-match-${name}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

declare global {
  interface HTMLElementTagNameMap {
    'zorg-monitor': ZorgMonitor;
  }
}
