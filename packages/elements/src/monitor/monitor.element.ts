import { gapsOf, select, type Selected, type Selection } from '@zorg-match/engine/monitor';
import { type Figure, figuresOf } from '@zorg-match/engine/monitor/pictures';
import { type MonitorMessages, monitorMessagesFor, monitorSentences } from '@zorg-match/i18n';
import type { MonitorReport, PublishedFigure, SupplyCount, Taxonomy } from '@zorg-match/schema';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { engineFor } from '../context/engine-of.js';
import { labels } from '../context/labels.js';
import { Announcer } from '../controllers/announcer.js';
import { EngineController } from '../controllers/engine-controller.js';
import { FocusKeeper } from '../controllers/focus-keeper.js';
import { MessagesController } from '../controllers/messages-controller.js';
import { keepAhead } from '../match/read-ahead.js';
import { SourceController, type VacancySource } from '../match/vacancy-source.js';
import { printAlone } from '../print/print-only.js';
import { theme } from '../theme/index.js';
import { fromLines, fromList, isLines } from './batches.js';
import { gap, longest, opens, published } from './beside.view.js';
import { choices } from './choices.view.js';
import { CountingController } from './counting-controller.js';
import { asReport } from './given-report.js';
import { styles } from './monitor.styles.js';
import { type FigureActions, picture } from './picture.view.js';
import { ReportController } from './report-controller.js';
import { type SaveAs, saveFigure } from './save.js';
import { readSupplyFile, type SupplyFile } from './supply-file.js';
import { type Words, wordsIn } from './words.js';

/** These need the whole width. */
const WIDE: ReadonlySet<string> = new Set(['grid', 'regions', 'competences', 'conditions']);
const NONE: Selection = { place: '', occupation: '' };
/** A list of a whole region is longer than one that people choose from. */
const A_REGION = { entries: 150_000, bytes: 300_000_000 };

/**
 * What the vacancies of a region ask and offer, and where people are wanted: counts of adverts, as pictures that are tables.
 * Nobody's profile is in it; counts of people that the page gives, or that somebody lays beside them, are hidden below five.
 *
 * @tag zorg-monitor
 * @csspart base - Everything.
 * @csspart language-missing - That a language did not come, with a button that tries again.
 * @csspart choices - The lists of places and jobs.
 * @csspart figure - A picture with its table, sentence and buttons.
 * @csspart published - What others published.
 */
export class ZorgMonitor extends LitElement {
  static override styles = [...theme, ...styles];

  /**
   * Address of a feed, `page`, or the vacancies themselves, as for `zorg-match`. A file that ends in `.ndjson`, with a
   * JobPosting on each line, may be of any size; else at most 150,000 vacancies are taken.
   */
  @property() vacancies: VacancySource | undefined;
  /** A report that `zorg-match monitor` made, or its address: then nothing has to be counted here. */
  @property() report: MonitorReport | string | URL | undefined;
  /** Counts of people by occupation or competence and place; absent: only vacancies are shown. */
  @property({ attribute: false }) supply: readonly SupplyCount[] = [];
  /** Figures that others published; without it those that we know. An empty list shows none. */
  @property({ attribute: false }) published: readonly PublishedFigure[] | undefined;
  /** Starts a worker that runs `serveCounting`; without it the page counts in slices. */
  @property({ attribute: false }) worker: (() => Worker) | undefined;
  /** Without it the one of the page. */
  @property({ attribute: false }) taxonomy?: Taxonomy | undefined;

  @state() private selection: Selection = NONE;
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private file: SupplyFile | undefined;
  /** From which occupation is told what learning opens; `undefined`: the one that stands out. */
  @state() private from: string | undefined;

  readonly #engine = new EngineController(this, engineFor);
  readonly #messages = new MessagesController(this, monitorSentences, labels);
  readonly #announcer = new Announcer(this);
  readonly #source = new SourceController(
    this,
    (issues) => {
      const errors = issues.filter(({ severity }) => severity === 'error');
      if (errors.length > 0)
        console.warn(`zorg-match: ${String(errors.length)} problem(s) with the vacancies of <zorg-monitor>.`, errors);
    },
    A_REGION,
  );
  readonly #counting = new CountingController(this);
  readonly #given = new ReportController(this);
  #shown:
    { readonly of: readonly unknown[]; readonly selected: Selected; readonly figures: readonly Figure[] } | undefined;

  constructor() {
    super();
    new FocusKeeper(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { engine } = this.#engine;
    if (changed.has('vacancies') || changed.has('report')) this.selection = NONE;
    if (this.#hasReport) {
      this.#given.load(this.report);
      return;
    }
    const { vacancies: given } = this;
    if (isLines(given)) {
      if (engine) this.#counting.count(engine, given, (signal) => fromLines(given, signal), this.worker);
      return;
    }
    this.#source.load(given);
    const { status, vacancies, ahead } = this.#source;
    if (status !== 'ready' || !engine) return;
    if (ahead) keepAhead(engine, ahead);
    this.#counting.count(engine, vacancies, () => fromList(vacancies), ahead ? undefined : this.worker);
  }

  get #say(): MonitorMessages {
    return monitorMessagesFor(this.#messages.language);
  }

  get #hasReport(): boolean {
    return this.report !== undefined && this.report !== '';
  }

  protected override render(): TemplateResult {
    return html`<div class="base" part="base">
      <h2 id="heading" tabindex="-1">${this.#say.label}</h2>
      ${this.#announcer.region} ${this.#messages.note} ${this.#content()}
    </div>`;
  }

  #content(): TemplateResult {
    const { engine } = this.#engine;
    const { language: lang, messages } = this.#messages;
    const status = this.#status;
    if (status === 'none') return html`<p class="note">${this.#say.none}</p>`;
    if (status === 'failed')
      return html`<div class="note">
        <p>${this.#say.failed}</p>
        <button type="button" @click=${this.#reload}>${messages.common.retry}</button>
      </div>`;
    const report = this.#hasReport ? asReport(this.#given.report) : (this.#counting.report ?? null);
    const counting = status === 'counting' || status === 'stopped' ? this.#progress(status === 'stopped') : nothing;
    if (!report || !engine)
      return html`${counting === nothing ? html`<p class="muted">${this.#say.loading}</p>` : counting}`;
    return html`${counting} ${this.#report(wordsIn(lang, this.#say, messages, engine.taxonomy), report)}`;
  }

  get #status(): 'none' | 'loading' | 'failed' | 'counting' | 'stopped' | 'ready' {
    if (this.#hasReport) return this.#given.status;
    const counted = this.#counting.status;
    if (isLines(this.vacancies)) return counted === 'none' ? 'loading' : counted;
    const { status } = this.#source;
    return status === 'ready' ? (counted === 'none' ? 'loading' : counted) : status;
  }

  #progress(stopped: boolean): TemplateResult {
    const { done, total } = this.#counting;
    return html`<div class="progress">
      <p class=${stopped ? 'note' : 'muted'}>
        ${stopped ? this.#say.stopped({ done }) : total === undefined ? this.#say.readSoFar({ done }) : this.#say.reading({ done, count: total })}
      </p>
      ${
        stopped
          ? nothing
          : html`<progress
              max=${total ?? nothing}
              value=${total === undefined ? nothing : done}
              aria-label=${this.#say.loading}
            ></progress>`
      }
      <p>
        <button type="button" @click=${stopped ? this.#goOn : this.#stop}>
          ${stopped ? this.#say.goOn : this.#say.stop}
        </button>
      </p>
    </div>`;
  }

  /** A part and its figures, worked out once for each choice. */
  #part(words: Words, report: MonitorReport): { readonly selected: Selected; readonly figures: readonly Figure[] } {
    const of = [report, this.selection, words.lang, words.say];
    if (!this.#shown || of.some((each, at) => each !== this.#shown?.of[at])) {
      const selected = select(report, this.selection);
      this.#shown = { of, selected, figures: figuresOf(words, report, selected, this.selection) };
    }
    return this.#shown;
  }

  #report(words: Words, report: MonitorReport): TemplateResult {
    const { selected, figures } = this.#part(words, report);
    const { tally } = selected;
    const supply = this.file && !this.file.noColumns ? this.file.supply : this.supply;
    const actions: FigureActions = { opened: this.opened, toggle: this.#toggle, save: this.#save };
    const { broken } = this.#counting;
    return html`${choices(words, report, this.selection, this.#choose)}
      <div class="lead">
        <p><strong>${this.#say.counted({ count: tally.vacancies, date: this.#day(report.date) })}</strong></p>
        ${tally.littleRead > 0 ? html`<p class="muted">${this.#say.littleRead({ count: tally.littleRead })}</p>` : nothing}
        ${broken > 0 ? html`<p class="muted">${this.#say.unused({ count: broken })}</p>` : nothing}
        ${
          tally.vacancies > 0
            ? html`<p>${this.#say.withoutDiploma({ some: tally.withoutDiploma, count: tally.vacancies })}</p>`
            : html`<p class="note">${this.#say.nothing}</p>`
        }
        <p class="actions"><button type="button" @click=${this.#print}>${this.#say.print}</button></p>
      </div>
      <div class="figures">
        ${figures.map((figure) => html`<div class=${WIDE.has(figure.id) ? 'wide' : ''}>${picture(words, figure, actions)}</div>`)}
        <div>${longest(words, selected.longest, tally.open?.medianDays)}</div>
        <div>
          ${opens(words, selected.openings, this.from ?? this.#startOf(report, selected, supply), this.#start, actions)}
        </div>
        <div class="wide">
          ${gap(words, report, supply, this.selection.place, { read: this.file, choose: this.#readFile, remove: this.#removeFile }, actions)}
        </div>
        <div class="wide">${published(words, this.published, actions)}</div>
      </div>`;
  }

  /** Who are there most, of whom that may be told; else the occupation with most vacancies. */
  #startOf(report: MonitorReport, { occupations, openings }: Selected, supply: readonly SupplyCount[]): string {
    const known = new Set(openings.map(({ from }) => from));
    const [most] = gapsOf(report, supply)
      .totals.filter(({ about, id, people }) => about === 'occupation' && people > 0 && known.has(id))
      .sort((a, b) => b.people - a.people);
    return most?.id ?? occupations.find(({ id }) => known.has(id))?.id ?? '';
  }

  #day(date: string): string {
    return new Date(`${date}T12:00:00`).toLocaleDateString(this.#messages.language, { dateStyle: 'long' });
  }

  readonly #reload = (): void => {
    if (this.#hasReport) this.#given.again();
    else if (this.#source.status === 'failed') this.#source.reload();
    else this.#counting.again();
  };

  readonly #stop = (): void => this.#counting.stop();
  readonly #goOn = (): void => this.#counting.goOn();

  readonly #choose = (selection: Selection): void => {
    this.selection = selection;
    void this.updateComplete.then(() => {
      if (this.#shown)
        this.#announcer.say(
          this.#say.counted({ count: this.#shown.selected.tally.vacancies, date: this.#day(this.#date) }),
        );
    });
  };

  get #date(): string {
    return (
      (this.#hasReport ? asReport(this.#given.report) : this.#counting.report)?.date ??
      new Date().toISOString().slice(0, 10)
    );
  }

  readonly #toggle = ({ id }: Figure): void => {
    const opened = new Set(this.opened);
    if (!opened.delete(id)) opened.add(id);
    this.opened = opened;
  };

  readonly #start = (event: Event): void => {
    this.from = (event.target as HTMLSelectElement).value;
  };

  readonly #readFile = (event: Event): void => void this.#readSupply(event.target as HTMLInputElement);

  async #readSupply(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    const taxonomy = this.#engine.engine?.taxonomy;
    if (!file || !taxonomy) return;
    this.file = await readSupplyFile(file, taxonomy);
    field.value = ''; // the same file can be chosen again
    const { noColumns, supply } = this.file;
    this.#announcer.say(noColumns ? this.#say.supplyNone : this.#say.supplyRead({ count: supply.length }));
  }

  readonly #removeFile = (): void => {
    this.file = undefined;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.supply summary')?.focus());
  };

  readonly #save = (figure: Figure, as: SaveAs): void => void saveFigure(figure, as);

  readonly #print = (): void => void this.#printAll();

  /** On paper every table is whole. */
  async #printAll(): Promise<void> {
    const folded = [
      ...this.renderRoot.querySelectorAll<HTMLDetailsElement>('section > details:not(.save, .supply):not([open])'),
    ];
    for (const each of folded) each.open = true;
    await printAlone(this);
    for (const each of folded) each.open = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorg-monitor': ZorgMonitor;
  }
}
