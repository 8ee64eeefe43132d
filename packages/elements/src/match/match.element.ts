import { ContextProvider } from '@lit/context';
import { issueForPerson } from '@zorg-match/i18n';
import {
  type Issue,
  type Language,
  type Profile,
  resolveCompetences,
  type Taxonomy,
  type Vacancy,
} from '@zorg-match/schema';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { engineContext, profileContext } from '../context/contexts.js';
import { asFinder } from '../context/finder-of.js';
import { labels } from '../context/labels.js';
import { createProfileStore, emptyProfile, type ProfileStore } from '../context/profile-store.js';
import { Announcer } from '../controllers/announcer.js';
import { EngineController } from '../controllers/engine-controller.js';
import { baseLanguage } from '../controllers/language.js';
import { MessagesController } from '../controllers/messages-controller.js';
import { ProfileController } from '../controllers/profile-controller.js';
import { emit } from '../events.js';
import { theme } from '../theme/index.js';
import type { ZorgProfile } from '../profile/profile.element.js';
import type { QuestionOpenDetail, RouteOpenDetail } from '../vacancy-matcher/vacancy-matcher.events.js';
import { headView, translatedView } from './head.view.js';
import { JobsController } from './jobs-controller.js';
import { jobsView } from './jobs.view.js';
import { consentView, keepView, type KeepView } from './keep.view.js';
import { LanguageChoice } from './language-choice.js';
import { listProblem } from './list-problem.js';
import { styles } from './match.styles.js';
import { pickerParts, profileParts, routeParts } from './parts.js';
import { isProfile, readProfile, readProfileFile, saveProfileFile } from './profile-file.js';
import { forget, keep, recall } from './remembered.js';
import { Reporter } from './reporter.js';
import type { VacancySource } from './vacancy-source.js';
import './match.events.js';

/** The way to a job that somebody asked for. */
interface Asked {
  readonly occupation: string;
  readonly vacancy: Vacancy | undefined;
}

/**
 * The whole flow: what can you do, which jobs fit and why, how do you get there.
 *
 * @tag zorg-match
 * @fires {CustomEvent<ProfileChangeDetail>} zorg-profile-change - The person changed their competences; ids only.
 * @fires {CustomEvent<VacancySelectDetail>} zorg-vacancy-select - A vacancy is opened.
 * @fires {CustomEvent<RouteOpenDetail>} zorg-route-open - Somebody asks for the way to an occupation.
 * @fires {CustomEvent<ErrorDetail>} zorg-error - Something that was given could not be used; once for each code.
 * @fires zorg-ready - The vacancies that were given are there and read, or there are none. Not before the element was seen.
 * @csspart base - Everything.
 * @csspart language-missing - That a language did not come, with a button that tries again.
 * @csspart header - Title and introduction, with part `privacy`, and `translated` in another language than Dutch.
 * @csspart languages - The languages to choose from; each is a `language`; `language-failed` says that one did not come.
 * @csspart skills - What you can do; its picker has parts `picker-*`.
 * @csspart profile - Telling more, in steps that may stay empty; its parts are `profile-*`.
 * @csspart consent - The question whether this device may remember.
 * @csspart keep - What you can do with your choices, with parts `save`, `open`, `forget`.
 * @csspart jobs - Which jobs fit; its list has parts `matcher-*`.
 * @csspart loading - While the jobs are loaded; `error` and `next` when there are none.
 * @csspart route - How you get there; its explanation has parts `route-*`, and `back` leads to the jobs.
 */
export class ZorgMatch extends LitElement {
  static override styles = [...theme, styles];

  /** Address of a feed, `page` for the JobPosting data of the host page, or the entries themselves. */
  @property() vacancies?: VacancySource | null | undefined;
  /** Id of the occupation that the person has in mind. */
  @property() target = '';
  /** Offers the person to have their choices remembered on this device. */
  @property({ type: Boolean }) remember = false;
  /** How many vacancies are shown at first. */
  @property({ type: Number }) limit = 10;
  /** A second language beside the first, such as `nl`, for who is learning it. */
  @property({ attribute: 'mirror-lang', reflect: true, useDefault: true }) mirrorLang = '';
  /** Lets the person choose a language: codes such as `fr ar uk`, in the order they are shown; Dutch is always there. */
  @property() languages: string | readonly string[] = '';
  /** Without it the one of the page. */
  @property({ attribute: false }) taxonomy?: Taxonomy | undefined;

  @state() private asked: Asked | undefined;
  @state() private remembered = false;
  @state() private refused = false;
  @state() private asking = false;
  @state() private notice = '';

  readonly #engine = new EngineController(this, asFinder);
  readonly #messages = new MessagesController(this, labels);
  readonly #announcer = new Announcer(this);
  readonly #language = new LanguageChoice(this, this.#messages, this.#announcer);
  readonly #person = new ProfileController(this, (another) => this.#changed(another));
  readonly #jobs = new JobsController(this, (issues) => this.#loaded(issues));
  readonly #reporter = new Reporter(
    this,
    () => this.#messages.messages,
    (issues) => this.#jobs.explain(issues),
  );
  readonly #engineHere = new ContextProvider(this, { context: engineContext });
  readonly #profileHere = new ContextProvider(this, { context: profileContext, initialValue: createProfileStore() });

  #own: ProfileStore | undefined;
  /** Competences that were last told of or put in from outside. */
  #told: Profile['competences'];
  #resolvedFor: readonly unknown[] = [];
  #readyFor: unknown;
  #recalled = false;
  #checking: unknown;
  readonly #toldOf = new Set<string>();
  #cameFrom: EventTarget | undefined;

  /** The profile that is matched. Setting one makes it this element's own; else it is the one that the page shares. */
  @property({ attribute: false })
  get profile(): Profile {
    return this.#person.profile;
  }

  set profile(profile: Profile | null | undefined) {
    if (profile === null || profile === undefined) this.#person.use((this.#own = undefined));
    else if (isProfile(profile)) this.#takeOwn(profile);
    else this.#check(readProfile(profile), (good) => this.#takeOwn(good));
  }

  protected override willUpdate(): void {
    const { engine } = this.#engine;
    const { store } = this.#person;
    this.#jobs.update(this.vacancies, engine, this.remembered);
    if (this.#engineHere.value !== engine) this.#engineHere.setValue(engine);
    if (!store) return;
    if (this.#profileHere.value !== store) this.#profileHere.setValue(store);
    if (this.remember && !this.#recalled) this.#recall();
    if (engine) this.#resolve(store, engine.taxonomy);
  }

  protected override updated(): void {
    const { status, round, read } = this.#jobs;
    if (!this.#engine.engine || !read || status === 'loading' || status === 'failed') return;
    if (this.#readyFor === round) return;
    this.#readyFor = round;
    this.#reporter.report('vacancies', this.#jobs.remarks());
    emit(this, 'zorg-ready', {});
  }

  protected override render(): TemplateResult {
    const { match } = this.#messages.messages;
    const keeping = this.#keeping();
    return html`<div class="base" part="base">
      ${this.#head()} ${this.#messages.note}
      <section class="stop" part="skills" role="group" aria-label=${match.steps.skills}>
        <zorg-skills-picker exportparts=${pickerParts}></zorg-skills-picker>
        ${this.notice ? html`<p class="note" part="notice">${this.notice}</p>` : nothing}
        <zorg-profile part="profile" exportparts=${profileParts}></zorg-profile>
        ${consentView(keeping)}
      </section>
      ${this.#jobsStop()} ${this.#route()} ${keepView(keeping)} ${translatedView(this.#messages.spoken)}
      ${this.#announcer.region}
    </div>`;
  }

  #head(): TemplateResult {
    const { spoken: speech, language } = this.#messages;
    const offered = this.#language.offered(this.languages);
    const { failed } = this.#language;
    return headView({ speech, spoken: baseLanguage(language), offered, failed, choose: this.#speak });
  }

  readonly #speak = (language: Language): void => {
    void this.#language.choose(language).then(() => this.#keep());
  };

  #keeping(): KeepView {
    const { messages: t } = this.#messages;
    const { profile } = this.#person;
    return {
      t,
      offered: this.remember,
      remembered: this.remembered,
      refused: this.refused,
      any: Object.values(profile).some((value) => Array.isArray(value) && value.length > 0),
      asking: this.asking,
      remember: this.#remember,
      ask: (asking) => void this.#ask(asking),
      wipe: this.#wipe,
      save: () => saveProfileFile(profile, t.match.fileName),
      open: (file) => this.#check(readProfileFile(file), this.#opened),
    };
  }

  #jobsStop(): unknown {
    const { status, vacancies, issues, saved, updatedOn } = this.#jobs;
    if (status === 'none' && this.target) return nothing;
    const { messages: t } = this.#messages;
    return html`<section
      class="stop"
      part="jobs"
      role="group"
      tabindex="-1"
      aria-label=${t.match.steps.jobs}
      ?hidden=${this.asked !== undefined}
      @zorg-route-open=${this.#askRoute}
      @zorg-question-open=${this.#askMore}
    >
      ${jobsView({
        t,
        status,
        vacancies,
        issues,
        limit: this.limit,
        saved,
        updatedOn,
        kept: this.remembered,
        retry: this.#retry,
      })}
    </section>`;
  }

  /** The button goes away while the jobs come; the keyboard waits where they will be. */
  readonly #retry = (): void => {
    this.renderRoot.querySelector<HTMLElement>('[part=jobs]')?.focus();
    this.#jobs.reload();
  };

  #route(): unknown {
    const { match } = this.#messages.messages;
    const occupation = this.asked?.occupation ?? this.target;
    if (!occupation) return nothing;
    void import('../route-explainer/route-explainer.js').catch((error: unknown) =>
      console.error('zorg-match: the part that explains routes could not be fetched.', error),
    );
    return html`<section
      class="stop"
      part="route"
      id="route"
      role="group"
      tabindex="-1"
      aria-label=${match.steps.route}
    >
      ${
        this.asked
          ? html`<button class="plain back" type="button" part="back" @click=${this.#back}>${match.back}</button>`
          : nothing
      }
      <zorg-route-explainer
        exportparts=${routeParts}
        .target=${occupation}
        .vacancy=${this.asked?.vacancy}
      ></zorg-route-explainer>
    </section>`;
  }

  readonly #askRoute = async (event: CustomEvent<RouteOpenDetail>): Promise<void> => {
    const { occupation, vacancy } = event.detail;
    [this.#cameFrom] = event.composedPath();
    this.asked = { occupation, vacancy };
    await this.updateComplete;
    const route = this.renderRoot.querySelector<HTMLElement>('#route');
    route?.focus({ preventScroll: true });
    route?.scrollIntoView({ block: 'start' });
  };

  /** Somebody wants to tell what a job asks about. */
  readonly #askMore = async ({ detail }: CustomEvent<QuestionOpenDetail>): Promise<void> => {
    await import('../profile/profile.js');
    await this.renderRoot.querySelector<ZorgProfile>('zorg-profile')?.ask(detail.topic);
  };

  readonly #back = async (): Promise<void> => {
    this.asked = undefined;
    await this.updateComplete;
    const from = this.#cameFrom;
    if (from instanceof HTMLElement) from.focus();
  };

  /** The profile changed, or another one came in its place. */
  #changed(another: boolean): void {
    const { profile } = this.#person;
    const { competences } = profile;
    if (!another && competences !== this.#told)
      emit(this, 'zorg-profile-change', { competences: (competences ?? []).map(({ id }) => id) });
    this.#told = competences;
    if (!another) this.notice = '';
    if (!another) this.#keep();
  }

  /** Keeps what there is on this device, when the person said yes to that. */
  #keep(): void {
    if (this.remembered) this.refused = !keep(this.profile, this.#language.chosen);
  }

  /** Puts in a profile without telling the page, which gave it or will read it. */
  #put(store: ProfileStore, profile: Profile): void {
    this.#told = profile.competences;
    store.replace(profile);
  }

  #takeOwn(profile: Profile): void {
    if (this.#own) this.#put(this.#own, profile);
    else this.#person.use((this.#own = createProfileStore(profile)));
  }

  /** Waits for a checked profile and takes it, unless another one came meanwhile. */
  #check(reading: ReturnType<typeof readProfile>, take: (profile: Profile) => void): void {
    this.#checking = reading;
    const done = ({ data, issues }: Awaited<typeof reading>) => {
      if (this.#checking !== reading) return;
      if (data) take(data);
      this.#tell(issues);
    };
    reading.then(done, () =>
      done({ data: null, issues: [{ code: 'network', path: [], params: {}, severity: 'error' }] }),
    );
  }

  /** Old ids become the ones that stand for them now; unknown ones stay and are told of. */
  #resolve(store: ProfileStore, taxonomy: Taxonomy): void {
    const wanted = [taxonomy, store.profile.competences];
    if (wanted.every((each, index) => each === this.#resolvedFor[index])) return;
    const { profile, issues } = resolveCompetences(store.profile, taxonomy);
    if (issues.some(({ code }) => code === 'replaced-id')) this.#put(store, profile);
    this.#resolvedFor = [taxonomy, store.profile.competences];
    const fresh = issues.filter(({ params }) => !this.#toldOf.has(String(params['id'])));
    for (const { params } of fresh) this.#toldOf.add(String(params['id']));
    this.#tell(fresh);
  }

  /** Something about the profile, for the person and for the developer. */
  #tell(issues: readonly Issue[]): void {
    const [first] = issues.filter(({ code }) => code !== 'missing-field');
    if (!first) return;
    this.notice = issueForPerson(this.#messages.messages, first);
    this.#announcer.say(this.notice);
    this.#reporter.report('profile', issues);
  }

  #loaded(issues: readonly Issue[]): void {
    this.#reporter.report('vacancies', issues);
    const [first] = issues;
    if (first && this.#jobs.status === 'failed') this.#announcer.say(listProblem(this.#messages.messages, first));
  }

  #recall(): void {
    this.#recalled = true;
    const kept = recall();
    this.remembered = kept !== undefined;
    if (kept === undefined) return;
    const language = this.#language.offered(this.languages).find((each) => each === kept.language);
    if (language) void this.#language.take(language);
    if (this.#own) return;
    this.#check(readProfile(kept.profile), (profile) => {
      const { store } = this.#person;
      if (!store) return;
      const had = new Set(profile.competences?.map(({ id }) => id));
      const meanwhile = (store.profile.competences ?? []).filter(({ id }) => !had.has(id));
      this.#put(store, { ...profile, competences: [...(profile.competences ?? []), ...meanwhile] });
    });
  }

  readonly #remember = (on: boolean): void => {
    if (!on) forget();
    this.refused = on && !keep(this.profile, this.#language.chosen);
    this.remembered = on && !this.refused;
  };

  async #ask(asking: boolean): Promise<void> {
    this.asking = asking;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(asking ? '#forget-yes' : '#forget')?.focus();
  }

  readonly #wipe = (): void => {
    forget();
    this.#jobs.wipe();
    this.remembered = this.asking = false;
    this.#person.store?.replace(emptyProfile);
    this.renderRoot.querySelector<HTMLElement & { reset?: () => void }>('zorg-profile')?.reset?.();
    this.notice = this.#messages.messages.match.forgotten;
    this.#announcer.say(this.notice);
    this.renderRoot.querySelector<HTMLElement>('zorg-skills-picker')?.focus();
  };

  readonly #opened = (profile: Profile): void => {
    this.#person.store?.replace(profile);
    this.notice = this.#messages.messages.match.opened;
    this.#announcer.say(this.notice);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'zorg-match': ZorgMatch;
  }
}
