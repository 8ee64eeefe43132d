import type { Engine } from '@zorg-match/engine';
import { messagesFor, profileMessagesFor, profileSentences } from '@zorg-match/i18n';
import type { Profile, Taxonomy } from '@zorg-match/schema';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { engineFor } from '../context/engine-of.js';
import { labels } from '../context/labels.js';
import type { ProfileStore } from '../context/profile-store.js';
import { Announcer } from '../controllers/announcer.js';
import { EngineController } from '../controllers/engine-controller.js';
import { FocusKeeper } from '../controllers/focus-keeper.js';
import { nearest } from '../controllers/language.js';
import { MessagesController } from '../controllers/messages-controller.js';
import { ProfileController } from '../controllers/profile-controller.js';
import { printAlone } from '../print/print-only.js';
import { theme } from '../theme/index.js';
import { both } from '../theme/mirror.view.js';
import type { QuestionOpenDetail } from '../vacancy-matcher/vacancy-matcher.events.js';
import { availabilityView, regionView } from './availability.view.js';
import { cardView, type Looking, TASKS } from './card.view.js';
import { diplomasView } from './diplomas.view.js';
import { experienceView } from './experience.view.js';
import { gainedView } from './gained.view.js';
import { languagesView } from './languages.view.js';
import { papersView } from './papers.view.js';
import { type PresetId, PRESETS, type StepId, STEPS, stepsFor } from './presets.data.js';
import { styles } from './profile.styles.js';
import { situationView } from './situation.view.js';
import { sheetView } from './sheet.view.js';
import { speaker, type StepView } from './step.js';
import { summaryOf } from './summary.js';
import { NOTHING_TOLD, type Told, toldView } from './told.view.js';

const STEP_OF: Readonly<Record<QuestionOpenDetail['topic'], StepId>> = {
  shift: 'availability',
  language: 'languages',
  diploma: 'diplomas',
  registration: 'papers',
  'driving-licence': 'papers',
  experience: 'experience',
};

/**
 * Telling more about yourself, in calm steps that may all stay empty. Edits the profile that the elements of the page
 * share. What is told never leaves through an event.
 *
 * `preset`, on it or on an element around it such as `zorg-match`, says for which people the page is: `switcher`, `newcomer`,
 * `carer`, `pupil` or `returner`. Their questions come first, until the person says what resembles them; no more than that.
 *
 * @tag zorg-profile
 * @csspart base - Everything.
 * @csspart language-missing - That a language did not come, with a button that tries again.
 * @csspart starters - Two other ways to begin, as long as nothing is chosen; its buttons are parts `starter`.
 * @csspart unfold - The button that shows the steps.
 * @csspart presets - What resembles the person: it only chooses which steps come first; its buttons are parts `preset`.
 * @csspart steps - The steps, each a part `step` with a button `step-open` and a `panel`.
 * @csspart found - What was found in somebody's own sentences, with parts `read` and `take`.
 * @csspart job-card - A job to recognise oneself in.
 * @csspart entry - A language, diploma or job that was told; `add` adds one.
 * @csspart sheet - What was told, on paper; `print` prints it.
 */
export class ZorgProfile extends LitElement {
  static override styles = [...theme, styles];

  /** Without it the one of the page. */
  @property({ attribute: false }) taxonomy?: Taxonomy | undefined;

  @state() private unfolded = false;
  @state() private opened: StepId | undefined;
  @state() private told: Told = NOTHING_TOLD;
  @state() private looking: Looking = { job: '', shown: TASKS };
  @state() private printing = false;
  @state() private whole: Taxonomy | undefined;

  readonly #engine = new EngineController(this, engineFor);
  readonly #messages = new MessagesController(this, profileSentences, labels);
  readonly #announcer = new Announcer(this);
  readonly #person = new ProfileController(this);

  constructor() {
    super();
    new FocusKeeper(this);
  }

  /** Leaves nothing on the screen of what somebody typed or looked at. */
  reset(): void {
    this.told = NOTHING_TOLD;
    this.looking = { job: '', shown: TASKS };
    this.opened = undefined;
    this.unfolded = false;
  }

  /** Opens the step in which somebody can tell about something that a job asks. */
  ask(topic: QuestionOpenDetail['topic']): Promise<void> {
    return this.open(STEP_OF[topic]);
  }

  /** Opens a step and brings the keyboard there. */
  async open(step: StepId): Promise<void> {
    this.unfolded = true;
    this.#show(step);
    await this.updateComplete;
    const button = this.renderRoot.querySelector<HTMLElement>(`#step-${step}`);
    button?.scrollIntoView({ block: 'nearest' });
    button?.focus({ preventScroll: true });
  }

  protected override render(): unknown {
    const view = this.#view();
    if (!view) return nothing;
    if (this.printing) return html`<div class="base paper" part="base">${sheetView(view)}</div>`;
    const { profile: t } = view.t;
    const say = speaker(view);
    const told = this.#told(view);
    return html`<section class="base" part="base" role="group" aria-labelledby="title">
      ${this.#messages.note}
      ${(view.profile.competences ?? []).length === 0 && !this.unfolded ? this.#starters(view) : nothing}
      <h3>
        <button
          type="button"
          class="unfold"
          part="unfold"
          id="title"
          aria-expanded=${this.unfolded ? 'true' : 'false'}
          aria-controls="more"
          @click=${() => (this.unfolded = !this.unfolded)}
        >
          <span>${say((own) => own.profile.title)}</span>
          ${told > 0 ? html`<span class="small muted">${t.toldCount({ count: told })}</span>` : nothing}
        </button>
      </h3>
      <div class="more" id="more" ?hidden=${!this.unfolded}>${this.unfolded ? this.#more(view) : nothing}</div>
      ${this.#announcer.region}
    </section>`;
  }

  /** In how many steps something was told. */
  #told(view: StepView): number {
    return STEPS.filter((step) => summaryOf(view, step) !== '').length;
  }

  /** Two other ways to begin, for who cannot name what they can. */
  #starters(view: StepView): TemplateResult {
    const say = speaker(view);
    return html`<div part="starters" role="group" aria-labelledby="starters-title">
      <p class="small muted" id="starters-title">${say((t) => t.profile.starters)}</p>
      <div class="chips">
        ${(['told', 'card'] as const).map(
          (step) =>
            html`<button type="button" part="starter" @click=${() => void this.open(step)}>
              ${say((t) => t.profile.steps[step])}
            </button>`,
        )}
      </div>
    </div>`;
  }

  #more(view: StepView): TemplateResult {
    const { profile: t } = view.t;
    const say = speaker(view);
    return html`<p class="small muted">${say((own) => own.profile.intro)}</p>
      <div role="group" part="presets" aria-labelledby="presets-title" aria-describedby="presets-hint">
        <p class="small" id="presets-title">${say((own) => own.profile.presets)}</p>
        <div class="chips">${(Object.keys(PRESETS) as PresetId[]).map((id) => this.#preset(view, id))}</div>
        <p class="visually-hidden" id="presets-hint">${t.presetHint}</p>
      </div>
      <ul class="steps" part="steps">
        ${stepsFor(view.profile.preset ?? nearest(this, 'preset')).map((step) => this.#step(view, step))}
      </ul>
      ${
        this.#told(view) > 0 || (view.profile.competences ?? []).length > 0
          ? html`<button class="plain" type="button" part="print" @click=${() => void this.#print()}>
              ${t.print}
            </button>`
          : nothing
      }`;
  }

  #view(): StepView | undefined {
    const { engine } = this.#engine;
    const { store, profile } = this.#person;
    if (!engine || !store) return undefined;
    const { language: lang, mirror } = this.#messages;
    const rest = this.#rest(engine, store, profile);
    const spoken = (each: string) => ({
      t: profileMessagesFor(each),
      messages: messagesFor(each),
      lang: each,
      ...rest,
    });
    return { ...spoken(lang), ...(mirror !== undefined && { other: spoken(mirror) }) };
  }

  #rest(engine: Engine, store: ProfileStore, profile: Profile) {
    return {
      engine,
      taxonomy: this.whole ?? engine.taxonomy,
      profile,
      tell: (part: Parameters<StepView['tell']>[0]) => {
        const next = Object.entries({ ...store.profile, ...part }).filter(([, value]) => value !== undefined);
        store.update(Object.fromEntries(next) as unknown as Profile);
      },
      add: (ids: readonly string[]) => store.add(...ids),
      remove: (id: string) => store.remove(id),
      say: (text: string) => this.#announcer.say(text),
    };
  }

  #preset(view: StepView, id: PresetId): TemplateResult {
    const { t, profile, tell, say } = view;
    const on = profile.preset === id;
    const name = t.profile.preset[id];
    const choose = () => {
      tell({ preset: on ? undefined : id });
      if (!on) {
        this.#show(PRESETS[id][0]);
        say(t.profile.presetSay({ name }));
      }
    };
    return html`<button type="button" part="preset" aria-pressed=${on ? 'true' : 'false'} @click=${choose}>
      ${speaker(view)((own) => own.profile.preset[id])}
    </button>`;
  }

  #step(view: StepView, step: StepId): TemplateResult {
    const open = this.opened === step;
    return html`<li part="step">
      <h4>
        <button
          type="button"
          part="step-open"
          id=${`step-${step}`}
          aria-expanded=${open ? 'true' : 'false'}
          aria-controls=${`panel-${step}`}
          @click=${() => this.#show(open ? undefined : step)}
        >
          <span>${speaker(view)((own) => own.profile.steps[step])}</span>
          <span class="small muted">${both(view, (one) => summaryOf(one, step))}</span>
        </button>
      </h4>
      <div class="panel" part="panel" id=${`panel-${step}`} ?hidden=${!open}>
        ${open ? html`${this.#inside(view, step)}${this.#done(view.t.profile.done, step)}` : nothing}
      </div>
    </li>`;
  }

  #done(text: string, step: StepId): TemplateResult {
    const close = () => {
      this.#show(undefined);
      this.renderRoot.querySelector<HTMLElement>(`#step-${step}`)?.focus();
    };
    return html`<p><button type="button" part="done" @click=${close}>${text}</button></p>`;
  }

  #inside(view: StepView, step: StepId): TemplateResult {
    switch (step) {
      case 'told':
        return toldView(view, this.told, (told) => (this.told = told));
      case 'card':
        return cardView(view, this.looking, (looking) => (this.looking = looking));
      case 'gained':
        return gainedView(view);
      case 'languages':
        return languagesView(view);
      case 'diplomas':
        return diplomasView(view);
      case 'papers':
        return papersView(view);
      case 'experience':
        return experienceView(view);
      case 'availability':
        return availabilityView(view);
      case 'region':
        return regionView(view);
      case 'situation':
        return situationView(view);
    }
  }

  #show(step: StepId | undefined): void {
    this.opened = step;
    if (step !== 'card' || this.whole) return;
    // the working days of jobs come when somebody looks at one; without them the rest of the card stands
    this.#engine.whole().then(
      (whole) => (this.whole = whole),
      () => undefined,
    );
  }

  async #print(): Promise<void> {
    this.printing = true;
    await this.updateComplete;
    try {
      await printAlone(this);
    } finally {
      this.printing = false;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[part=print]')?.focus();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorg-profile': ZorgProfile;
  }
}
